#include "scoring/copying.h"

#include <algorithm>
#include <cstddef>

#include "scoring/best_values.h"
#include "scoring/log_odds.h"

namespace crosscheck {
namespace {

// Dependences that differ by less are equal, so that rounding does not decide
// which source comes first.
constexpr double kSame = 1e-9;

// What a pair has in common: true values, false values, different items.
struct Counts {
  double same_true = 0;
  double same_false = 0;
  std::uint32_t items = 0;         // that both speak of
  std::uint32_t items_shared = 0;  // of these, with a value in common
  [[nodiscard]] double different() const { return items - items_shared; }
};

double log_chance(const Counts& counts, double same_true, double same_false,
                  double different) {
  return counts.same_true * natural_log(same_true) +
         counts.same_false * natural_log(same_false) +
         counts.different() * natural_log(different);
}

// The chance that one of two sources with accuracies a and b copies the other.
double posterior(const Counts& counts, double a, double b,
                 const CopyOptions& options) {
  const double c = options.copied;
  const double t = a * b;
  const double f = (1 - a) * (1 - b) / options.accuracy.false_values;
  const double d = 1 - t - f;
  const auto copies_from = [&](double original) {
    return log_chance(counts, c * original + (1 - c) * t,
                      c * (1 - original) + (1 - c) * f, (1 - c) * d);
  };
  const double apart = log_chance(counts, t, f, d);
  const double forth = copies_from(b);
  const double back = copies_from(a);
  const double most = std::max({apart, forth, back});
  const double dependent =
      options.prior / 2 *
      (exponential(forth - most) + exponential(back - most));
  const double independent = (1 - options.prior) * exponential(apart - most);
  return dependent / (dependent + independent);
}

}  // namespace

// The counts of one source with all later ones, by place.
struct Copying::Shared {
  std::vector<Counts> with;
  std::vector<std::uint32_t> last_item;  // counted in items_shared
  std::vector<std::uint32_t> touched;

  explicit Shared(std::size_t sources) : with(sources), last_item(sources) {}

