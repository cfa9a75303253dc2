#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// What speakers said: quotations, direct and reported, and what else the trees
// show as reported.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

/// Fewer words than this say too little to be a claim of their own.
constexpr std::size_t kFewestWords = 4;

/// Whether a token marks words left out or put in: brackets and dots, in a row
/// ("....") or apart (". . .").
bool marks_gap(const Analysis& a, TokenIndex first, TokenIndex t) {
  const std::string& word = a.lower(t);
  return is_one_of(word, {"…", "[", "]", "(", ")"}) || word.starts_with("..") ||
         (word == "." && t > first && a.lower(t - 1) == ".");
}

/// Adds the words of tokens [first, last), and where the outlet left some out
/// or put its own in.
void add_words(const Analysis& a, TokenIndex first, TokenIndex last,
               Text& text) {
  for (TokenIndex t = first; t < last; ++t) {
    const Token& token = a.text.tokens[t];
    if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
      text.words.push_back(token.lower);
    } else if (token.kind == TokenKind::link && token.lower.size() > 1 &&
               is_one_of(token.lower.substr(0, 1), {"#", "@"})) {
      text.words.push_back(token.lower.substr(1));
    } else if (token.lower == "%") {
      text.words.emplace_back("percent");
    } else if (token.lower == "&") {
      text.words.emplace_back("and");
    } else if (marks_gap(a, first, t)) {
      const auto at = static_cast<std::uint32_t>(text.words.size());
      if (text.gaps.empty() || text.gaps.back() != at) text.gaps.push_back(at);
    }
  }
}

bool tells(const Analysis& a, TokenIndex t) {
  const std::uint32_t index = a.sentence_of[t];
  return index != Analysis::kNone && a.tells(a.text.sentences[index]);
}

/// Whether words say enough: three of the speaker's own do that name a thing
/// ("a muddy place"), which may be quoted in full elsewhere.
bool says_enough(const Text& text, bool is_known_speaker) {
  const auto& words = text.words;
  return words.size() >= kFewestWords ||
         (text.verbatim && is_known_speaker &&
          words.size() + 1 == kFewestWords &&
          is_one_of(words.front(), {"a", "an", "the"}));
}

/// Whether one person's name stands in the words for the speaker: of "Doe and
/// Roe said" either may be quoted elsewhere.
bool is_voiced(const Analysis& a, const Quotation& q) {
  bool found = false;
  for (TokenIndex t = q.speaker_first; t < q.speaker_last; ++t) {
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.entity_of(m).kind != NameKind::person) {
      continue;
    }
    if (!q.speaker || a.entity_of(m).entity.key != q.speaker->key) return false;
    found = true;
  }
  const bool leads_on =
      q.speaker_last < a.text.tokens.size() && a.lower(q.speaker_last) == "and";
  const bool goes_on =
      q.speaker_first > 0 && a.lower(q.speaker_first - 1) == "and";
  return found && !leads_on && !goes_on;
}

/// Whether a time stands by a word: of the words above it none before that one
/// is a verb.
bool stands_by(const Analysis& a, const TimeExpression& time,
               std::uint32_t word) {
  constexpr int kMostSteps = 6;
  std::uint32_t at = a.syntax.head_of(time.first, time.last);
  for (int step = 0; step < kMostSteps && at != SyntaxWord::kNone; ++step) {
    if (at == word) return true;
    if (a.syntax.words[at].part == PartOfSpeech::verb) return false;
    at = a.syntax.words[at].head;
  }
  return false;
}

/// The one day that the words beside a quotation say that it was said on.
std::optional<TimeInterval> day_of_saying(const Analysis& a,
                                          const Quotation& q) {
  if (a.syntax.empty() || q.cue_first == q.cue_last) return std::nullopt;
  const std::uint32_t cue = a.syntax.head_of(q.cue_first, q.cue_last);
  std::optional<TimeInterval> day;
  for (const TimeExpression& time : a.times) {
    if (time.kind != TimeExpression::Kind::point ||
        a.text.tokens[time.first].quoted || !stands_by(a, time, cue)) {
      continue;
    }
    if (day || time.when.approximate || time.when.grain > Grain::day) {
      return std::nullopt;
    }
    day = time.when;
  }
  return day;
}

