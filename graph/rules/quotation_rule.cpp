#include "graph/rules/quotation_rule.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "graph/rules/act_words.h"
#include "graph/rules/other_day.h"
#include "graph/rules/other_voice.h"
#include "graph/rules/reported_difference.h"
#include "graph/rules/wording.h"
#include "graph/rules/wording_difference.h"
#include "graph/string_pool.h"

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
static_assert(std::is_sorted(kSayLittle.begin(), kSayLittle.end()));

bool says_little(const std::string& word) {
  return word.size() < 4 ||
         std::binary_search(kSayLittle.begin(), kSayLittle.end(), word);
}

/// The words of a quotation as they are looked for in another.
class QuotedWords {
 public:
  explicit QuotedWords(const std::vector<std::string>& words) {
    for (const std::string& word : words) {
      hashes_.push_back(stable_hash(word));
      tells_.push_back(!says_little(word));
    }
  }

  /// Four words in a row, two of which tell something: "and all of the" is
  /// common to many speeches. Sorted.
  [[nodiscard]] std::vector<std::uint64_t> runs() const {
    std::vector<std::uint64_t> found;
    for (std::size_t i = 0; i + kRun <= hashes_.size(); ++i) {
      // Odd, so that the order of words counts and nothing is lost.
      constexpr std::uint64_t kOrder = 0x9e3779b97f4a7c15ULL;
      std::uint64_t run = 0;
      int telling = 0;
      for (std::size_t j = i; j < i + kRun; ++j) {
        run = run * kOrder + hashes_[j];
        telling += tells_[j] ? 1 : 0;
      }
      if (telling >= 2) found.push_back(run);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  /// The words that tell something. Sorted, each once.
  [[nodiscard]] std::vector<std::uint64_t> content() const {
    std::vector<std::uint64_t> kept;
    for (std::size_t i = 0; i < hashes_.size(); ++i) {
      if (tells_[i]) kept.push_back(hashes_[i]);
    }
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
  }

 private:
  std::vector<std::uint64_t> hashes_;
  std::vector<bool> tells_;
};

std::size_t common(const std::vector<std::uint64_t>& a,
                   const std::vector<std::uint64_t>& b) {
  std::vector<std::uint64_t> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                        std::back_inserter(both));
  return both.size();
}

}  // namespace

Verdict compare_quotations(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Text>(&a.value);
  const auto* y = std::get_if<Text>(&b.value);
  if (x == nullptr || y == nullptr) return {};
  const WordingSide p(*x);
  const WordingSide q(*y);
  if (const auto difference = find_reported_difference(p, q)) {
    return {Relation::conflict, 0.6F,
            "one utterance is reported with \"" + difference->a +
                "\" and with \"" + difference->b + "\""};
  }
  if (const auto difference = find_wording_difference(p, q)) {
    return {Relation::conflict, difference->is_short ? 0.5F : 0.6F,
            "the same words are quoted as \"" + difference->a + "\" and as \"" +
                difference->b + "\""};
  }
  if (are_of_other_voices(a, b)) {
    return {Relation::conflict, 0.6F,
            "the same words are told to be " + a.subject.name + "'s and " +
                b.subject.name + "'s"};
  }
  if (are_of_other_days(a, b)) {
    return {Relation::conflict, 0.6F,
            "the same words are told to be said on " + time_words(*a.said_on) +
                " and on " + time_words(*b.said_on)};
  }
  const QuotedWords of_a(x->words);
  const QuotedWords of_b(y->words);
  if (common(of_a.runs(), of_b.runs()) > 0) {
    return {Relation::agree, 1.0F, both_values(a, b, "share their wording")};
  }
  const auto told_a = of_a.content();
  const auto told_b = of_b.content();
  const std::size_t shorter = std::min(told_a.size(), told_b.size());
  if (shorter < kFewestContentWords) return {};
  const double share = static_cast<double>(common(told_a, told_b)) /
                       static_cast<double>(shorter);
  if (share < kShareOfContent) return {};
  return {Relation::agree, 0.8F,
          both_values(a, b, "share most of their content words")};
}

std::string_view quotation_rule_name(const Statement& a, const Statement& b) {
  if (differ_in_voice_alone(a, b)) return kVoiceRule;
  const Text& x = std::get<Text>(a.value);
  const Text& y = std::get<Text>(b.value);
  const bool by_day = are_of_other_days(a, b) && !are_of_other_voices(a, b) &&
                      !find_wording_difference(x, y);
  return by_day ? kSayingDayRule : "quotation";
}

}  // namespace crosscheck