  Counts& of(std::uint32_t place) {
    if (with[place].items == 0) touched.push_back(place);
    return with[place];
  }
  void clear() {
    for (const std::uint32_t place : touched) with[place] = {};
    touched.clear();
  }
};

Copying::Copying(const Evidence& evidence, const CopyOptions& options)
    : evidence_(evidence),
      options_(options),
      voters_(find_voters(evidence)),
      item_of_(items_of_values(evidence)),
      place_(evidence.source_count),
      items_(evidence.source_count),
      values_(evidence.source_count) {
  for (std::uint32_t p = 0; p < place_.size(); ++p) {
    place_[evidence.source_order[p]] = p;
  }
  list_claims_by_source();
}

void Copying::list_claims_by_source() {
  const auto tells = [this](std::uint32_t item) {
    return voters_.count(item) <= options_.most_sources;
  };
  for (std::uint32_t i = 0; i < evidence_.item_count(); ++i) {
    if (!tells(i)) continue;
    for (const std::uint32_t s : voters_.of(i)) items_[s].push_back(i);
  }
  for (std::uint32_t v = 0; v < evidence_.value_count(); ++v) {
    if (!tells(item_of_[v])) continue;
    for (const std::uint32_t s : evidence_.sources_of(v)) {
      values_[s].push_back(v);
    }
  }
}

void Copying::compare_with_later(std::uint32_t place, Shared& shared) const {
  constexpr std::uint32_t kNone = 0xffffffffU;
  const std::uint32_t source = evidence_.source_order[place];
  for (const std::uint32_t item : items_[source]) {
    for (const std::uint32_t other : voters_.of(item)) {
      const std::uint32_t later = place_[other];
      if (later <= place) continue;
      if (shared.of(later).items++ == 0) shared.last_item[later] = kNone;
    }
  }
  for (const std::uint32_t v : values_[source]) {
    for (const std::uint32_t other : evidence_.sources_of(v)) {
      const std::uint32_t later = place_[other];
      if (later <= place) continue;
      Counts& counts = shared.with[later];
      counts.same_true += truth_[v];
      counts.same_false += 1 - truth_[v];
      counts.items_shared += shared.last_item[later] != item_of_[v];
      shared.last_item[later] = item_of_[v];
    }
  }
  std::sort(shared.touched.begin(), shared.touched.end());
}

void Copying::detect(const std::vector<double>& accuracy,
                     const std::vector<double>& chance) {
  truth_ = best_values(evidence_, chance);
  pairs_begin_.assign(1, 0);
  later_.clear();
  dependence_.clear();
  Shared shared(place_.size());
  for (std::uint32_t p = 0; p < place_.size(); ++p) {
    compare_with_later(p, shared);
    const double a = accuracy[evidence_.source_order[p]];
    for (const std::uint32_t later : shared.touched) {
      const double b = accuracy[evidence_.source_order[later]];
      later_.push_back(later);
      dependence_.push_back(posterior(shared.with[later], a, b, options_));
    }
    pairs_begin_.push_back(static_cast<std::uint32_t>(later_.size()));
    shared.clear();
  }
}

double Copying::dependence(std::uint32_t a, std::uint32_t b) const {
  const auto [earlier, later] = std::minmax(place_[a], place_[b]);
  const auto first = later_.begin() + pairs_begin_[earlier];
  const auto last = later_.begin() + pairs_begin_[earlier + 1];
  const auto at = std::lower_bound(first, last, later);
  if (at == last || *at != later) return 0;
  return dependence_[static_cast<std::size_t>(at - later_.begin())];
}

// `nearest` is, for each source not yet taken, its largest dependence on one
// already taken; before the first is taken, on any other.
void Copying::take_in_turn(std::span<const std::uint32_t> sources,
                           std::span<double> independent) const {
  const std::size_t n = sources.size();
  std::vector<double> pair(n * n, 0.0);
  std::vector<double> nearest(n, 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = i + 1; j < n; ++j) {
      pair[i * n + j] = pair[j * n + i] = dependence(sources[i], sources[j]);
    }
    nearest[i] = *std::max_element(
        pair.begin() + static_cast<std::ptrdiff_t>(i * n),
        pair.begin() + static_cast<std::ptrdiff_t>(i * n + n));
  }
  std::vector<std::size_t> left(n);
  for (std::size_t i = 0; i < n; ++i) left[i] = i;
  while (!left.empty()) {
    std::size_t next = 0;
    for (std::size_t k = 1; k < left.size(); ++k) {
      if (nearest[left[k]] > nearest[left[next]] + kSame) next = k;
    }
    const std::size_t taken = left[next];
    if (left.size() == n) nearest.assign(n, 0.0);
    left.erase(left.begin() + static_cast<std::ptrdiff_t>(next));
    for (const std::size_t k : left) {
      nearest[k] = std::max(nearest[k], pair[taken * n + k]);
      independent[k] *= 1 - options_.copied * pair[taken * n + k];
    }
  }
}

std::vector<double> Copying::independence() const {
  std::vector<double> independent(evidence_.claim_source.size(), 1.0);
  for (std::uint32_t v = 0; v < evidence_.value_count(); ++v) {
    if (voters_.count(item_of_[v]) > options_.most_sources) continue;
    const auto sources = evidence_.sources_of(v);
    if (sources.size() < 2) continue;
    take_in_turn(sources,
                 std::span(independent)
                     .subspan(evidence_.claim_begin[v], sources.size()));
  }
  return independent;
}

std::vector<double> independent_weights(Copying& copying,
                                        const CopyOptions& options,
                                        const std::vector<double>& accuracy,
                                        const std::vector<double>& chance) {
  copying.detect(accuracy, chance);
  const std::vector<double> weight =
      accuracy_weights(accuracy, options.accuracy.false_values);
  std::vector<double> independent = copying.independence();
  for (std::size_t slot = 0; slot < independent.size(); ++slot) {
    independent[slot] *= weight[copying.evidence().claim_source[slot]];
  }
  return independent;
}

}  // namespace crosscheck