void add_statement(Extraction& x, TokenIndex first, TokenIndex last, Text words,
                   const std::optional<Entity>& speaker, bool voiced = false,
                   const std::optional<TimeInterval>& said_on = {}) {
  if (!says_enough(words, speaker.has_value())) return;
  Statement s = start_statement(x.analysis, first, last, "quotation");
  if (speaker) s.subject = *speaker;
  s.is_voiced = voiced;
  s.said_on = said_on;
  s.slot = "said";
  s.kind = SlotKind::quotation;
  s.value = std::move(words);
  s.value_text = plain_words(x.analysis, first, last);
  x.statements.push_back(std::move(s));
}

/// Whether the speaker's own words within reported speech are half of it or
/// more: then they are the claim, and the clause around them says it again.
bool is_wrapped_quotation(const Analysis& a, TokenIndex first,
                          TokenIndex last) {
  const auto begin = a.text.tokens.begin();
  const auto quoted =
      std::count_if(begin + first, begin + last,
                    [](const Token& token) { return token.quoted; });
  return 2 * quoted >= static_cast<std::ptrdiff_t>(last - first);
}

/// Whether words are reported as what their speaker does not hold to be so.
bool is_rejected(const Analysis& a, TokenIndex t) {
  const std::uint32_t at = a.attribution_at[t];
  if (at == Analysis::kNone) return false;
  const CueClass cue = a.attributions[at].cue_class;
  return cue == CueClass::denies || cue == CueClass::doubts;
}

void add_quotation(Extraction& x, const Quotation& q) {
  if (q.last <= q.first || q.negated_cue || !tells(x.analysis, q.first)) return;
  if (!q.direct && (!q.speaker || is_rejected(x.analysis, q.first) ||
                    is_wrapped_quotation(x.analysis, q.first, q.last))) {
    return;
  }
  Text words;
  words.verbatim = q.direct;
  add_words(x.analysis, q.first, q.last, words);
  add_statement(x, q.first, q.last, std::move(words), q.speaker,
                is_voiced(x.analysis, q), day_of_saying(x.analysis, q));
}

/// Whether the content is told as what the speaker holds to be so.
bool asserts(const SpeechAttribution& speech) {
  return !speech.negated && (speech.cue_class == CueClass::says ||
                             speech.cue_class == CueClass::claims ||
                             speech.cue_class == CueClass::confirms);
}

/// Whether the content is a clause: "X confirmed that Y", not "X cited Y".
bool is_clause(const Analysis& a, TokenIndex first, TokenIndex last) {
  if (a.syntax.empty()) return true;
  const auto begin = a.syntax.words.begin();
  return std::any_of(begin + a.syntax.first_word[first],
                     begin + a.syntax.first_word[last],
                     [](const SyntaxWord& w) {
                       return (w.features & (kFinite | kModal)) != 0;
                     });
}

bool is_known(const Analysis& a, TokenIndex first, TokenIndex last) {
  return std::any_of(a.quotations.begin(), a.quotations.end(),
                     [&](const Quotation& q) {
                       return !q.direct && q.first < last && first < q.last;
                     });
}

/// Reported words that the quotations do not have: headlines, chains, speakers
/// behind a noun ("X's claim that Y").
void add_reported(Extraction& x, const SpeechAttribution& speech) {
  if (speech.mode == SpeechMode::direct || !speech.speaker ||
      !asserts(speech) || speech.content.empty()) {
    return;
  }
  const Analysis& a = x.analysis;
  TokenIndex first = speech.content.front().first;
  const TokenIndex last = speech.content.back().last;
  if (first + 1 < last && a.lower(first) == "that") ++first;
  if (!tells(a, first) || !is_clause(a, first, last) ||
      is_known(a, first, last) || is_wrapped_quotation(a, first, last)) {
    return;
  }
  Text words;
  for (const IndexRange& range : speech.content) {
    add_words(a, std::max(range.first, first), range.last, words);
  }
  add_statement(x, first, last, std::move(words), speech.speaker);
}

}  // namespace

void add_quotation_statements(Extraction& extraction) {
  for (const Quotation& q : extraction.analysis.quotations) {
    add_quotation(extraction, q);
  }
  for (const SpeechAttribution& speech : extraction.analysis.attributions) {
    add_reported(extraction, speech);
  }
}

}  // namespace crosscheck
