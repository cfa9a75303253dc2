#include "engine/report/findings_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "engine/ingest/utf8.h"
#include "engine/report/findings_rows.h"
#include "engine/report/program.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::string_view kAgain =
    "make it again with this version: crosscheck score INPUT... -o result.json";

/// Rows that come with ids, put in the order of these at the end.
template <typename Row>
class OrderedRows {
 public:
  explicit OrderedRows(char letter) : letter_(letter) {}

  void read(RowReader& json) {
    const std::size_t at = json.at();
    std::uint32_t row = kNoRow;
    read_row(json, rows_.emplace_back(), row);
    if (row == kNoRow) json.refuse(at, "has no id");
    places_.push_back(row);
    at_.push_back(at);
  }

  /// By row, the place in the file; or what is wrong with the ids.
  [[nodiscard]] std::optional<JsonFault> order(
      std::vector<std::uint32_t>& place_of) const {
    place_of.assign(rows_.size(), kNoRow);
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
      const std::uint32_t row = places_[i];
      if (row >= rows_.size() || place_of[row] != kNoRow) {
        return JsonFault{
            at_[i],
            fmt::format("the id {0}{1} is not one of {0}1 to {0}{2}, or stands "
                        "twice",
                        letter_, row + 1, rows_.size())};
      }
      place_of[row] = i;
    }
    return std::nullopt;
  }
  [[nodiscard]] std::optional<JsonFault> move_to(std::vector<Row>& rows) {
    std::vector<std::uint32_t> place_of;
    if (auto fault = order(place_of)) return fault;
    rows.clear();
    rows.reserve(rows_.size());
    for (const std::uint32_t place : place_of) {
      rows.push_back(std::move(rows_[place]));
    }
    return std::nullopt;
  }
  [[nodiscard]] std::vector<Row>& in_file_order() { return rows_; }

 private:
  char letter_;
  std::vector<Row> rows_;
  std::vector<std::uint32_t> places_;  // by place in the file: the row
  std::vector<std::size_t> at_;
};

class FindingsReader {
 public:
  std::optional<JsonFault> take(const JsonRow& row) {
    RowReader json(row.tokens, bounds_);
    if (row.in_array) {
      if (!row.tokens.empty()) take_row(row.member, json);
    } else {
      take_member(row.member, json);
    }
    return json.fault();
  }

  std::optional<JsonFault> finish() {
    if (auto fault = documents_.move_to(found_.documents)) return fault;
    if (auto fault = sources_.move_to(found_.sources)) return fault;
    if (auto fault = origins_.move_to(found_.origins)) return fault;
    if (auto fault = edges_.move_to(found_.edges)) return fault;
    if (auto fault = claims_.order(found_.claim_at)) return fault;
    found_.claims = std::move(claims_.in_file_order());
    const std::pair<char, std::size_t> rows[] = {{'d', found_.documents.size()},
                                                 {'s', found_.sources.size()},
                                                 {'o', found_.origins.size()},
                                                 {'e', found_.edges.size()},
                                                 {'c', found_.claims.size()}};
    for (const auto& [letter, count] : rows) {
      const IdBounds::Bound& bound = bounds_.of(letter);
      if (bound.rows <= count) continue;
      return JsonFault{bound.at, fmt::format("there is no {}{}: there are {}",
                                             letter, bound.rows, count)};
    }
    name_sources();
    return std::nullopt;
  }

  [[nodiscard]] Findings& found() { return found_; }

 private:
  void take_row(std::string_view member, RowReader& json);
  void take_member(std::string_view member, RowReader& json);
  void take_ending(RowReader& json);
  void name_sources();

  Findings found_;
  IdBounds bounds_;
  OrderedRows<FoundDocument> documents_{'d'};
  OrderedRows<FoundSource> sources_{'s'};
  OrderedRows<FoundClaim> claims_{'c'};
  OrderedRows<FoundOrigin> origins_{'o'};
  OrderedRows<FoundEdge> edges_{'e'};
};

void FindingsReader::take_row(std::string_view member, RowReader& json) {
  if (member == "documents") return documents_.read(json);
  if (member == "sources") return sources_.read(json);
  if (member == "claims") return claims_.read(json);
  if (member == "origins") return origins_.read(json);
  if (member == "edges") return edges_.read(json);
  if (member == "numbers") return read_row(json, found_.numbers.emplace_back());
  if (member == "disputes") {
    return read_row(json, found_.disputes.emplace_back());
  }
  if (member == "copies") return read_row(json, found_.copies.emplace_back());
  if (member == "dependences") {
    return read_row(json, found_.dependences.emplace_back());
  }
  if (member == "diagnostics") {
    return read_row(json, found_.diagnostics.emplace_back());
  }
  if (member == "decisions") {
    return read_row(json, found_.decisions.emplace_back());
  }
}

