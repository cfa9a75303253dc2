#include "engine/extract/speaker_links.h"

#include <algorithm>
#include <numeric>
#include <string_view>

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

// Tokens [first, last) that a span of the text touches.
IndexRange tokens_of(const TokenisedText& text, const Span& span) {
  const auto first = std::partition_point(
      text.tokens.begin(), text.tokens.end(),
      [&](const Token& token) { return token.end <= span.begin; });
  const auto last = std::partition_point(
      first, text.tokens.end(),
      [&](const Token& token) { return token.begin < span.end; });
  IndexRange range;
  range.first = static_cast<std::uint32_t>(first - text.tokens.begin());
  range.last = static_cast<std::uint32_t>(last - text.tokens.begin());
  return range;
}

void link_by_trees(const Analysis& analysis,
                   std::vector<Statement>& statements) {
  const std::vector<std::uint32_t> holder = holders_of(analysis);
  for (Statement& statement : statements) {
    if (has_speaker(statement.attribution)) continue;
    const IndexRange words = tokens_of(analysis.text, statement.evidence);
    if (words.first >= words.last) continue;
    std::uint32_t at = holder[words.first];
    if (at == kNone) {
      at = holder[words.last - 1];
      if (at == kNone) continue;
      const IndexRange& cue = analysis.attributions[at].cue;
      if (cue.first < words.first || cue.last > words.last) continue;
    }
    std::vector<Attribution> chain = chain_of(analysis, at);
    if (has_speaker(chain)) statement.attribution = std::move(chain);
  }
}

// Keys of what has a name in a document, sorted.
std::vector<std::string_view> named_keys(const Analysis& analysis) {
  std::vector<std::string_view> keys;
  for (const NamedEntity& named : analysis.names.entities)
    keys.push_back(named.entity.key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

}  // namespace

void link_speakers(const Analysis& analysis,
                   std::vector<Statement>& statements) {
  if (!analysis.attributions.empty()) link_by_trees(analysis, statements);
  const std::vector<std::string_view> named = named_keys(analysis);
  for (Statement& statement : statements) {
    const auto& chain = statement.attribution;
    const auto speaker =
        std::find_if(chain.rbegin(), chain.rend(), [&](const auto& link) {
          return !link.speaker.key.empty() &&
                 std::binary_search(named.begin(), named.end(),
                                    std::string_view(link.speaker.key));
        });
    if (speaker != chain.rend()) statement.heard_from = speaker->speaker;
  }
}

}  // namespace crosscheck
