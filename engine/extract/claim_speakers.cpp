#include "engine/extract/claim_speakers.h"

#include <utility>

namespace crosscheck {
namespace {

/// From the quotations alone, which also read what has no tree.
std::vector<Attribution> speaker_of_quotation(const Analysis& a,
                                              std::uint32_t token) {
  const std::uint32_t q = a.quotation_at[token];
  if (q == Analysis::kNone) return {};
  const Quotation& quotation = a.quotations[q];
  Attribution link;
  link.cue = quotation.cue;
  if (quotation.speaker) link.speaker = *quotation.speaker;
  if (!quotation.speaker && quotation.cue.empty()) return {};
  return {std::move(link)};
}

}  // namespace

std::vector<Attribution> speakers_at(const Analysis& analysis,
                                     std::uint32_t token) {
  const std::uint32_t at = analysis.attribution_at[token];
  if (at == Analysis::kNone) return speaker_of_quotation(analysis, token);
  std::vector<Attribution> chain;
  for (const std::uint32_t i : speaker_chain(analysis.attributions, at)) {
    const SpeechAttribution& speech = analysis.attributions[i];
    Attribution link;
    if (speech.speaker) link.speaker = *speech.speaker;
    if (speech.cue.first < speech.cue.last) {
      link.cue = analysis.lower(speech.cue.first);
    }
    chain.push_back(std::move(link));
  }
  return chain;
}

}  // namespace crosscheck
