#include "bench/copying/copier_check.h"

#include <doctest/doctest.h>

#include <map>
#include <set>

#include "bench/copying/all_pairs.h"
#include "scoring/majority_vote.h"
#include "scoring/posterior.h"
#include "scoring/posterior_fit.h"

namespace crosscheck {
namespace {

// 40 sources, 8 of which follow two originals in groups of four.
RecordGenerator planted(std::size_t records) {
  RecordOptions options;
  options.records = records;
  options.sources = 40;
  options.copier_share = 0.2;
  options.copiers_per_original = 4;
  options.follow_share = 0.7;
  return RecordGenerator::create(options).value();
}

std::vector<SourcePair> planted_pairs(const RecordGenerator& generator) {
  std::vector<SourcePair> pairs;
  for (std::size_t s = 0; s < generator.sources().size(); ++s)
    if (generator.sources()[s].copies())
      pairs.push_back(std::minmax(s, generator.sources()[s].copies_from));
  return pairs;
}

}  // namespace

TEST_SUITE("bench/copying/copier_check") {
  TEST_CASE("what is right, wrong, missed and a sibling") {
    const RecordGenerator generator = planted(400);
    std::vector<SourcePair> found = planted_pairs(generator);
    REQUIRE(found.size() == 8);
    CHECK(check_copiers(generator, found).recall() == 1);
    CHECK(check_copiers(generator, found).precision() == 1);
    CHECK(check_copiers(generator, {}).precision() == 1);
    CHECK(check_copiers(generator, {}).recall() == 0);

    // Two siblings help nothing and hurt nothing.
    std::map<std::size_t, std::vector<std::size_t>> group;
    std::size_t bystander = 0;
    for (std::size_t s = 0; s < 40; ++s) {
      const PlantedSource& source = generator.sources()[s];
      if (source.copies()) group[source.copies_from].push_back(s);
    }
    while (generator.sources()[bystander].copies() || group.contains(bystander))
      ++bystander;
    const std::vector<std::size_t>& of_one = group.begin()->second;
    found.emplace_back(of_one[0], of_one[1]);
    CHECK(check_copiers(generator, found).siblings == 1);
    CHECK(check_copiers(generator, found).precision() == 1);
    // A pair of a copier and a bystander is false: 8 right of 9.
    found.push_back(std::minmax(of_one[0], bystander));
    CHECK(check_copiers(generator, found).wrong == 1);
    CHECK(check_copiers(generator, found).precision() ==
          doctest::Approx(8.0 / 9));
    // Copiers of different originals are no siblings.
    found.push_back(
        std::minmax(of_one[0], std::next(group.begin())->second[0]));
    CHECK(check_copiers(generator, found).wrong == 2);
    // One pair missed.
    found.erase(found.begin());
    CHECK(check_copiers(generator, found).recall() == doctest::Approx(7.0 / 8));
  }

  TEST_CASE("the oracle is above vote and counts the copies for nothing") {
    RecordOptions options = planted(4000).options();
    options.records_per_item = 4;
    options.original_accuracy = 0.3;
    const RecordGenerator generator = RecordGenerator::create(options).value();
    const PlantedWorld world = build_world(generator);
    const PlantedWorld alone = build_world(generator, false);
    CHECK(alone.claims.size() == 4000);
    CHECK(world.claims.size() > alone.claims.size());
    const double oracle = oracle_accuracy(generator);
    CHECK(oracle > planted_accuracy(generator, world,
                                    MajorityVote().score(world.evidence)));
    CHECK(oracle > planted_accuracy(generator, world,
                                    Posterior().score(world.evidence)));
    CHECK(oracle < 1);
  }

  TEST_CASE("the oracle's choice, worked by hand") {
    // One source, always right, one record an item: the oracle knows each.
    RecordOptions options;
    options.records = 50;
    options.sources = 1;
    options.records_per_item = 1;
    options.least_accuracy = options.most_accuracy = 1;
    CHECK(oracle_accuracy(RecordGenerator::create(options).value()) == 1);
    // Always wrong among two values: the oracle takes the other one.
    options.values_per_item = 2;
    options.least_accuracy = options.most_accuracy = 0;
    CHECK(oracle_accuracy(RecordGenerator::create(options).value()) == 1);
  }

  TEST_CASE("all pairs compared find what the search by index finds") {
    const RecordGenerator generator = planted(4000);
    const PlantedWorld world = build_world(generator);
    const PosteriorFit fit = fit_posterior(world.evidence);
    const CopyContext context{world.evidence,  fit.cells,
                              fit.open.p,      fit.open.cell_accuracy,
                              fit.open.weight, fit.open.spread};
    std::set<SourcePair> by_index;
    std::set<SourcePair> by_all;
    for (const Dependence& d :
         find_dependences(context, CopyLimits(), {}, CopySearch::first))
      if (d.probability >= 0.5) by_index.emplace(d.a, d.b);
    for (const Dependence& d : compare_all_pairs(context))
      if (d.probability >= 0.5) by_all.emplace(d.a, d.b);
    CHECK(by_all.size() >= 8);
    CHECK(by_index == by_all);
  }
}

}  // namespace crosscheck
