#include "bench/baseline.h"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <utility>

namespace crosscheck {
namespace {

constexpr const char* kSchema = "crosscheck-bench/2";

std::string line_and_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return fmt::format("{}:{}", lines + 1, offset - line_begin + 1);
}

std::string_view text_member(const rapidjson::Value& object, const char* name) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsString()) return {};
  return {found->value.GetString(), found->value.GetStringLength()};
}

double number_member(const rapidjson::Value& object, const char* member,
                     const char* name) {
  const auto numbers = object.FindMember(member);
  if (numbers == object.MemberEnd() || !numbers->value.IsObject()) return 0;
  const auto found = numbers->value.FindMember(name);
  if (found == numbers->value.MemberEnd() || !found->value.IsNumber()) return 0;
  return found->value.GetDouble();
}

CaseResult case_in(const rapidjson::Value& object) {
  CaseResult result;
  result.name = text_member(object, "name");
  result.wrong = text_member(object, "wrong");
  const auto figures = object.FindMember("figures");
  if (figures == object.MemberEnd() || !figures->value.IsObject())
    return result;
  for (const auto& figure : figures->value.GetObject()) {
    if (!figure.value.IsNumber()) continue;
    const std::string name(figure.name.GetString(),
                           figure.name.GetStringLength());
    result.figures.push_back({name, figure.value.GetDouble(),
                              number_member(object, "spread", name.c_str())});
  }
  return result;
}

// What a figure moves by from run to run where nothing has changed.
double noise_of(std::string_view name) {
  const auto has = [&](std::string_view part) {
    return name.find(part) != std::string_view::npos;
  };
  if (has("seconds") || has("ns") || has("times_") || has("growth") ||
      has("speed_up"))
    return 0.05;
  return has("bytes") ? 0.02 : 0;
}

const char* word_of(Change change) {
  switch (change) {
    case Change::better:
      return "better";
    case Change::worse:
      return "worse";
    case Change::changed:
      return "changed";
    case Change::none:
      break;
  }
  return "";
}

std::string ratio_text(double before, double now) {
  return before == 0 ? "-" : fmt::format("{:.3f}", now / before);
}

// Adds the rows of a case; gives back how many figures were equal.
std::size_t add_case(const CaseResult& before, const CaseResult& now,
                     Table& table) {
  std::size_t equal = 0;
  for (const MeasuredFigure& figure : now.figures) {
    const auto old = std::find_if(
        before.figures.begin(), before.figures.end(),
        [&](const MeasuredFigure& f) { return f.name == figure.name; });
    if (old == before.figures.end()) continue;
    if (old->value == figure.value) {
      ++equal;
      continue;
    }
    table.rows.push_back(
        {now.name, figure.name, figure_text(figure.name, old->value),
         figure_text(figure.name, figure.value),
         ratio_text(old->value, figure.value),
         fmt::format("{:.0f}%", 100 * std::max(old->spread, figure.spread)),
         word_of(change_of(*old, figure))});
  }
  return equal;
}

}  // namespace

Result<std::vector<CaseResult>> read_baseline(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file)
    return Error{ErrorCode::not_found, "cannot open the baseline " + path,
                 "--baseline"};
  const std::string json{std::istreambuf_iterator<char>(file), {}};
  if (file.bad())
    return Error{ErrorCode::unreadable, "cannot read the baseline " + path,
                 "--baseline"};
  return baseline_in(json, path);
}

Result<std::vector<CaseResult>> baseline_in(std::string_view json,
                                            const std::string& path) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  if (document.HasParseError())
    return Error{ErrorCode::malformed,
                 std::string("the baseline is no JSON: ") +
                     rapidjson::GetParseError_En(document.GetParseError()),
                 path + ":" + line_and_column(json, document.GetErrorOffset())};
  if (!document.IsObject() || text_member(document, "schema") != kSchema ||
      !document.HasMember("cases") || !document["cases"].IsArray())
    return Error{ErrorCode::malformed,
                 std::string("the baseline is no run of this program; make "
                             "one with --format json (schema ") +
                     kSchema + ")",
                 path};
  std::vector<CaseResult> cases;
  for (const rapidjson::Value& object : document["cases"].GetArray())
    if (object.IsObject()) cases.push_back(case_in(object));
  return cases;
}

Change change_of(const MeasuredFigure& before, const MeasuredFigure& now) {
  const double chance =
      std::max({before.spread, now.spread, noise_of(now.name)});
  const double moved = now.value - before.value;
  if (!(std::abs(moved) > chance * std::abs(before.value))) return Change::none;
  const Better better = figure_kind(now.name).better;
  if (better == Better::neither) return Change::changed;
  return (moved > 0) == (better == Better::more) ? Change::better
                                                 : Change::worse;
}

Table compare_runs(const std::vector<CaseResult>& before,
                   const std::vector<CaseResult>& now) {
  Table table{"Compared with the baseline (ratio: now / before)",
              {"case", "figure", "before", "now", "ratio", "spread", "change"},
              {},
              {}};
  std::map<std::string_view, const CaseResult*> earlier;
  for (const CaseResult& result : before) earlier[result.name] = &result;
  std::size_t equal = 0;
  std::size_t only_now = 0;
  std::string lost;
  for (const CaseResult& result : now) {
    const auto found = earlier.find(result.name);
    if (found == earlier.end()) {
      ++only_now;
      continue;
    }
    equal += add_case(*found->second, result, table);
    if (result.right() != found->second->right())
      lost += fmt::format("; {}: {}", result.name,
                          result.right() ? "has an answer now" : result.wrong);
    earlier.erase(found);
  }
  table.note = fmt::format(
      "{} figures are equal, {} cases are new, {} of the baseline were not "
      "run{}",
      equal, only_now, earlier.size(), lost);
  return table;
}

}  // namespace crosscheck
