#include "scoring/evaluation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string>

#include "scoring/known_truths.h"
#include "scoring/value_number.h"
#include "scoring/value_words.h"

namespace crosscheck {
namespace {

constexpr double kInTheSet = 0.5;  // of the score of a member
constexpr std::size_t kBins = 10;

class Judge {
 public:
  Judge(const Evidence& evidence, const Scores& scores,
        const KnownTruths& known)
      : evidence_(evidence), scores_(scores), known_(known) {}

  Accuracy run() {
    for (const GoldItem& gold : known_.items()) {
      ++sum_.gold_items;
      const AttributeKind kind = known_.kind_of(gold);
      const std::uint32_t best =
          gold.item == GoldItem::kUnclaimed
              ? kNoValue
              : best_value(evidence_, scores_, gold.item);
      sum_.answered += best != kNoValue;
      if (kind == AttributeKind::set) {
        judge_set(gold, best);
      } else if (kind == AttributeKind::names) {
        judge_list(gold, best);
      } else if (best != kNoValue) {
        judge_one(gold, best, kind);
      }
    }
    for (const double bin : bin_) sum_.calibration_error += std::abs(bin);
    return sum_;
  }

 private:
  void judge_one(const GoldItem& gold, std::uint32_t best, AttributeKind kind) {
    double score = scores_.value[best];
    bool right = false;
    if (kind == AttributeKind::numeric) {
      const NumberAnswer* answer = answer_of_item(scores_, gold.item);
      const std::optional<double> number =
          answer != nullptr ? answer->value : number_in(known_.text_of(best));
      if (answer != nullptr) score = answer->score;
      right = answer != nullptr ? known_.is_right(gold, answer->value)
                                : known_.is_right(gold, best);
      if (number) measure(gold, *number);
    } else {
      right = known_.is_right(gold, best);
    }
    sum_.right += right;
    ++sum_.judged;
    const double surprise = score - (right ? 1.0 : 0.0);
    sum_.squared_surprise += surprise * surprise;
    const auto bin = static_cast<std::size_t>(std::max(score, 0.0) * kBins);
    bin_[std::min(bin, kBins - 1)] += surprise;
  }

  void measure(const GoldItem& gold, double number) {
    const double truth = KnownTruths::nearest(gold, number);
    if (std::isnan(truth)) return;
    const double off = std::abs(number - truth);
    ++sum_.numbers;
    sum_.absolute_error += off;
    sum_.squared_error += off * off;
  }

  void judge_set(const GoldItem& gold, std::uint32_t best) {
    std::uint32_t said = 0;
    std::uint32_t well = 0;
    if (best != kNoValue) {
      const bool any = scores_.value[best] >= kInTheSet;
      for (std::uint32_t v = evidence_.value_begin[gold.item];
           v < evidence_.value_begin[gold.item + 1]; ++v) {
        if (any ? scores_.value[v] < kInTheSet : v != best) continue;
        ++said;
        well += known_.is_right(gold, v);
      }
    }
    count_members(said, well, distinct(gold.truths));
  }

  void judge_list(const GoldItem& gold, std::uint32_t best) {
    std::vector<std::string> said;
    if (best != kNoValue) said = words_in(known_.text_of(best));
    std::vector<std::string> members;
    for (const std::string_view text : gold.truths) {
      const std::vector<std::string> words = words_in(text);
      members.insert(members.end(), words.begin(), words.end());
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    std::uint32_t well = 0;
    for (const std::string& word : said) {
      well += std::binary_search(members.begin(), members.end(), word);
    }
    count_members(static_cast<std::uint32_t>(said.size()), well,
                  static_cast<std::uint32_t>(members.size()));
  }

  static std::uint32_t distinct(const std::vector<std::string_view>& sorted) {
    std::uint32_t count = 0;
    for (std::size_t k = 0; k < sorted.size(); ++k) {
      count += k == 0 || sorted[k] != sorted[k - 1];
    }
    return count;
  }

  void count_members(std::uint32_t said, std::uint32_t well,
                     std::uint32_t members) {
    ++sum_.sets;
    sum_.said += said;
    sum_.said_well += well;
    sum_.members += members;
    sum_.right += well == said && well == members;
  }

  const Evidence& evidence_;
  const Scores& scores_;
  const KnownTruths& known_;
  Accuracy sum_;
  std::array<double, kBins> bin_{};
};

}  // namespace

double Accuracy::root_mean_square_error() const {
  return numbers == 0 ? 0.0 : std::sqrt(squared_error / numbers);
}

std::uint32_t best_value(const Evidence& evidence, const Scores& scores,
                         std::uint32_t item) {
  std::uint32_t best = kNoValue;
  for (std::uint32_t v = evidence.value_begin[item];
       v < evidence.value_begin[item + 1]; ++v) {
    if (evidence.sources_of(v).empty()) continue;
    if (best == kNoValue || scores.value[v] > scores.value[best]) best = v;
  }
  return best;
}

const NumberAnswer* answer_of_item(const Scores& scores, std::uint32_t item) {
  const auto at = std::lower_bound(
      scores.numbers.begin(), scores.numbers.end(), item,
      [](const NumberAnswer& a, std::uint32_t i) { return a.item < i; });
  return at != scores.numbers.end() && at->item == item ? &*at : nullptr;
}

const NumberAnswer* answer_of_value(const Evidence& evidence,
                                    const Scores& scores, std::uint32_t value) {
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  return answer_of_item(scores, static_cast<std::uint32_t>(
                                    after - evidence.value_begin.begin() - 1));
}

Accuracy evaluate(const ClaimTable& claims, const Evidence& evidence,
                  const Scores& scores, const std::vector<Truth>& truths) {
  const KnownTruths known(claims, evidence, truths);
  return Judge(evidence, scores, known).run();
}

}  // namespace crosscheck
