#include "engine/report/stored_result.h"

#include <utility>

#include "engine/ingest/input_buffer.h"
#include "engine/report/findings_reader.h"
#include "engine/report/json_writer.h"

namespace crosscheck {
namespace {

constexpr std::size_t kHead = std::size_t{64} << 10U;

/// Keeps what it is given, which can be taken out again.
class JsonSink : public ByteSink {
 public:
  Status write(std::string_view bytes) override {
    text_.append(bytes);
    return std::monostate{};
  }
  [[nodiscard]] std::string& text() { return text_; }

 private:
  std::string text_;
};

Result<StoredResult> with_findings(std::string json, std::string_view path) {
  Result<Findings> findings = read_findings(json, path);
  if (!findings.ok()) return findings.error();
  return StoredResult{std::move(json), std::move(findings).value()};
}

}  // namespace

Result<StoredResult> result_of(const Run& run, const ReportOptions& options) {
  JsonSink sink;
  ReportOptions plain = options;
  plain.view = ReportOptions::View::ranking;
  const Status written = JsonWriter().write(run, plain, sink);
  if (!written.ok()) return written.error();
  return with_findings(std::move(sink.text()), "result");
}

Result<std::optional<StoredResult>> read_stored_result(
    const std::string& path) {
  const std::optional<StoredResult> none;
  if (path == "-") return none;
  Result<InputBuffer> opened = InputBuffer::open(path);
  if (!opened.ok()) return none;
  InputBuffer& input = opened.value();
  input.extend_to(kHead);
  const bool in_head = looks_like_result(input.window().substr(0, kHead));
  if (!in_head && !path.ends_with(".json")) return none;
  while (input.extend()) {
  }
  if (!in_head && !looks_like_result(input.window())) return none;
  if (!input.failure().empty()) {
    return Error{ErrorCode::unreadable, input.failure(), path};
  }
  Result<StoredResult> read = with_findings(std::string(input.window()), path);
  if (!read.ok()) return read.error();
  return std::optional<StoredResult>(std::move(read).value());
}

}  // namespace crosscheck
