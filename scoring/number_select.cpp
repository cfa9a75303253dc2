#include "scoring/number_select.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "scoring/log_odds.h"
#include "scoring/number_correlation.h"
#include "scoring/select_item.h"
#include "scoring/select_masses.h"

namespace crosscheck {
namespace {

constexpr std::size_t kClasses = SelectFit::kClasses;
constexpr std::array<double, kClasses - 2> kEdges = {0.25, 0.5, 1, 2, 4, 8};
constexpr std::array<double, kClasses> kStart = {1.5, 1.0,  1.0,  0.5,
                                                 0.0, -0.5, -0.5, -0.5};
constexpr int kSteps = 15;
constexpr std::uint64_t kLargestItem = 1U << 20U;  // claims x values

using Masses = ErrorMasses;

class Selecting {
 public:
  Selecting(const NumberSheet& sheet, const ScaledNumbers& scaled,
            std::uint32_t source_count, const NumberPriors& priors)
      : sheet_(sheet),
        scaled_(scaled),
        source_count_(source_count),
        priors_(priors),
        item_(sheet, scaled) {
    group_attributes();
    number_cells();
    measure_groups();
  }

  SelectFit run() {
    fit_.log_density.assign(cell_group_.size(), kStart);
    for (int step = 0; step < kSteps; ++step) {
      count_errors();
      learn();
    }
    fit_.correlation = choose_correlation(sheet_, scaled_, fit_);
    return std::move(fit_);
  }

 private:
  void group_attributes() {
    constexpr std::uint32_t kClaimsNeeded = 300;
    const std::size_t attributes = scaled_.scale.size();
    std::vector<std::uint32_t> disputed(attributes, 0);
    for (std::size_t k = 0; k < sheet_.item_count(); ++k) {
      if (sheet_.value_begin[k + 1] - sheet_.value_begin[k] < 2) continue;
      disputed[sheet_.attribute[k]] += sheet_.claims_of(k);
    }
    fit_.group.assign(attributes, 0);
    group_count_ = 1;  // 0: the pooled ones
    for (std::size_t a = 0; a < attributes; ++a) {
      if (disputed[a] >= kClaimsNeeded) fit_.group[a] = group_count_++;
    }
  }

  void number_cells() {
    std::vector<std::uint64_t> keys;
    each_claim([&](std::uint32_t claim, std::uint32_t group) {
      keys.push_back(std::uint64_t{group} << 32 | sheet_.source[claim]);
    });
    std::vector<std::uint64_t> cells = keys;
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    for (const std::uint64_t key : cells) {
      cell_group_.push_back(static_cast<std::uint32_t>(key >> 32));
      cell_source_.push_back(static_cast<std::uint32_t>(key));
    }
    fit_.cell.reserve(keys.size());
    for (const std::uint64_t key : keys) {
      const auto at = std::lower_bound(cells.begin(), cells.end(), key);
      fit_.cell.push_back(static_cast<std::uint32_t>(at - cells.begin()));
    }
  }

  template <typename Take>
  void each_claim(Take take) const {
    for (std::size_t k = 0; k < sheet_.item_count(); ++k) {
      const std::uint32_t group = fit_.group[sheet_.attribute[k]];
      for (std::uint32_t c = sheet_.claim_begin[sheet_.value_begin[k]];
           c < sheet_.claim_begin[sheet_.value_begin[k + 1]]; ++c) {
        take(c, group);
      }
    }
  }

  void count_errors() {
    count_.assign(cell_group_.size(), {});
    for (std::size_t k = 0; k < sheet_.item_count(); ++k) {
      if (sheet_.claims_of(k) < 2 || SelectFit::is_too_large(sheet_, k)) {
        continue;
      }
      item_.read(fit_, k);
      const std::uint32_t first = sheet_.value_begin[k];
      for (std::uint32_t v = first; v < sheet_.value_begin[k + 1]; ++v) {
        for (std::uint32_t c = sheet_.claim_begin[v];
             c < sheet_.claim_begin[v + 1]; ++c) {
          count_claim(fit_.cell[c], item_.classes(v - first));
        }
      }
    }
  }

  // Adds one claim's errors from each candidate, as likely as the others of its
  // item have them.
  void count_claim(std::uint32_t cell, const std::uint8_t* row) {
    const Masses& own = fit_.log_density[cell];
    p_.resize(item_.values());
    for (std::size_t t = 0; t < p_.size(); ++t) {
      p_[t] = item_.score(t) - own[row[t]];
    }
    to_probabilities(p_);
    for (std::size_t t = 0; t < p_.size(); ++t) {
      count_[cell][row[t]] += to_fixed(p_[t]);
    }
  }

