#include "engine/report/decisions_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/utf8.h"
#include "engine/report/row_reader.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::string_view kDecisionsSchema = "crosscheck.decisions/1";
constexpr std::string_view kHint =
    "a file of decisions is what the page saves: {\"schema\": "
    "\"crosscheck.decisions/1\", \"decisions\": [{\"dispute\": KEY, "
    "\"status\": \"confirmed\", \"note\": \"\"}]}";

std::string place_in(std::string_view json, std::string_view path,
                     std::size_t at) {
  const std::string_view before = json.substr(0, at);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  const std::size_t begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return fmt::format("{}:{}:{}", path, lines + 1, before.size() - begin + 1);
}

class DecisionsReader {
 public:
  explicit DecisionsReader(std::string_view json) : json_(json) {}

  std::optional<JsonFault> take(const JsonRow& row) {
    RowReader reader(row.tokens, bounds_);
    if (row.member == "schema") {
      schema_at_ = reader.at();
      reader.value(schema_);
    } else if (row.member == "decisions") {
      if (!row.in_array) reader.refuse("must be an array");
      if (!row.tokens.empty()) take_decision(reader);
      has_list_ = true;
    }
    return reader.fault();
  }

  /// What is wrong with the whole.
  [[nodiscard]] std::optional<JsonFault> finish() const {
    if (schema_ != kDecisionsSchema) {
      return JsonFault{schema_at_,
                       schema_.empty()
                           ? "names no schema"
                           : fmt::format("is '{}', which is no file of "
                                         "decisions that this version reads",
                                         safe_text(schema_))};
    }
    if (!has_list_) return JsonFault{0, "has no list of decisions"};
    return std::nullopt;
  }
  [[nodiscard]] std::vector<FoundDecision>& decisions() { return decisions_; }

 private:
  void take_decision(RowReader& reader) {
    const std::size_t at = reader.at();
    std::size_t status_at = at;
    FoundDecision decision;
    decision.found = false;
    reader.object([&](std::string_view key) {
      if (key == "status") status_at = reader.at();
      return reader.take(key, "dispute", decision.dispute) ||
             reader.take(key, "status", decision.status) ||
             reader.take(key, "note", decision.note);
    });
    if (decision.dispute.empty()) reader.refuse(at, "names no dispute");
    if (decision.status != "confirmed" && decision.status != "rejected") {
      reader.refuse(status_at, fmt::format("the status '{}' is neither "
                                           "'confirmed' nor 'rejected'",
                                           safe_text(decision.status)));
    }
    const auto [earlier, fresh] = at_.emplace(decision.dispute, at);
    if (!fresh) {
      reader.refuse(at, fmt::format("the dispute {} was decided in line {} "
                                    "already; keep one of them",
                                    safe_text(decision.dispute),
                                    line_of(earlier->second)));
    }
    decisions_.push_back(std::move(decision));
  }

  [[nodiscard]] std::size_t line_of(std::size_t at) const {
    const std::string_view before = json_.substr(0, at);
    return static_cast<std::size_t>(
               std::count(before.begin(), before.end(), '\n')) +
           1;
  }

  std::string_view json_;
  IdBounds bounds_;
  std::string schema_;
  std::size_t schema_at_ = 0;
  bool has_list_ = false;
  std::vector<FoundDecision> decisions_;
  std::map<std::string, std::size_t> at_;  // by dispute
};

}  // namespace

Result<std::vector<FoundDecision>> decisions_in(std::string_view json,
                                                std::string_view path) {
  const std::size_t mark =
      json.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  const std::string_view text = json.substr(mark);
  DecisionsReader reader(text);
  std::optional<JsonFault> fault = read_json_rows(
      text, [&](const JsonRow& row) { return reader.take(row); });
  if (!fault) fault = reader.finish();
  if (fault) {
    return Error{ErrorCode::malformed,
                 fmt::format("{} ({})", fault->message, kHint),
                 place_in(text, path, fault->at)};
  }
  return std::move(reader.decisions());
}

Result<std::vector<FoundDecision>> read_decisions(const std::string& path) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input.ok()) return input.error();
  while (input.value().extend()) {
  }
  if (!input.value().failure().empty()) {
    return Error{ErrorCode::unreadable,
                 "cannot be read: " + input.value().failure(), path};
  }
  return decisions_in(input.value().window(), path);
}

}  // namespace crosscheck
