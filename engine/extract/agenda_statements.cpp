#include <algorithm>
#include <string>
#include <string_view>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_lexicon.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// What is, and is not, on the agenda of an event, and whether it was held.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

/// The event an agenda belongs to: the latest mention with parties before a
/// token, else the first after it.
std::optional<std::size_t> event_near(const Extraction& x, TokenIndex token) {
  std::optional<std::size_t> near;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    if (!has_parties(x.mentions[i].type)) continue;
    if (x.mentions[i].trigger <= token || !near) near = i;
  }
  return near;
}

bool says_little(const std::string& w) {
  return w.size() < 4 ||
         is_one_of(
             w, {"there",  "this",     "that",  "these",      "clear", "issue",
                 "issues", "question", "topic", "explicitly", "also",  "were",
                 "been",   "being",    "have",  "will",       "would", "with",
                 "from",   "such",     "other", "initiating"});
}

/// The topic of "TOPIC is (not) on the agenda": content words between the
/// clause's start and "on the agenda".
std::vector<std::string> topic_words(const Analysis& a, TokenIndex first,
                                     TokenIndex last) {
  std::vector<std::string> words;
  for (TokenIndex t = first; t < last; ++t) {
    const Token& token = a.text.tokens[t];
    if (token.kind != TokenKind::word || says_little(token.lower)) continue;
    words.push_back(token.lower);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

void add_agenda(Extraction& x, const Sentence& sentence, TokenIndex on) {
  const Analysis& a = x.analysis;
  TokenIndex first = on;
  while (first > sentence.first && a.lower(first - 1) != "," &&
         a.lower(first - 1) != ";" && a.lower(first - 1) != ":") {
    --first;
  }
  bool negated = false;
  const Modality modality = modality_before(a, first, on, &negated);
  auto words = topic_words(a, first, on);
  const auto mention = event_near(x, on);
  if (words.empty() || words.size() > 4 || !mention) return;
  Statement s = start_statement(a, first, on + 3, "agenda");
  s.event = x.events.event_of[*mention];
  std::string topic;
  for (const std::string& word : words) {
    topic += (topic.empty() ? "" : " ") + word;
  }
  s.slot = "agenda: " + topic;
  s.kind = SlotKind::topic;
  s.modality = modality;
  s.polarity = negated ? Polarity::negative : Polarity::positive;
  s.value_text = negated ? "not on the agenda" : "on the agenda";
  s.value = Text{std::move(words)};
  x.statements.push_back(std::move(s));
}

/// "talks aimed at restoring ...", "the meeting will focus on ...", "met to
/// discuss ...": what an event is for, in its own words.
void add_purpose(Extraction& x, std::size_t i) {
  const Analysis& a = x.analysis;
  const EventMention& mention = x.mentions[i];
  if (!has_parties(mention.type)) return;
  for (TokenIndex t = mention.trigger + 1; t + 2 < mention.last; ++t) {
    const std::string& w = a.lower(t);
    const std::string& next = a.lower(t + 1);
    const bool starts =
        (is_one_of(w, {"aimed", "focused", "focus", "focusing", "centered",
                       "centred"}) &&
         is_one_of(next, {"at", "on"})) ||
        is_one_of(w, {"discuss", "resolve", "cover", "address"});
    if (!starts) continue;
    TokenIndex first = t + (is_one_of(next, {"at", "on"}) ? 2 : 1);
    TokenIndex last = first;
    while (last < mention.last && a.lower(last) != "," &&
           a.lower(last) != "." && a.lower(last) != ";") {
      ++last;
    }
    auto words = topic_words(a, first, last);
    if (words.empty()) return;
    Statement s = start_statement(a, t, last, "purpose");
    s.event = x.events.event_of[i];
    s.slot = "purpose";
    s.kind = SlotKind::topic;
    s.modality = mention.modality;
    s.value_text = plain_words(a, first, last);
    s.value = Text{std::move(words)};
    x.statements.push_back(std::move(s));
    return;
  }
}

std::string_view status_of(std::string_view w) {
  if (is_one_of(w, {"cancelled", "canceled", "scrapped"})) return "cancelled";
  if (is_one_of(w, {"postponed", "delayed", "rescheduled"})) return "postponed";
  return "";
}

/// "the talks were cancelled": right behind the event's words.
void add_status(Extraction& x, std::size_t i) {
  const Analysis& a = x.analysis;
  const EventMention& mention = x.mentions[i];
  if (mention.verb) return;
  constexpr TokenIndex kReach = 5;
  for (TokenIndex t = mention.trigger + 1;
       t < std::min(mention.last, mention.trigger + kReach); ++t) {
    const std::string_view status = status_of(a.lower(t));
    if (status.empty()) continue;
    bool negated = false;
    const Modality modality = modality_before(a, mention.trigger, t, &negated);
    if (negated) return;
    Statement s = start_statement(a, mention.trigger, t + 1, "status");
    s.event = x.events.event_of[i];
    s.slot = "status";
    s.kind = SlotKind::status;
    s.modality = modality;
    s.value_text = status;
    s.value = Category{std::string(status), {}};
    x.statements.push_back(std::move(s));
    return;
  }
}

}  // namespace

void add_agenda_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const Sentence& sentence : a.text.sentences) {
    if (!a.tells(sentence)) continue;
    for (TokenIndex t = sentence.first; t + 2 < sentence.last; ++t) {
      if (a.lower(t) == "on" && a.lower(t + 1) == "the" &&
          a.lower(t + 2) == "agenda") {
        add_agenda(extraction, sentence, t);
      }
    }
  }
  for (std::size_t i = 0; i < extraction.mentions.size(); ++i) {
    add_purpose(extraction, i);
    add_status(extraction, i);
  }
}

}  // namespace crosscheck