  static void to_probabilities(std::vector<double>& x) {
    const double highest = *std::max_element(x.begin(), x.end());
    double all = 0;
    for (double& e : x) all += e = exponential(e - highest);
    for (double& e : x) e /= all;
  }

  void learn() {
    std::vector<Masses> by_group(group_count_, Masses{});
    std::vector<Masses> by_source(source_count_, Masses{});
    Masses common{};
    for (std::size_t c = 0; c < count_.size(); ++c) {
      for (std::size_t b = 0; b < kClasses; ++b) {
        const double n = from_fixed(count_[c][b]);
        by_group[cell_group_[c]][b] += n;
        by_source[cell_source_[c]][b] += n;
        common[b] += n;
      }
    }
    draw_toward(common, Masses{1, 1, 1, 1, 1, 1, 1, 1}, 1);
    for (Masses& group : by_group) draw_toward(group, common, 5);
    for (std::size_t c = 0; c < count_.size(); ++c) {
      const Masses mass = mass_of(c, by_group[cell_group_[c]],
                                  by_source[cell_source_[c]], common);
      const Masses& width = fit_.log_width[cell_group_[c]];
      for (std::size_t b = 0; b < kClasses; ++b) {
        fit_.log_density[c][b] = natural_log(mass[b]) - width[b];
      }
    }
  }

  [[nodiscard]] Masses mass_of(std::size_t cell, const Masses& group,
                               Masses source, const Masses& common) const {
    constexpr double kOwnStrength = 20;
    draw_toward(source, common, 10);
    Masses base{};
    for (std::size_t b = 0; b < kClasses; ++b) {
      base[b] = group[b] * source[b] / common[b];
    }
    draw_toward(base, base, 1);
    Masses mass{};
    for (std::size_t b = 0; b < kClasses; ++b) {
      mass[b] = from_fixed(count_[cell][b]);
    }
    const std::uint32_t s = cell_source_[cell];
    const double told = priors_.weight(s);
    if (told > 0) {
      base = with_accuracy(base, part_[cell_group_[cell]], priors_.accuracy(s));
    }
    draw_toward(mass, base, told > 0 ? told : kOwnStrength);
    return mass;
  }

  // Densities are compared within an item, so pooled attributes share the
  // widths of a unit scale: errors of each are measured in its own. What part
  // of them is right is their mean.
  void measure_groups() {
    fit_.log_width.assign(group_count_,
                          log_widths(NumberScale{false, 1, 0.1, 100}));
    part_.assign(group_count_, Masses{});
    double pooled = 0;
    for (std::size_t a = 0; a < fit_.group.size(); ++a) {
      const Masses part = parts_within(priors_.reach[a], scaled_.scale[a]);
      if (fit_.group[a] > 0) {
        fit_.log_width[fit_.group[a]] = log_widths(scaled_.scale[a]);
        part_[fit_.group[a]] = part;
        continue;
      }
      pooled += 1;
      for (std::size_t b = 0; b < kClasses; ++b) {
        part_[0][b] += (part[b] - part_[0][b]) / pooled;
      }
    }
  }

  const NumberSheet& sheet_;
  const ScaledNumbers& scaled_;
  std::uint32_t source_count_;
  const NumberPriors& priors_;
  std::uint32_t group_count_ = 1;
  std::vector<Masses> part_;  // by group: of each class what is right
  std::vector<std::uint32_t> cell_group_, cell_source_;
  std::vector<std::array<Fixed, kClasses>> count_;
  SelectItem item_;
  std::vector<double> p_;  // of the claim at hand
  SelectFit fit_;
};

}  // namespace

std::size_t SelectFit::class_of(double number, double truth,
                                const NumberScale& scale) {
  const double off = std::abs(number - truth);
  if (off <= 1e-12 * std::max(1.0, std::abs(number))) return 0;
  std::size_t b = 0;
  while (b < kEdges.size() && kEdges[b] < off / scale.error) ++b;
  return b + 1;
}

double SelectFit::reach_of_class(std::size_t b, const NumberScale& scale) {
  if (b == 0) return 0;
  return b + 1 < kClasses ? kEdges[b - 1] * scale.error : scale.range / 2;
}

bool SelectFit::is_too_large(const NumberSheet& sheet, std::size_t k) {
  const std::uint64_t values = sheet.value_begin[k + 1] - sheet.value_begin[k];
  return values * sheet.claims_of(k) > kLargestItem;
}

SelectFit fit_select(const NumberSheet& sheet, const ScaledNumbers& scaled,
                     std::uint32_t source_count, const NumberPriors& priors) {
  return Selecting(sheet, scaled, source_count, priors).run();
}

}  // namespace crosscheck
