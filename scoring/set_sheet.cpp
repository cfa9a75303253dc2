#include "scoring/set_sheet.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace crosscheck {
namespace {

constexpr std::uint64_t kLargestItem = 1U << 20U;  // answers

// The distinct sources of an item as canonical places, ascending.
class ItemSources {
 public:
  explicit ItemSources(const Evidence& evidence)
      : evidence_(evidence), place_(evidence.source_count) {
    for (std::uint32_t k = 0; k < evidence.source_count; ++k) {
      place_[evidence.source_order[k]] = k;
    }
  }

  const std::vector<std::uint32_t>& read(std::uint32_t item) {
    sources_.clear();
    const std::uint32_t first = evidence_.value_begin[item];
    const std::uint32_t last = evidence_.value_begin[item + 1];
    for (std::uint32_t k = evidence_.claim_begin[first];
         k < evidence_.claim_begin[last]; ++k) {
      sources_.push_back(place_[evidence_.claim_source[k]]);
    }
    std::sort(sources_.begin(), sources_.end());
    sources_.erase(std::unique(sources_.begin(), sources_.end()),
                   sources_.end());
    return sources_;
  }
  [[nodiscard]] std::uint32_t place(std::uint32_t source) const {
    return place_[source];
  }

 private:
  const Evidence& evidence_;
  std::vector<std::uint32_t> place_, sources_;
};

// Asks all of `sources` a question that those of `yes` (ascending) affirm.
void ask(const std::vector<std::uint32_t>& sources,
         const std::vector<std::uint32_t>& yes, AnswerSheet& sheet) {
  for (const std::uint32_t s : sources) {
    sheet.source.push_back(s);
    sheet.label.push_back(std::binary_search(yes.begin(), yes.end(), s) ? 1
                                                                        : 0);
  }
  sheet.begin.push_back(static_cast<std::uint32_t>(sheet.source.size()));
}

AnswerSheet empty_sheet() {
  AnswerSheet sheet;
  sheet.label_count = 2;
  sheet.begin.push_back(0);
  return sheet;
}

struct Word {
  std::uint32_t word, value;
  friend bool operator<(const Word& a, const Word& b) {
    return a.word != b.word ? a.word < b.word : a.value < b.value;
  }
};

std::vector<Word> words_of(const Evidence& evidence, std::uint32_t item) {
  std::vector<Word> words;
  for (std::uint32_t v = evidence.value_begin[item];
       v < evidence.value_begin[item + 1]; ++v) {
    for (const std::uint32_t w : evidence.words_of(v)) words.push_back({w, v});
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

AnswerSheet yes_or_no(const Evidence& evidence,
                      const std::vector<std::uint32_t>& items,
                      std::vector<std::uint32_t>& kept,
                      std::vector<std::uint32_t>& left_out) {
  AnswerSheet sheet = empty_sheet();
  ItemSources sources(evidence);
  std::vector<std::uint32_t> yes;
  for (const std::uint32_t i : items) {
    const std::vector<std::uint32_t>& all = sources.read(i);
    const std::uint32_t first = evidence.value_begin[i];
    const std::uint32_t last = evidence.value_begin[i + 1];
    if (std::uint64_t{last - first} * all.size() > kLargestItem) {
      left_out.push_back(i);
      continue;
    }
    kept.push_back(i);
    for (std::uint32_t v = first; v < last; ++v) {
      yes.clear();
      for (const std::uint32_t s : evidence.sources_of(v)) {
        yes.push_back(sources.place(s));
      }
      ask(all, yes, sheet);
    }
  }
  return sheet;
}

WordSheet words_or_not(const Evidence& evidence,
                       const std::vector<std::uint32_t>& items,
                       std::vector<std::uint32_t>& kept,
                       std::vector<std::uint32_t>& left_out) {
  WordSheet words;
  words.sheet = empty_sheet();
  words.word_begin.push_back(0);
  ItemSources sources(evidence);
  std::vector<std::uint32_t> yes;
  for (const std::uint32_t i : items) {
    const std::vector<std::uint32_t>& all = sources.read(i);
    const std::vector<Word> asked = words_of(evidence, i);
    if (asked.empty() || asked.size() * all.size() > kLargestItem) {
      left_out.push_back(i);
      continue;
    }
    kept.push_back(i);
    for (std::size_t k = 0; k < asked.size();) {
      const std::uint32_t word = asked[k].word;
      yes.clear();
      for (; k < asked.size() && asked[k].word == word; ++k) {
        for (const std::uint32_t s : evidence.sources_of(asked[k].value)) {
          yes.push_back(sources.place(s));
        }
      }
      std::sort(yes.begin(), yes.end());
      ask(all, yes, words.sheet);
      words.word.push_back(word);
    }
    words.word_begin.push_back(static_cast<std::uint32_t>(words.word.size()));
  }
  return words;
}

}  // namespace crosscheck
