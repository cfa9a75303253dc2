#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/claim.h"
#include "graph/ids.h"
#include "graph/predication.h"

namespace crosscheck {

/// What a word of a sentence adds to what it tells.
enum class ContentKind : std::uint8_t {
  plain,   ///< a lemma: "seize", "boat"
  name,    ///< a surname, a state, a word of another name: "@norway"
  figure,  ///< a number in its base unit: "#12"
  time,    ///< a weekday, month, year or clock time: "~friday"
};

/// A word that says something, as it is compared with those of other articles.
struct ContentWord {
  std::string key;
  ContentKind kind = ContentKind::plain;
  bool is_reference = false;  ///< a pronoun that stands for the name
  bool is_modifier = false;   ///< of its governor's noun: "steel barrier"
  bool is_title = false;      ///< of a name: "senator"
  bool is_everyday = false;   ///< one that most news have: "people"
  std::vector<std::uint32_t>
      classes;  ///< of a lemma, see word_classes(); sorted
  /// What a name names, its entity's key, and what contains that.
  ParticipantKind name_kind = ParticipantKind::none;
  std::string entity;
  std::vector<std::string> within;
  /// A figure or time that excludes no other: a bound ("at least two"), a
  /// range, a rank, a time seen from another ("last month") or an end ("until
  /// May").
  bool is_loose = false;
  /// What it is to its governor: "subject", "object", "modifier", a preposition
  /// ("in"), "is" of what is said of a subject; "" where it is one of a list.
  std::string role;
  /// Index of the nearest word of the sentence that governs it; itself if none.
  std::uint32_t governor = 0;
  std::uint32_t begin = 0;  ///< bytes in the document's text
  std::uint32_t end = 0;
};

/// What kind of phrase tells it.
enum class ClauseKind : std::uint8_t {
  sentence,  ///< a whole sentence
  clause,    ///< a predicate with what belongs to it, clauses below it left out
  whole,     ///< the same with the clauses below it
  noun,      ///< a noun with all that hangs from it, an apposition
};

/// A part of a sentence that tells something by itself.
struct ToldClause {
  ClauseKind kind = ClauseKind::clause;
  /// Indices into ToldSentence::words, sorted; those of a subject or noun that
  /// stands outside of it among them.
  std::vector<std::uint32_t> words;
  Polarity polarity = Polarity::positive;
  Span span;  ///< of the words that stand inside of it
  std::vector<Attribution> attribution;  ///< outermost speaker first
};

/// A sentence as its content words and the parts that tell something.
struct ToldSentence {
  static constexpr std::size_t kMostWords = 60;

  DocumentId document;
  std::vector<ContentWord> words;  ///< in order of the text; at most kMostWords
  std::vector<ToldClause> clauses;  ///< the first is the whole sentence
};

}  // namespace crosscheck
