#include "scoring/number_choice.h"

#include <algorithm>
#include <cstddef>

#include "scoring/log_odds.h"
#include "scoring/number_grid.h"
#include "scoring/number_score.h"
#include "scoring/select_item.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kClaimsOfAttribute = 20'000;  // that are looked at
constexpr std::uint32_t kClaimsOfItem = 30;
constexpr std::uint32_t kMostNumbers = 256;

// One claim of an item, to be foretold by the others.
struct LeftOut {
  std::uint32_t item;
  std::uint32_t value;
  std::uint32_t claim;
  bool alone;  // no other claim gives its number
};

class Contest {
 public:
  Contest(const PosteriorFit& fit, const Evidence& evidence)
      : fit_(fit),
        sheet_(fit.numbers),
        evidence_(evidence),
        item_(fit.numbers, fit.scaled) {}

  void look_at(std::uint32_t k) {
    item_.read(fit_.select, k);
    const std::uint32_t stride = 1 + sheet_.claims_of(k) / kClaimsOfItem;
    const std::uint32_t first = sheet_.claim_begin[sheet_.value_begin[k]];
    for (std::uint32_t v = sheet_.value_begin[k]; v < sheet_.value_begin[k + 1];
         ++v) {
      const std::uint32_t end = sheet_.claim_begin[v + 1];
      for (std::uint32_t c = sheet_.claim_begin[v]; c < end; ++c) {
        if ((c - first) % stride != 0) continue;
        const LeftOut out{k, v, c, end - sheet_.claim_begin[v] == 1};
        selected_ += loss(out, selected_without(out));
        averaged_ += loss(out, averaged_without(out));
      }
    }
  }

  [[nodiscard]] bool average_wins() const { return averaged_ < selected_; }

 private:
  [[nodiscard]] double loss(const LeftOut& out, double foretold) const {
    constexpr double kErrors = 1.5;
    const NumberScale& scale = fit_.scaled.scale[sheet_.attribute[out.item]];
    const double r = (fit_.scaled.number[out.value] - foretold) /
                     (kErrors * (scale.error + scale.resolution));
    return r * r / (r * r + 1) / fit_.average.claim_variance[out.claim];
  }

  // By number of the item how likely it is the truth, up to a factor.
  void weigh_numbers(const LeftOut& out) {
    const std::size_t at = out.value - sheet_.value_begin[out.item];
    const auto& own = fit_.select.log_density[fit_.select.cell[out.claim]];
    const std::uint8_t* row = item_.classes(at);
    const double temperature =
        fit_.select.temperature(sheet_.claims_of(out.item) - 1);
    p_.resize(item_.values());
    double highest = -1e300;
    for (std::size_t t = 0; t < p_.size(); ++t) {
      p_[t] = temperature * (item_.score(t) - own[row[t]]);
      if (!out.alone || t != at) highest = std::max(highest, p_[t]);
    }
    for (std::size_t t = 0; t < p_.size(); ++t) {
      p_[t] = out.alone && t == at ? 0.0 : exponential(p_[t] - highest);
    }
  }

  // The number with most of it within reach, of equal ones that with most
  // claims, then the least.
  double selected_without(const LeftOut& out) {
    weigh_numbers(out);
    const std::uint32_t first = sheet_.value_begin[out.item];
    const std::uint32_t attribute = sheet_.attribute[out.item];
    double best = -1;
    double answer = 0;
    std::uint32_t most = 0;
    for (std::uint32_t v = first; v < first + p_.size(); ++v) {
      if (out.alone && v == out.value) continue;
      double score = 0;
      for (std::uint32_t t = first; t < first + p_.size(); ++t) {
        if (is_near(fit_, evidence_, attribute, v, t)) score += p_[t - first];
      }
      const std::uint32_t claims = sheet_.claim_begin[v + 1] -
                                   sheet_.claim_begin[v] -
                                   (v == out.value ? 1 : 0);
      if (score < best || (score == best && claims <= most)) continue;
      best = score;
      most = claims;
      answer = fit_.scaled.number[v];
    }
    return answer;
  }

  [[nodiscard]] double averaged_without(const LeftOut& out) const {
    constexpr int kSteps = 4;
    const std::uint32_t k = out.item;
    const bool logarithmic = fit_.scaled.scale[sheet_.attribute[k]].logarithmic;
    double mean = logarithmic ? natural_log(fit_.average.truth[k])
                              : fit_.average.truth[k];
    for (int step = 0; step < kSteps; ++step) mean = mean_about(out, mean);
    return mean;
  }

