#include "bench/accuracy/generated_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

#include "fixtures/random.h"
#include "fixtures/record_generator.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

// The three tables of a set as text. Names hold nothing that CSV must quote.
struct SetText {
  std::string name;
  std::string claims = "source,object,attribute,value\n";
  std::string truths = "object,attribute,value\n";
  std::string attributes = "attribute,kind,tolerance\n";

  SetText(std::string set, std::string_view kind, std::string_view tolerance)
      : name(std::move(set)) {
    attributes += fmt::format("{},{},{}\n", name, kind, tolerance);
  }
  void claim(std::size_t source, std::size_t item, std::string_view value) {
    claims += fmt::format("s{:03},o{:05},{},{}\n", source, item, name, value);
  }
  void truth(std::size_t item, std::string_view value) {
    truths += fmt::format("o{:05},{},{}\n", item, name, value);
  }
};

// About normal, mean 0 and deviation 1: no function of the machine's library.
double deviate(Random& random) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) sum += random.unit();
  return sum;
}

// `count` different sources out of `sources`, ascending.
std::vector<std::size_t> some_sources(Random& random, std::size_t sources,
                                      std::size_t count) {
  std::vector<std::size_t> chosen;
  while (chosen.size() < count) {
    const std::size_t source = random.below(sources);
    if (std::find(chosen.begin(), chosen.end(), source) == chosen.end())
      chosen.push_back(source);
  }
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

Result<SetText> labels(const std::string& name, double copier_share) {
  RecordOptions options;
  options.records = 20'000;
  options.sources = 60;
  options.records_per_item = 8;
  options.copier_share = copier_share;
  const Result<RecordGenerator> generator = RecordGenerator::create(options);
  if (!generator.ok()) return generator.error();
  SetText set(name, "categorical", "");
  const auto label = [](std::size_t item, std::size_t value) {
    return fmt::format("v{}-{}", item, value);
  };
  generator.value().each_record([&](const PlantedRecord& record) {
    set.claim(record.source, record.item, label(record.item, record.value));
  });
  for (std::size_t item = 0; item < generator.value().item_count(); ++item)
    set.truth(item, label(item, generator.value().truth(item)));
  return set;
}

SetText crowd() {
  constexpr std::size_t kSources = 60;
  constexpr std::size_t kLabels = 3;
  SetText set("crowd", "categorical", "");
  Random random(11);
  // How often a source takes a label for the next one.
  std::vector<std::array<double, kLabels>> confusion(kSources);
  for (auto& row : confusion)
    for (double& chance : row) chance = 0.6 * random.unit() * random.unit();
  for (std::size_t item = 0; item < 1500; ++item) {
    const std::size_t truth =
        random.unit() < 0.6 ? 0 : 1 + random.below(kLabels - 1);
    set.truth(item, fmt::format("label-{}", truth));
    for (const std::size_t source : some_sources(random, kSources, 4)) {
      const bool wrong = random.unit() < confusion[source][truth];
      set.claim(source, item,
                fmt::format("label-{}", (truth + (wrong ? 1 : 0)) % kLabels));
    }
  }
  return set;
}

// Numbers about a truth: deviations of sources are least .. most, a share of
// the claims is grossly wrong.
struct NumberWorld {
  const char* name;
  const char* tolerance;
  std::uint64_t seed;
  std::size_t sources, items, claims;
  double least, most, gross;
  int decimals;
};

SetText numbers(const NumberWorld& world) {
  SetText set(world.name, "numeric", world.tolerance);
  Random random(world.seed);
  std::vector<double> deviation(world.sources);
  for (double& own : deviation) {
    const double u = random.unit();
    own = world.least + (world.most - world.least) * u * u;
  }
  const auto text = [&](double number) {
    return fmt::format("{:.{}f}", number, world.decimals);
  };
  for (std::size_t item = 0; item < world.items; ++item) {
    const double truth = 100 * random.unit();
    set.truth(item, text(truth));
    for (const std::size_t source :
         some_sources(random, world.sources, world.claims)) {
      const double off = deviation[source] * deviate(random);
      const bool gross = random.unit() < world.gross;
      const double scale = gross ? 10 : 1;
      set.claim(source, item, text((truth + off) * scale));
    }
  }
  return set;
}

SetText members() {
  constexpr std::size_t kSources = 60;
  constexpr std::size_t kPool = 6;
  SetText set("members", "set", "");
  Random random(17);
  std::vector<double> misses(kSources);
  std::vector<double> adds(kSources);
  for (std::size_t s = 0; s < kSources; ++s) {
    misses[s] = 0.7 * random.unit();
    adds[s] = 0.3 * random.unit() * random.unit();
  }
  for (std::size_t item = 0; item < 800; ++item) {
    const std::size_t size = 1 + random.below(4);  // the first are members
    const auto member = [&](std::size_t k) {
      return fmt::format("m{}-{}", item, (k * 5 + item) % kPool);
    };
    for (std::size_t k = 0; k < size; ++k) set.truth(item, member(k));
    for (const std::size_t source : some_sources(random, kSources, 7))
      for (std::size_t k = 0; k < kPool; ++k)
        if (random.unit() < (k < size ? 1 - misses[source] : adds[source]))
          set.claim(source, item, member(k));
  }
  return set;
}

Status write_file(const fs::path& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (out) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write a generated set",
               path.string()};
}

}  // namespace

Status write_generated_sets(const fs::path& folder) {
  const Result<SetText> open = labels("open", 0);
  if (!open.ok()) return open.error();
  const Result<SetText> copying = labels("copying", 0.4);
  if (!copying.ok()) return copying.error();
  const std::vector<SetText> sets = {
      open.value(),
      copying.value(),
      crowd(),
      numbers({"measurements", "0.5", 5, 30, 1500, 5, 0.05, 2, 0.05, 1}),
      numbers({"judgements", "5", 7, 40, 600, 10, 10, 40, 0, 0}),
      members()};
  for (const SetText& set : sets) {
    std::error_code error;
    fs::create_directories(folder / set.name, error);
    for (const auto& [name, bytes] : {std::pair("claims.csv", &set.claims),
                                      {"truth.csv", &set.truths},
                                      {"attributes.csv", &set.attributes}}) {
      Status written = write_file(folder / set.name / name, *bytes);
      if (!written.ok()) return written;
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
