#include "scoring/row_strength.h"

#include <array>
#include <cstddef>

#include "scoring/model_choice.h"

namespace crosscheck {
namespace {

constexpr std::array kStrengths = {4.0, 16.0};
constexpr int kSteps = 10;  // enough to tell which is better
constexpr double kManyAnswers = 50;
constexpr std::uint64_t kHeldOut = 5;  // one answer of so many

bool is_held_out(std::uint64_t answer) {
  std::uint64_t x = (answer + 1) * 0x9e3779b97f4a7c15ULL;
  x = (x ^ x >> 32U) * 0xd6e8feb86659fd93ULL;
  return (x >> 32U) % kHeldOut == 0;
}

// The answers that are held out, or the others, to the same questions.
AnswerSheet part_of(const AnswerSheet& sheet, bool held_out) {
  AnswerSheet part;
  part.label_count = sheet.label_count;
  part.begin.push_back(0);
  for (std::size_t q = 0; q < sheet.question_count(); ++q) {
    for (std::uint32_t k = sheet.begin[q]; k < sheet.begin[q + 1]; ++k) {
      if (is_held_out(k) != held_out) continue;
      part.source.push_back(sheet.source[k]);
      part.label.push_back(sheet.label[k]);
      if (!sheet.weight.empty()) part.weight.push_back(sheet.weight[k]);
    }
    part.begin.push_back(static_cast<std::uint32_t>(part.source.size()));
  }
  return part;
}

double answers_a_row(const AnswerSheet& sheet, std::uint32_t source_count) {
  return static_cast<double>(sheet.source.size()) / source_count /
         sheet.label_count;
}

}  // namespace

double choose_row_strength(const AnswerSheet& sheet, std::uint32_t source_count,
                           std::span<const SourcePrior> priors) {
  if (sheet.source.empty() ||
      answers_a_row(sheet, source_count) >= kManyAnswers) {
    return kStrengths.front();
  }
  const AnswerSheet seen = part_of(sheet, false);
  const AnswerSheet unseen = part_of(sheet, true);
  double best = kStrengths.front();
  double highest = 0;
  for (const double strength : kStrengths) {
    const ClosedFit fit =
        fit_closed(seen, source_count, priors, strength, kSteps);
    const double found = predict_unseen(unseen, fit).log_likelihood;
    if (strength == kStrengths.front() || found > highest) {
      best = strength;
      highest = found;
    }
  }
  return best;
}

}  // namespace crosscheck