  // The mean of the other claims, weighed by how far from `place` they are.
  [[nodiscard]] double mean_about(const LeftOut& out, double place) const {
    const std::uint32_t k = out.item;
    const StrayClaims& stray = fit_.average.stray[sheet_.attribute[k]];
    double weight = 0;
    double sum = 0;
    for (std::uint32_t v = sheet_.value_begin[k]; v < sheet_.value_begin[k + 1];
         ++v) {
      const double x = fit_.scaled.number[v];
      for (std::uint32_t c = sheet_.claim_begin[v];
           c < sheet_.claim_begin[v + 1]; ++c) {
        if (c == out.claim) continue;
        const double precision = AverageFit::precision(
            x - place, fit_.average.claim_variance[c], stray);
        weight += precision;
        sum += precision * x;
      }
    }
    return sum / weight;
  }

  const PosteriorFit& fit_;
  const NumberSheet& sheet_;
  const Evidence& evidence_;
  SelectItem item_;
  std::vector<double> p_;  // by number of the item
  double selected_ = 0;    // losses
  double averaged_ = 0;
};

// By attribute the items that are looked at.
std::vector<std::vector<std::uint32_t>> some_items(const NumberSheet& sheet,
                                                   std::size_t attributes) {
  std::vector<std::vector<std::uint32_t>> all(attributes);
  std::vector<std::size_t> claims(attributes, 0);
  for (std::uint32_t k = 0; k < sheet.item_count(); ++k) {
    const std::uint32_t values =
        sheet.value_begin[k + 1] - sheet.value_begin[k];
    if (sheet.claims_of(k) < 3 || values < 2 || values > kMostNumbers) continue;
    if (SelectFit::is_too_large(sheet, k)) continue;
    all[sheet.attribute[k]].push_back(k);
    claims[sheet.attribute[k]] += sheet.claims_of(k);
  }
  std::vector<std::vector<std::uint32_t>> some(attributes);
  for (std::size_t a = 0; a < attributes; ++a) {
    const std::size_t stride = 1 + claims[a] / kClaimsOfAttribute;
    for (std::size_t n = 0; n < all[a].size(); n += stride) {
      some[a].push_back(all[a][n]);
    }
  }
  return some;
}

// (sum of n)^2 / sum of n^2 over the sources, n the claims of each.
double sources_that_count(const NumberSheet& sheet,
                          const std::vector<std::uint32_t>& items,
                          std::uint32_t source_count) {
  std::vector<double> claims(source_count, 0.0);
  for (const std::uint32_t k : items) {
    for (std::uint32_t c = sheet.claim_begin[sheet.value_begin[k]];
         c < sheet.claim_begin[sheet.value_begin[k + 1]]; ++c) {
      ++claims[sheet.source[c]];
    }
  }
  double sum = 0;
  double squares = 0;
  for (const double n : claims) {
    sum += n;
    squares += n * n;
  }
  return squares > 0 ? sum * sum / squares : 0.0;
}

}  // namespace

std::vector<bool> choose_averaged(const PosteriorFit& fit,
                                  const Evidence& evidence) {
  constexpr double kAgreementNeeded = 0.5;
  constexpr double kSourcesNeeded = 8;
  constexpr double kTimesChance = 2;
  const std::size_t attributes = evidence.attributes.size();
  const std::vector<double> agreement = rank_agreement(fit.numbers, attributes);
  const auto items = some_items(fit.numbers, attributes);
  const std::uint32_t sources = evidence.source_count;
  const auto wins = [&](const std::vector<std::uint32_t>& some) {
    if (sources_that_count(fit.numbers, some, sources) < kSourcesNeeded) {
      return false;
    }
    Contest contest(fit, evidence);
    for (const std::uint32_t k : some) contest.look_at(k);
    return contest.average_wins();
  };
  std::vector<bool> averaged;
  for (std::size_t a = 0; a < attributes; ++a) {
    const bool agreed = agreement[a] >= kAgreementNeeded;
    const bool coincide =
        numbers_coincide(fit.numbers, items[a], sources) &&
        (agreed ||
         coincidence_over_chance(fit.numbers, items[a]) >= kTimesChance);
    averaged.push_back(!coincide && (!agreed || wins(items[a])));
  }
  return averaged;
}

}  // namespace crosscheck
