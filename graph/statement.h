#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/claim.h"
#include "graph/figure.h"
#include "graph/ids.h"
#include "graph/value.h"

namespace crosscheck {

/// An event as one document tells it: all its mentions there taken together.
struct DocumentEvent {
  DocumentId document;
  std::string type;                 ///< "meeting", "call", "earthquake", ...
  std::vector<Entity> places;       ///< where, in order of mention
  std::vector<TimeInterval> times;  ///< when, in order of mention
  std::vector<Entity> parties;      ///< states, blocs, organisations in it
  std::vector<Entity> persons;      ///< persons named with it
  std::vector<std::string> words;   ///< folded rare words of its sentences
  std::uint32_t mentions = 0;       ///< how often the document speaks of it
  bool main = false;                ///< the document's main one of this type
  bool does_harm = false;           ///< a disaster, an attack: rarely two a day
  std::optional<std::int32_t> published_day;  ///< of the document
};

/// A claim from text before it is linked to those of other documents.
struct Statement {
  static constexpr std::uint32_t kNoEvent =
      std::numeric_limits<std::uint32_t>::max();

  DocumentId document;
  std::uint32_t event = kNoEvent;  ///< index of its DocumentEvent, if any
  Entity subject;                  ///< else the entity it is about
  /// Of a quotation: its speaker is a person named right beside it.
  bool is_voiced = false;
  /// Of a quotation: the day beside its verb of speech ("he said on Monday").
  std::optional<TimeInterval> said_on = {};
  /// Index of the predication that it tells, of all documents; else kNoEvent.
  std::uint32_t predication = kNoEvent;
  std::string slot;  ///< "time", "lead: russia", "killed"
  SlotKind kind = SlotKind::topic;
  Value value;
  std::string value_text;  ///< canonical words of the value
  /// Folded words that two statements about one thing share when neither an
  /// event nor an entity ties them: names and nouns around a figure.
  std::vector<std::string> context;
  Figure figure;  ///< what a figure is tied by; else of no family
  Polarity polarity = Polarity::positive;
  Modality modality = Modality::asserted;
  std::vector<Attribution> attribution;
  Entity heard_from;  ///< the innermost speaker who has a name; key may be ""
  std::optional<TimeInterval> as_of;
  Span evidence;               ///< covers the words of the value
  std::string_view extractor;  ///< the pattern's name; static text
};

}  // namespace crosscheck
