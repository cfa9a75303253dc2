#include "graph/rules/quotation_rule.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "graph/rules/other_voice.h"
#include "graph/rules/reported_difference.h"
#include "graph/rules/wording.h"
#include "graph/rules/wording_difference.h"

namespace crosscheck {
namespace {

constexpr std::size_t kRun = 4;
constexpr std::size_t kFewestContentWords = 4;
constexpr double kShareOfContent = 0.6;

/// Function words of four letters and more; shorter words are taken for such.
constexpr auto kSayLittle = std::to_array<std::string_view>(
    {"about",  "been",  "could", "from",  "have",  "into",  "just",  "more",
     "should", "some",  "than",  "that",  "their", "them",  "then",  "there",
     "these",  "they",  "this",  "those", "very",  "we're", "were",  "what",
     "when",   "where", "which", "while", "will",  "with",  "would", "your"});

bool says_little(const std::string& word) {
  return word.size() < 4 || std::find(kSayLittle.begin(), kSayLittle.end(),
                                      word) != kSayLittle.end();
}

std::vector<std::string> runs(const std::vector<std::string>& words) {
  std::vector<std::string> grams;
  for (std::size_t i = 0; i + kRun <= words.size(); ++i) {
    std::string gram;
    std::size_t content = 0;
    for (std::size_t j = i; j < i + kRun; ++j) {
      gram += words[j] + ' ';
      content += says_little(words[j]) ? 0 : 1;
    }
    // "and all of the" is common to many speeches.
    if (content >= 2) grams.push_back(std::move(gram));
  }
  std::sort(grams.begin(), grams.end());
  return grams;
}

std::vector<std::string> content(const std::vector<std::string>& words) {
  std::vector<std::string> kept;
  for (const std::string& word : words) {
    if (!says_little(word)) kept.push_back(word);
  }
  std::sort(kept.begin(), kept.end());
  kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  return kept;
}

std::size_t common(const std::vector<std::string>& a,
                   const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                        std::back_inserter(both));
  return both.size();
}

}  // namespace

Verdict compare_quotations(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  if (const auto difference = find_reported_difference(*x, *y)) {
    return {Relation::conflict, 0.6F,
            "one utterance is reported with \"" + difference->a +
                "\" and with \"" + difference->b + "\""};
  }
  if (const auto difference = find_wording_difference(*x, *y)) {
    return {Relation::conflict, difference->is_short ? 0.5F : 0.6F,
            "the same words are quoted as \"" + difference->a + "\" and as \"" +
                difference->b + "\""};
  }
  if (are_of_other_voices(a, b)) {
    return {Relation::conflict, 0.6F,
            "the same words are told to be " + a.subject.name + "'s and " +
                b.subject.name + "'s"};
  }
  if (common(runs(x->words), runs(y->words)) > 0) {
    return {Relation::agree, 1.0F, both_values(a, b, "share their wording")};
  }
  const auto p = content(x->words);
  const auto q = content(y->words);
  const std::size_t shorter = std::min(p.size(), q.size());
  if (shorter < kFewestContentWords) return {};
  const double share =
      static_cast<double>(common(p, q)) / static_cast<double>(shorter);
  if (share < kShareOfContent) return {};
  return {Relation::agree, 0.8F,
          both_values(a, b, "share most of their content words")};
}

}  // namespace crosscheck
