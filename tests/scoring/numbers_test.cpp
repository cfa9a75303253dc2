// The two models of numbers against slow ones written from their descriptions.

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#include "scoring/number_average.h"
#include "scoring/number_prior.h"
#include "scoring/number_select.h"
#include "tests/scoring/number_worlds.h"
#include "tests/scoring/slow/slow_numbers.h"

namespace crosscheck::testing {
namespace {

// A world read into the arrays of the models. Sources "s0", "s1" ... have the
// priors told of them.
struct Read {
  Built built;
  NumberSheet sheet;
  ScaledNumbers scaled;
  NumberPriors priors;

  Read(const SmallWorld& world, Tolerance tolerance, const SlowTold& told)
      : built(build(world, {{"slot", AttributeKind::numeric, tolerance}})) {
    std::vector<std::uint32_t> left_out;
    sheet = numbers_of(built.evidence, left_out);
    scaled = scale_numbers(sheet, 1);
    std::vector<SourcePrior> by_place;
    for (const std::uint32_t s : built.evidence.source_order) {
      const auto row = told.find(name(s));
      by_place.push_back(row == told.end()
                             ? SourcePrior{}
                             : SourcePrior{double(row->second.first),
                                           double(row->second.second)});
    }
    priors = number_priors(built.evidence, sheet, scaled, by_place);
  }

  [[nodiscard]] std::string name(std::uint32_t source) const {
    return std::string(built.claims.text(built.claims.sources[source].name));
  }
  [[nodiscard]] std::string source_of(std::uint32_t claim) const {
    return name(built.evidence.source_order[sheet.source[claim]]);
  }
  [[nodiscard]] std::string item_of(std::uint32_t k) const {
    const ItemId id = built.evidence.item_id[sheet.item[k]];
    return std::string(
        built.claims.text(built.claims.items[id.index()].subject));
  }
};

bool near(double got, long double wanted, double within) {
  return std::abs(got - static_cast<double>(wanted)) <=
         within * std::max(1.0, std::abs(static_cast<double>(wanted)));
}

const SlowTold kTold = {{"s1", {0.9L, 40}}, {"s3", {0.25L, 7}}};

void check_select(const SmallWorld& world, Tolerance tolerance,
                  const SlowTold& told, bool pooled) {
  const Read read(world, tolerance, told);
  const SelectFit fit = fit_select(
      read.sheet, read.scaled, read.built.evidence.source_count, read.priors);
  const SlowNumbers numbers(world, read.scaled.scale[0]);
  const SlowSelect slow(numbers, pooled, read.priors.reach[0], told);
  CHECK((fit.group[0] == 0) == pooled);
  bool same = true;
  for (std::uint32_t c = 0; c < read.sheet.source.size(); ++c) {
    const auto& wanted = slow.density.at(read.source_of(c));
    for (std::size_t b = 0; b < SelectFit::kClasses; ++b) {
      same = same && near(fit.log_density[fit.cell[c]][b], wanted[b], 1e-6);
    }
  }
  CHECK(same);
  CHECK(fit.correlation == doctest::Approx(double(slow.correlation)));
}

void check_average(const SmallWorld& world, Tolerance tolerance,
                   const SlowTold& told) {
  const Read read(world, tolerance, told);
  const AverageFit fit = fit_average(
      read.sheet, read.scaled, read.built.evidence.source_count, read.priors);
  const SlowNumbers numbers(world, read.scaled.scale[0]);
  const SlowAverage slow(numbers, read.priors.reach[0], told);
  bool same = true;
  for (std::uint32_t k = 0; k < read.sheet.item_count(); ++k) {
    const std::string item = read.item_of(k);
    same = same && near(fit.truth[k], slow.truth.at(item), 1e-7) &&
           near(fit.variance[k], slow.variance.at(item), 1e-7);
  }
  CHECK(same);
}

}  // namespace

TEST_SUITE("scoring/numbers") {
  TEST_CASE("selecting satisfies its description on many small worlds") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      CAPTURE(seed);
      check_select(random_numbers(seed), {}, {}, true);
      check_select(random_numbers(seed), {2, false}, kTold, true);
    }
  }

  TEST_CASE(
      "selecting satisfies its description where attributes stand alone") {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      CAPTURE(seed);
      check_select(exact_or_off(seed, 70), {}, {}, false);
      check_select(rounded_noise(seed, 70), {2, false}, kTold, false);
    }
  }

  TEST_CASE("averaging satisfies its description") {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
      CAPTURE(seed);
      check_average(random_numbers(seed), {}, {});
      check_average(rounded_noise(seed, 20), {}, {});
      check_average(rounded_noise(seed, 20), {4, false}, kTold);
      check_average(growing_noise(seed, 40), {0.02, true}, kTold);
    }
  }

  // 18 deviations off, exp(-162) is lost beside the straying share: the least
  // chance is left.
  TEST_CASE("a claim far off counts for next to nothing") {
    const StrayClaims stray{0.1, 100};
    CHECK(AverageFit::precision(18, 1, stray) == doctest::Approx(1e-6));
    // (0.9 * 0.3989423 * e^-0.5) / (that + 0.001) = 0.995429
    CHECK(AverageFit::precision(1, 1, stray) ==
          doctest::Approx(0.995429).epsilon(1e-5));
    // The same at four times the variance, two off: 0.2177727 / 2 / (that +
    // 0.001) / 4 = 0.247725
    CHECK(AverageFit::precision(2, 4, stray) ==
          doctest::Approx(0.247725).epsilon(1e-5));
  }
}

}  // namespace crosscheck::testing
