#include <algorithm>
#include <string>

#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// Posts of persons, and what speakers said.

namespace crosscheck {
namespace {

/// Fewer words than this say too little to be a claim of their own.
constexpr std::size_t kFewestWords = 4;

/// Whether the speaker's own words within reported speech are half of it or
/// more: then they are the claim, and the clause around them says it again.
bool is_wrapped_quotation(const Analysis& a, const Quotation& reported) {
  if (reported.direct) return false;
  return std::any_of(
      a.quotations.begin(), a.quotations.end(), [&](const Quotation& q) {
        return q.direct && q.first >= reported.first &&
               q.last <= reported.last &&
               2 * (q.last - q.first) >= reported.last - reported.first;
      });
}

/// The words of a quotation, and where the outlet left some out or put its own
/// in.
Text words_of(const Analysis& a, const Quotation& quotation) {
  Text text;
  text.verbatim = quotation.direct;
  for (std::uint32_t t = quotation.first; t < quotation.last; ++t) {
    const Token& token = a.text.tokens[t];
    if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
      text.words.push_back(token.lower);
    } else if (token.lower == "%") {
      text.words.emplace_back("percent");
    } else if (is_one_of(token.lower, {"...", "…", "[", "]", "(", ")"})) {
      const auto at = static_cast<std::uint32_t>(text.words.size());
      if (text.gaps.empty() || text.gaps.back() != at) text.gaps.push_back(at);
    }
  }
  return text;
}

}  // namespace

void add_person_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const Post& post : a.posts) {
    if (post.last <= post.first || post.function.empty()) continue;
    const std::uint32_t index = a.sentence_of[post.first];
    if (index == Analysis::kNone || !a.tells(a.text.sentences[index])) continue;
    Statement s = start_statement(a, post.first, post.last, "post");
    s.subject = entity_for(a, post.mention);
    s.slot = "post";
    s.kind = SlotKind::post;
    Category value;
    value.key =
        post.rank.empty() ? post.function : post.rank + " " + post.function;
    if (!post.body_kind.empty())
      value.parts.push_back("kind:" + post.body_kind);
    value.parts.insert(value.parts.end(), post.body_name.begin(),
                       post.body_name.end());
    s.value = std::move(value);
    s.value_text = plain_words(a, post.first, post.last);
    extraction.statements.push_back(std::move(s));
  }
}

void add_quotation_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const Quotation& quotation : a.quotations) {
    if (quotation.last <= quotation.first) continue;
    if (!quotation.speaker && !quotation.direct) continue;
    if (quotation.negated_cue || is_wrapped_quotation(a, quotation)) continue;
    const std::uint32_t index = a.sentence_of[quotation.first];
    if (index == Analysis::kNone || !a.tells(a.text.sentences[index])) continue;
    Text words = words_of(a, quotation);
    if (words.words.size() < kFewestWords) continue;
    Statement s =
        start_statement(a, quotation.first, quotation.last, "quotation");
    if (quotation.speaker) s.subject = *quotation.speaker;
    s.slot = "said";
    s.kind = SlotKind::quotation;
    s.value = std::move(words);
    s.value_text = plain_words(a, quotation.first, quotation.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
