#include "bench/text/quantity_figures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "bench/text/failure_list.h"
#include "bench/text/table_columns.h"
#include "engine/text/analysis.h"
#include "engine/text/syntax/language_model.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

struct GoldQuantity {
  std::string written;
  double low = 0;
  double high = 0;
  std::string unit;  ///< "-": none; several that will do are parted by "|"
  std::string noun;
};

struct GoldSentence {
  std::string part;
  std::string document;
  std::string text;
  std::vector<GoldQuantity> quantities;
};

using Columns = std::array<std::string_view, 8>;

// "12", "inf"; NaN where it is no number.
double number_in(std::string_view cell) {
  double number = std::numeric_limits<double>::quiet_NaN();
  if (cell == "inf") return std::numeric_limits<double>::infinity();
  std::from_chars(cell.data(), cell.data() + cell.size(), number);
  return number;
}

Result<std::vector<GoldSentence>> read_gold(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::vector<GoldSentence> gold;
  for (std::string line; std::getline(in, line);) {
    Columns c;
    if (!split_columns(line, c)) {
      return Error{ErrorCode::malformed, "not eight columns: " + line,
                   file.string()};
    }
    if (gold.empty() || gold.back().text != c[2] ||
        gold.back().document != c[1]) {
      gold.push_back(
          {std::string(c[0]), std::string(c[1]), std::string(c[2]), {}});
    }
    if (c[3] == "-") continue;  // a sentence without a quantity
    gold.back().quantities.push_back({std::string(c[3]), number_in(c[4]),
                                      number_in(c[5]), std::string(c[6]),
                                      std::string(c[7])});
  }
  return gold;
}

// Whether `value` ("" stands as "-") is one of "a|b".
bool is_among(std::string_view alternatives, std::string_view value) {
  if (value.empty()) value = "-";
  for (;;) {
    const auto bar = alternatives.find('|');
    if (alternatives.substr(0, bar) == value) return true;
    if (bar == std::string_view::npos) return false;
    alternatives.remove_prefix(bar + 1);
  }
}

bool is_near(double a, double b) {
  constexpr double kShare = 0.011;  // "tens of thousands": 99,000 or 99,999
  if (std::isinf(a) || std::isinf(b)) return a == b;
  return std::abs(a - b) <= kShare * std::max(std::abs(a), std::abs(b));
}

// How many of interval, unit and noun are right, in this order.
int rightness(const GoldQuantity& gold, const QuantityExpression& found) {
  if (!is_near(gold.low, found.quantity.low) ||
      !is_near(gold.high, found.quantity.high)) {
    return 0;
  }
  if (!is_among(gold.unit, found.quantity.unit)) return 1;
  return is_among(gold.noun, found.head) ? 3 : 2;
}

struct Tally {
  std::array<std::size_t, 4> reached{};  // by rightness()
  std::size_t expected = 0;
  std::size_t found = 0;
  std::size_t extra = 0;
  std::vector<Failure> failures;
};

std::string described(const QuantityExpression& q) {
  return std::to_string(q.quantity.low) + ".." +
         std::to_string(q.quantity.high) + ' ' + q.quantity.unit + " [" +
         q.head + ']';
}

std::string described(const GoldQuantity& q) {
  return q.written + ": " + std::to_string(q.low) + ".." +
         std::to_string(q.high) + ' ' + q.unit + " [" + q.noun + ']';
}

// Each gold quantity, in order, takes the best that is left of those found.
void compare(const GoldSentence& gold, const LanguageModel& model,
             Tally& tally) {
  Document document;
  document.text = gold.text;
  const Analysis analysis = analyse(document, &model);
  const auto& found = analysis.quantities;
  std::vector<bool> taken(found.size(), false);
  tally.expected += gold.quantities.size();
  tally.found += found.size();
  for (const GoldQuantity& quantity : gold.quantities) {
    std::size_t best = found.size();
    int most = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (taken[i]) continue;
      const int right = rightness(quantity, found[i]);
      if (right > most) {
        most = right;
        best = i;
      }
    }
    for (int level = 1; level <= most; ++level) {
      ++tally.reached[static_cast<std::size_t>(level)];
    }
    if (best < found.size()) taken[best] = true;
    if (most == 3) continue;
    tally.failures.push_back(
        {gold.document, most == 0 ? "missed" : "wrong", described(quantity),
         best < found.size() ? described(found[best]) : "", gold.text});
  }
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (taken[i]) continue;
    ++tally.extra;
    tally.failures.push_back(
        {gold.document, "false", "", described(found[i]), gold.text});
  }
}

Result<Figures> quantity_figures(const std::string& name, const fs::path& file,
                                 std::string_view part,
                                 const SuiteOptions& options) {
  const auto gold = read_gold(file);
  if (!gold.ok()) return gold.error();
  const auto model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  Tally tally;
  for (const GoldSentence& sentence : gold.value()) {
    if (sentence.part == part) {
      compare(sentence, model.value(), tally);
    }
  }
  const Status listed = append_failures(options.failures, name, tally.failures);
  if (!listed.ok()) return listed.error();
  const auto share = [&tally](int level) {
    const std::size_t right = tally.reached[static_cast<std::size_t>(level)];
    return Retrieval{right, tally.found, tally.expected};
  };
  return Figures{{"accuracy", share(3).recall()},
                 {"precision", share(3).precision()},
                 {"interval", share(1).recall()},
                 {"unit", share(2).recall()},
                 {"quantities", static_cast<double>(tally.expected)},
                 {"false", static_cast<double>(tally.extra)}};
}

}  // namespace

Status add_quantity_cases(const SuiteOptions& options,
                          std::vector<BenchCase>& cases) {
  std::vector<fs::path> files;
  std::error_code error;
  const fs::path folder = options.data / "text" / "quantities";
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".tsv") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    for (const std::string part : {"look", "test"}) {
      const std::string name =
          "text/quantities/" + file.stem().string() + '-' + part;
      cases.push_back({name,
                       [name, file, part, options] {
                         return quantity_figures(name, file, part, options);
                       },
                       true});
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
