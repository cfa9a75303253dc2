#include "engine/text/analysis.h"

#include <utility>

#include "engine/text/names/name_types.h"
#include "engine/text/syntax/read_syntax.h"

namespace crosscheck {
namespace {

/// Marks tokens with the index of the first part that covers each.
template <typename Part>
std::vector<std::uint32_t> cover(const std::vector<Part>& parts,
                                 std::size_t tokens) {
  std::vector<std::uint32_t> at(tokens, Analysis::kNone);
  for (std::uint32_t i = 0; i < parts.size(); ++i) {
    for (std::uint32_t t = parts[i].first; t < parts[i].last && t < tokens;
         ++t) {
      if (at[t] == Analysis::kNone) at[t] = i;
    }
  }
  return at;
}

/// Marks tokens with the index of the shortest content that holds each.
std::vector<std::uint32_t> innermost(
    const std::vector<SpeechAttribution>& attributions, std::size_t tokens) {
  std::vector<std::uint32_t> at(tokens, Analysis::kNone);
  std::vector<std::uint32_t> length(tokens, Analysis::kNone);
  for (std::uint32_t i = 0; i < attributions.size(); ++i) {
    for (const IndexRange& range : attributions[i].content) {
      const std::uint32_t size = range.last - range.first;
      for (std::uint32_t t = range.first; t < range.last && t < tokens; ++t) {
        if (size >= length[t]) continue;
        at[t] = i;
        length[t] = size;
      }
    }
  }
  return at;
}

// Where the time expressions stand, determiners and all. A parser reads "now"
// and "for weeks" as well as any adverb.
std::vector<IndexRange> time_phrases(const std::vector<TimeExpression>& times) {
  std::vector<IndexRange> ranges;
  for (const TimeExpression& time : times) {
    if (time.kind == TimeExpression::Kind::vague) continue;
    const std::uint32_t first = time.first - time.lead;
    if (ranges.empty() || first >= ranges.back().last) {
      ranges.push_back({first, time.last});
    }
  }
  return ranges;
}

}  // namespace

Analysis analyse(const Document& document, const LanguageModel* model) {
  Analysis result;
  result.document = &document;
  result.text = tokenize(document);
  if (model != nullptr) {
    result.syntax = tag_document(document, result.text, *model);
  }
  result.names = find_names(document, result.text, result.syntax);
  if (model != nullptr && model->names()) {
    type_names(document, result.text, model->words(), *model->names(),
               result.names);
  }
  result.times = find_times(document, result.text);
  if (model != nullptr) {
    parse_document(document, result.text, time_phrases(result.times), *model,
                   result.syntax);
  }
  result.quotations = find_quotations(document, result.text, result.names);
  result.attributions = find_attributions(document, result.text, result.names,
                                          result.syntax, result.quotations);
  result.quantities = find_quantities(document, result.text, result.times);
  result.references = find_references(result.text, result.names, result.syntax);
  result.posts = find_posts(document, result.text, result.names);

  const std::size_t tokens = result.text.tokens.size();
  result.sentence_of = cover(result.text.sentences, tokens);
  result.name_at = cover(result.names.mentions, tokens);
  result.time_at = cover(result.times, tokens);
  result.quantity_at = cover(result.quantities, tokens);
  result.quotation_at = cover(result.quotations, tokens);
  result.attribution_at = innermost(result.attributions, tokens);
  return result;
}

}  // namespace crosscheck
