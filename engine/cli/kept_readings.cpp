#include "engine/cli/kept_readings.h"

#include <fmt/format.h>

#include <filesystem>
#include <ostream>
#include <system_error>

#include "engine/report/output_file.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

std::string beside(const std::string& result) { return result + ".readings"; }

bool is_file(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_regular_file(path, ignored);
}

bool is_folder(const std::string& path) {
  std::error_code ignored;
  return std::filesystem::is_directory(path, ignored);
}

std::string counted_articles(std::size_t count) {
  return fmt::format("{} {}", count, count == 1 ? "article" : "articles");
}

/// The output that the readings of this run stand beside: the first JSON
/// result, else the first file; "".
std::string main_output(const Arguments& a) {
  std::string path;
  for (const Output& output : a.outputs) {
    if (output.path.empty()) continue;
    if (output.format == "json") return output.path;
    if (path.empty()) path = output.path;
  }
  return path;
}

}  // namespace

KeptReadings::KeptReadings(const Arguments& arguments)
    : arguments_(arguments) {}

Status KeptReadings::check() const {
  const Arguments& a = arguments_;
  if (is_folder(a.since)) {
    return Error{ErrorCode::invalid_option,
                 "is a folder; name the result of an earlier run, as in "
                 "--since result.json",
                 a.since};
  }
  const std::string output = main_output(a);
  if (a.since.empty() || output.empty()) return std::monostate{};
  return check_not_an_input(beside(output), a.inputs);
}

ReadingStore* KeptReadings::load() {
  if (arguments_.since.empty()) return nullptr;
  const Status loaded = store_.load(beside(arguments_.since));
  if (loaded.ok()) return &store_;
  const Error& error = loaded.error();
  why_none_ =
      error.code == ErrorCode::not_found ? "is not there yet" : error.message;
  return &store_;
}

void KeptReadings::tell(std::ostream& err) const {
  if (arguments_.since.empty()) return;
  std::string why = why_none_;
  if (store_.foreign()) {
    why = "was made by another version of the program or language model";
  }
  if (!why.empty()) {
    err << fmt::format("note: {} {}: every article is read\n",
                       safe_text(beside(arguments_.since)), safe_text(why));
    return;
  }
  err << fmt::format("note: since {}: {} as before, {} read\n",
                     safe_text(arguments_.since),
                     counted_articles(store_.reused()), store_.read());
}

void KeptReadings::write(std::ostream& err) const {
  const std::string output = main_output(arguments_);
  if (arguments_.since.empty() || !is_file(output)) return;
  OutputFile file;
  Status status = file.open(beside(output));
  if (status.ok()) {
    status =
        store_.write([&](std::string_view bytes) { return file.write(bytes); });
  }
  if (status.ok()) status = file.commit();
  if (status.ok()) return;
  err << fmt::format("warning: {}: {}; the next --since reads everything\n",
                     safe_text(status.error().where),
                     safe_text(status.error().message));
}

}  // namespace crosscheck