void FindingsReader::take_ending(RowReader& json) {
  json.object([&](std::string_view key) {
    return json.take(key, "iterations", found_.iterations) ||
           json.take(key, "last_change", found_.last_change) ||
           json.take(key, "converged", found_.converged);
  });
}

void FindingsReader::take_member(std::string_view member, RowReader& json) {
  if (member == "schema") return json.value(found_.schema);
  if (member == "method") return json.value(found_.method);
  if (member == "command") return json.value(found_.command);
  if (member == "ending") return take_ending(json);
  if (member == "accuracy") {
    json.object([&](std::string_view key) {
      auto& figure = found_.accuracy.emplace_back(std::string(key), 0);
      json.value(figure.second);
      return true;
    });
  } else if (member == "program") {
    json.object([&](std::string_view key) {
      return json.take(key, "name", found_.program) ||
             json.take(key, "version", found_.version);
    });
  } else if (member == "options") {
    json.object([&](std::string_view key) {
      auto& option = found_.options.emplace_back(std::string(key), "");
      json.value(option.second);
      return true;
    });
  } else if (member == "summary") {
    json.object([&](std::string_view key) {
      auto& count = found_.summary.emplace_back(std::string(key), 0);
      json.value(count.second);
      return true;
    });
  }
}

/// Documents name their source; rows point.
void FindingsReader::name_sources() {
  std::vector<std::pair<std::string_view, std::uint32_t>> names;
  for (std::uint32_t s = 0; s < found_.sources.size(); ++s) {
    names.emplace_back(found_.sources[s].name, s);
  }
  std::sort(names.begin(), names.end());
  for (FoundDocument& document : found_.documents) {
    const auto at =
        std::lower_bound(names.begin(), names.end(),
                         std::pair(std::string_view(document.source_name), 0U));
    if (document.source_name.empty() || at == names.end()) continue;
    if (at->first == document.source_name) document.source = at->second;
  }
}

Error error_at(std::string_view json, std::string_view path,
               const JsonFault& fault) {
  const std::string_view before = json.substr(0, fault.at);
  const std::size_t line =
      static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) +
      1;
  const std::size_t begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return Error{ErrorCode::malformed,
               fmt::format("{}; {}", fault.message, kAgain),
               fmt::format("{}:{}:{}", path, line, before.size() - begin + 1)};
}

}  // namespace

Result<Findings> read_findings(std::string_view json, std::string_view path) {
  const std::size_t mark =
      json.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  FindingsReader reader;
  std::optional<JsonFault> fault = read_json_rows(
      json.substr(mark), [&](const JsonRow& row) { return reader.take(row); });
  const std::string& schema = reader.found().schema;
  if (!schema.empty() && schema != kResultSchema) {
    return Error{ErrorCode::unsupported,
                 fmt::format("holds '{}', and this version reads {}; {}",
                             safe_text(schema), kResultSchema, kAgain),
                 std::string(path)};
  }
  if (!fault && schema.empty()) {
    return Error{ErrorCode::malformed,
                 fmt::format("names no schema, so it is no result; {}", kAgain),
                 std::string(path)};
  }
  if (!fault) fault = reader.finish();
  if (fault) {
    fault->at += mark;
    return error_at(json, path, *fault);
  }
  return std::move(reader.found());
}

bool looks_like_result(std::string_view json) {
  if (json.starts_with(kByteOrderMark)) {
    json.remove_prefix(kByteOrderMark.size());
  }
  json = json.substr(std::min(json.find_first_not_of(" \t\r\n"), json.size()));
  if (!json.starts_with('{')) return false;
  constexpr std::string_view kName = "\"crosscheck.result/";
  for (std::size_t at = json.find(kName); at != std::string_view::npos;
       at = json.find(kName, at + 1)) {
    std::string_view before = json.substr(0, at);
    const std::size_t colon = before.find_last_not_of(" \t\r\n");
    if (colon == std::string_view::npos || before[colon] != ':') continue;
    before = before.substr(0, colon);
    const std::size_t name = before.find_last_not_of(" \t\r\n");
    if (name == std::string_view::npos) continue;
    if (before.substr(0, name + 1).ends_with("\"schema\"")) return true;
  }
  return false;
}

}  // namespace crosscheck
