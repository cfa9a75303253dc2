#include "engine/text/syntax/tagger.h"

#include <algorithm>
#include <cassert>

#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

// Stand-ins beside the ends of a sentence.
constexpr WordAtoms kBefore{.form = 1, .shape = 1, .facts = {}};
constexpr WordAtoms kBehind{.form = 2, .shape = 2, .facts = {}};

const WordAtoms& word_at(std::span<const WordAtoms> words, std::ptrdiff_t i) {
  if (i < 0) return kBefore;
  if (i >= std::ssize(words)) return kBehind;
  return words[static_cast<std::size_t>(i)];
}

}  // namespace

void tagger_features(std::span<const WordAtoms> words, std::size_t i,
                     TaggerFeatures& features) {
  const auto at = static_cast<std::ptrdiff_t>(i);
  const WordAtoms& w = words[i];
  const WordAtoms& a = word_at(words, at - 1);
  const WordAtoms& aa = word_at(words, at - 2);
  const WordAtoms& b = word_at(words, at + 1);
  const WordAtoms& bb = word_at(words, at + 2);
  const bool starts = i == 0;
  std::size_t count = 0;
  const auto put = [&](auto... parts) {
    features[count] = feature_key(count, parts...);
    ++count;
  };
  put(0);
  put(w.form);
  put(w.form, a.tag);
  put(w.form, a.tag, aa.tag);
  put(w.form, b.form);
  put(a.form, w.form);
  put(a.form);
  put(b.form);
  put(aa.form);
  put(bb.form);
  put(a.form, b.form);
  for (const std::uint64_t suffix : w.suffix) put(suffix);
  for (const std::uint64_t prefix : w.prefix) put(prefix);
  put(w.shape, starts);
  put(w.shape, a.shape);
  put(w.shape, b.shape);
  put(w.shape, w.suffix[2]);
  put(a.tag);
  put(a.tag, aa.tag);
  put(a.tag, w.suffix[2]);
  put(a.tag, w.suffix[1], w.shape);
  put(a.tag, w.facts.cluster);
  put(a.tag, aa.tag, w.facts.cluster);
  put(a.tag, w.facts.tag_class);
  put(a.tag, aa.tag, w.facts.tag_class);
  put(w.facts.tag_class);
  put(w.facts.tag_class, b.facts.tag_class);
  put(w.facts.tag_class, b.facts.tag_class, a.tag);
  put(w.facts.tag_class, b.form);
  put(w.facts.tag_class, a.form);
  put(w.facts.tag_class, w.shape, starts);
  put(b.facts.tag_class);
  put(b.facts.tag_class, bb.facts.tag_class, w.facts.tag_class);
  put(b.facts.tag_class, a.tag);
  put(w.facts.cluster);
  put(w.facts.big_cluster);
  put(a.facts.cluster, w.facts.cluster);
  put(w.facts.cluster, b.facts.cluster);
  put(a.facts.cluster);
  put(b.facts.cluster);
  put(a.facts.big_cluster, w.facts.big_cluster, b.facts.big_cluster);
  put(aa.facts.cluster);
  put(bb.facts.cluster);
  put(a.suffix[2]);
  put(b.suffix[2]);
  put(b.suffix[2], w.facts.tag_class);
  put(w.suffix[2], b.facts.tag_class);
  assert(count == kTaggerFeatures);
}

std::optional<Tagger> Tagger::read(std::span<const std::uint8_t> bytes) {
  const std::optional<WeightTable> weights = WeightTable::read(bytes);
  if (!weights) return std::nullopt;
  Tagger tagger;
  tagger.weights_ = *weights;
  return tagger;
}

void Tagger::tag(std::span<WordAtoms> words) const {
  TaggerFeatures features;
  std::array<std::int32_t, 256> scores{};
  const std::uint32_t labels = weights_.labels();
  for (WordAtoms& word : words) word.tag = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    tagger_features(words, i, features);
    std::fill_n(scores.begin(), labels, 0);
    weights_.add(features, scores.data());
    const auto best = std::max_element(scores.begin(), scores.begin() + labels);
    words[i].tag = static_cast<std::uint16_t>(best - scores.begin() + 1);
  }
}

}  // namespace crosscheck
