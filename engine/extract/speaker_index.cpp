#include "engine/extract/speaker_index.h"

#include <utility>

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SpeechAttribution::kNone;

}  // namespace

SpeakerIndex::SpeakerIndex(const Analysis& analysis)
    : analysis_(analysis), innermost_(analysis.text.tokens.size(), kNone) {
  std::vector<Index> length(innermost_.size(), kNone);
  for (Index i = 0; i < analysis.attributions.size(); ++i) {
    for (const IndexRange& range : analysis.attributions[i].content) {
      const Index size = range.last - range.first;
      for (Index t = range.first; t < range.last; ++t) {
        if (size >= length[t]) continue;
        innermost_[t] = i;
        length[t] = size;
      }
    }
  }
}

std::vector<Attribution> SpeakerIndex::at(Index token) const {
  std::vector<Attribution> chain;
  if (innermost_[token] == kNone) return chain;
  for (const Index i :
       speaker_chain(analysis_.attributions, innermost_[token])) {
    const SpeechAttribution& speech = analysis_.attributions[i];
    Attribution link;
    if (speech.speaker) link.speaker = *speech.speaker;
    if (speech.cue.first < speech.cue.last) {
      link.cue = analysis_.lower(speech.cue.first);
    }
    chain.push_back(std::move(link));
  }
  return chain;
}

}  // namespace crosscheck
