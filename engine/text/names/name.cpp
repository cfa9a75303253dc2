#include "engine/text/names/name.h"

#include <algorithm>
#include <utility>

#include "engine/text/names/name_chunks.h"
#include "engine/text/names/name_entities.h"

namespace crosscheck {
namespace {

// Sentences whose capitals say nothing are read by the names of the others.
bool is_read_last(const TokenisedText& text, const Sentence& sentence) {
  return sentence.kind == SentenceKind::furniture ||
         has_title_case(text, sentence);
}

void add_chunks(std::vector<NameChunk>& all, std::vector<NameChunk> more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

std::optional<std::uint32_t> Names::mention_at(std::uint32_t token) const {
  const auto after = std::upper_bound(
      mentions.begin(), mentions.end(), token,
      [](std::uint32_t at, const NameMention& m) { return at < m.first; });
  if (after == mentions.begin()) return std::nullopt;
  auto found = after - 1;
  if (token >= found->last) return std::nullopt;
  // Of two mentions in one word ("Franco-German") the first.
  while (found != mentions.begin() && (found - 1)->first == found->first)
    --found;
  return static_cast<std::uint32_t>(found - mentions.begin());
}

Names find_names(const Document& document, const TokenisedText& text,
                 const Syntax& syntax) {
  WordEvidence evidence = gather_evidence(document, text, syntax);
  std::vector<NameChunk> chunks;
  for (const Sentence& sentence : text.sentences) {
    if (is_read_last(text, sentence)) continue;
    add_chunks(chunks, find_chunks(text, sentence, evidence, false));
  }
  for (const NameChunk& chunk : chunks) {
    for (std::uint32_t at = chunk.first; at < chunk.last; ++at) {
      if (text.tokens[at].capital) evidence.named.insert(text.tokens[at].lower);
    }
  }
  for (const Sentence& sentence : text.sentences) {
    if (!is_read_last(text, sentence)) continue;
    add_chunks(chunks, find_chunks(text, sentence, evidence, true));
  }
  std::stable_sort(
      chunks.begin(), chunks.end(),
      [](const NameChunk& a, const NameChunk& b) { return a.first < b.first; });
  return group_names(document, text, chunks, evidence);
}

}  // namespace crosscheck
