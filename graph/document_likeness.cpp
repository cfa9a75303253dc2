#include "graph/document_likeness.h"

#include <algorithm>
#include <cmath>

#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

/// Of a large story so many documents stand for all.
constexpr std::size_t kMostOthers = 32;
constexpr std::uint32_t kLeadSentences = 4;

void add_words(std::vector<std::uint32_t>& to,
               const std::vector<std::uint32_t>& words) {
  to.insert(to.end(), words.begin(), words.end());
}

void sort_unique(std::vector<std::uint32_t>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

double likeness(std::span<const std::uint32_t> a, double mass_a,
                std::span<const std::uint32_t> b, double mass_b) {
  const double whole = std::sqrt(mass_a * mass_b);
  return whole > 0 ? shared_mass(a, b) / whole : 0;
}

}  // namespace

DocumentLikeness::DocumentLikeness(std::span<const Predication> predications,
                                   std::span<const std::uint32_t> story)
    : text_of_(predications.size()) {
  for (std::size_t p = 0; p < predications.size();) {
    const DocumentId document = predications[p].document;
    const auto number = static_cast<std::uint32_t>(texts_.size());
    Text text;
    text.story = story[document.index()];
    for (; p < predications.size() && predications[p].document == document;
         ++p) {
      add_words(text.whole.words, predications[p].sentence_words);
      if (predications[p].sentence < kLeadSentences) {
        add_words(text.lead.words, predications[p].sentence_words);
      }
      text_of_[p] = number;
    }
    for (Words* words : {&text.whole, &text.lead}) {
      sort_unique(words->words);
      words->mass = mass_of(words->words);
    }
    of_story_[text.story].push_back(number);
    texts_.push_back(std::move(text));
  }
}

const PairLikeness& DocumentLikeness::pair(std::uint32_t x, std::uint32_t y) {
  const auto [at, added] = pairs_.try_emplace(std::minmax(x, y));
  if (added) {
    const Text& a = texts_[x];
    const Text& b = texts_[y];
    at->second.whole =
        likeness(a.whole.words, a.whole.mass, b.whole.words, b.whole.mass);
    at->second.lead =
        likeness(a.lead.words, a.lead.mass, b.lead.words, b.lead.mass);
  }
  return at->second;
}

void DocumentLikeness::find_mean(std::uint32_t text) {
  Text& own = texts_[text];
  if (own.has_mean) return;
  own.has_mean = true;
  const auto& others = of_story_[own.story];
  const std::size_t step = others.size() / kMostOthers + 1;
  double count = 0;
  for (std::size_t i = 0; i < others.size(); i += step) {
    if (others[i] == text) continue;
    const PairLikeness& likeness = pair(text, others[i]);
    own.mean_whole += likeness.whole;
    own.mean_lead += likeness.lead;
    count += 1;
  }
  if (count == 0) return;
  own.mean_whole /= count;
  own.mean_lead /= count;
}

PairLikeness DocumentLikeness::of(std::uint32_t a, std::uint32_t b) {
  const std::uint32_t x = text_of_[a];
  const std::uint32_t y = text_of_[b];
  find_mean(x);
  find_mean(y);
  PairLikeness result = pair(x, y);
  result.whole_beyond =
      result.whole - (texts_[x].mean_whole + texts_[y].mean_whole) / 2;
  result.lead_beyond =
      result.lead - (texts_[x].mean_lead + texts_[y].mean_lead) / 2;
  return result;
}

}  // namespace crosscheck
