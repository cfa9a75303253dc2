#include "engine/extract/speaker_links.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace crosscheck {
namespace {

constexpr std::uint32_t kNone = SpeechAttribution::kNone;

bool gives_word(const SpeechAttribution& attribution) {
  switch (attribution.cue_class) {
    case CueClass::says:
    case CueClass::claims:
    case CueClass::confirms:
    case CueClass::denies:
    case CueClass::believes:
      return !attribution.negated;
    default:
      return false;
  }
}

// How many attributions hold each; an inner one comes to no end of a circle.
std::vector<std::uint32_t> depths_of(
    const std::vector<SpeechAttribution>& attributions) {
  constexpr std::uint32_t kDeepest = 16;
  std::vector<std::uint32_t> depths(attributions.size(), 0);
  for (std::size_t i = 0; i < attributions.size(); ++i) {
    std::uint32_t at = attributions[i].outer;
    while (at < attributions.size() && depths[i] < kDeepest) {
      ++depths[i];
      at = attributions[at].outer;
    }
  }
  return depths;
}

// By token: the innermost attribution whose content holds it.
std::vector<std::uint32_t> holders_of(const Analysis& analysis) {
  const auto& attributions = analysis.attributions;
  const std::vector<std::uint32_t> depths = depths_of(attributions);
  std::vector<std::uint32_t> order(attributions.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](auto x, auto y) { return depths[x] < depths[y]; });
  std::vector<std::uint32_t> holder(analysis.text.tokens.size(), kNone);
  for (const std::uint32_t i : order)
    for (const IndexRange& range : attributions[i].content)
      std::fill(holder.begin() + range.first, holder.begin() + range.last, i);
  return holder;
}

std::vector<Attribution> chain_of(const Analysis& analysis,
                                  std::uint32_t innermost) {
  std::vector<Attribution> chain;
  for (const std::uint32_t i :
       speaker_chain(analysis.attributions, innermost)) {
    const SpeechAttribution& link = analysis.attributions[i];
    if (!gives_word(link)) return {};
    Attribution& to = chain.emplace_back();
    if (link.speaker) to.speaker = *link.speaker;
    for (std::uint32_t t = link.cue.first; t < link.cue.last; ++t)
      to.cue += (to.cue.empty() ? "" : " ") + analysis.text.tokens[t].lower;
  }
  return chain;
}

bool has_speaker(const std::vector<Attribution>& chain) {
  return std::any_of(chain.begin(), chain.end(), [](const Attribution& link) {
    return !link.speaker.key.empty();
  });
}

// The stretch that holds a byte, or nullptr.
const SpokenStretch* stretch_at(const SpokenText& text, std::uint32_t byte) {
  const auto after = std::partition_point(
      text.stretches.begin(), text.stretches.end(),
      [&](const SpokenStretch& stretch) { return stretch.begin <= byte; });
  if (after == text.stretches.begin()) return nullptr;
  const SpokenStretch& stretch = *std::prev(after);
  return byte < stretch.end ? &stretch : nullptr;
}

const SpokenStretch* stretch_of(const SpokenText& text, const Span& evidence) {
  if (evidence.begin >= evidence.end) return nullptr;
  const SpokenStretch* first = stretch_at(text, evidence.begin);
  if (first != nullptr) return first;
  const SpokenStretch* last = stretch_at(text, evidence.end - 1);
  const bool takes_in_cue = last != nullptr &&
                            last->cue_begin >= evidence.begin &&
                            last->cue_end <= evidence.end;
  return takes_in_cue ? last : nullptr;
}

// The innermost speaker of a chain who has a name in the text.
Entity named_speaker(const SpokenText& text,
                     const std::vector<Attribution>& chain) {
  const auto speaker =
      std::find_if(chain.rbegin(), chain.rend(), [&](const auto& link) {
        return !link.speaker.key.empty() &&
               std::binary_search(text.named.begin(), text.named.end(),
                                  link.speaker.key);
      });
  return speaker == chain.rend() ? Entity() : speaker->speaker;
}

}  // namespace

SpokenText find_spoken(const Analysis& analysis) {
  SpokenText text;
  for (const NamedEntity& named : analysis.names.entities)
    text.named.push_back(named.entity.key);
  std::sort(text.named.begin(), text.named.end());
  if (analysis.attributions.empty()) return text;
  const std::vector<Token>& tokens = analysis.text.tokens;
  const std::vector<std::uint32_t> holder = holders_of(analysis);
  for (std::uint32_t first = 0; first < holder.size();) {
    std::uint32_t last = first + 1;
    while (last < holder.size() && holder[last] == holder[first]) ++last;
    if (holder[first] != kNone) {
      const IndexRange cue = analysis.attributions[holder[first]].cue;
      SpokenStretch stretch{tokens[first].begin, tokens[last - 1].end, 0, 0,
                            chain_of(analysis, holder[first])};
      if (cue.first < cue.last) {
        stretch.cue_begin = tokens[cue.first].begin;
        stretch.cue_end = tokens[cue.last - 1].end;
      }
      if (has_speaker(stretch.chain))
        text.stretches.push_back(std::move(stretch));
    }
    first = last;
  }
  return text;
}

void link_speakers(std::span<const SpokenText> texts,
                   std::vector<Statement>& statements) {
  for (Statement& statement : statements) {
    const SpokenText& text = texts[statement.document.index()];
    if (!has_speaker(statement.attribution)) {
      const SpokenStretch* stretch = stretch_of(text, statement.evidence);
      if (stretch != nullptr) statement.attribution = stretch->chain;
    }
    statement.heard_from = named_speaker(text, statement.attribution);
  }
}

}  // namespace crosscheck
