#include "engine/ingest/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "engine/ingest/file_reader.h"
#include "engine/ingest/input_list.h"
#include "engine/ingest/intake.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

bool has_anything(const Corpus& corpus) {
  return corpus.claims.size() > 0 ||
         std::any_of(corpus.documents.begin(), corpus.documents.end(),
                     [](const Document& d) { return d.is_article; });
}

std::string where(const Diagnostic& d) {
  std::string place = d.file;
  if (d.line > 0) place += fmt::format(":{}", d.line);
  if (d.line > 0 && d.column > 0) place += fmt::format(":{}", d.column);
  return place;
}

/// Why nothing could be read: the first error, and how many more there are.
Error nothing_read(const Corpus& corpus, bool any_file) {
  const ErrorCode code =
      any_file ? ErrorCode::unreadable : ErrorCode::not_found;
  const auto& kept = corpus.diagnostics.kept();
  const auto first =
      std::find_if(kept.begin(), kept.end(),
                   [](const Diagnostic& d) { return d.skipped_input; });
  if (first == kept.end()) {
    return Error{code,
                 "nothing to read: the input holds no article and no "
                 "record",
                 kept.empty() ? "" : where(kept.front())};
  }
  std::string message = first->message;
  if (!first->hint.empty()) message += " (" + first->hint + ")";
  const std::size_t more = corpus.diagnostics.skipped() - 1;
  if (more > 0) message += fmt::format("; {} more such errors", more);
  return Error{code, std::move(message), where(*first)};
}

/// The line of the last mark at or before the offset.
std::uint32_t line_of(const Document& document, std::uint32_t offset) {
  const auto behind = std::upper_bound(
      document.line_marks.begin(), document.line_marks.end(), offset,
      [](std::uint32_t at, const LineMark& mark) { return at < mark.offset; });
  return behind == document.line_marks.begin() ? document.line
                                               : std::prev(behind)->line;
}

}  // namespace

Result<Corpus> read_corpus(const std::vector<std::string>& inputs,
                           const ReadOptions& options) {
  Corpus corpus;
  const std::vector<std::string> files =
      list_inputs(inputs, corpus.diagnostics);
  {
    Intake intake(corpus, options);
    for (const std::string& file : files) read_file(file, intake);
  }
  if (!has_anything(corpus)) return nothing_read(corpus, !files.empty());
  return corpus;
}

Place place_of(const Document& document, std::uint32_t offset) {
  // The text of a JSON article or a page stands otherwise in its file.
  if (!document.offsets_are_of_file) return Place{line_of(document, offset), 1};
  std::string_view before(document.text);
  before = before.substr(0, std::min<std::size_t>(offset, before.size()));
  Place place;
  place.line += static_cast<std::uint32_t>(
      std::count(before.begin(), before.end(), '\n'));
  std::string_view line = before.substr(before.rfind('\n') + 1);
  if (place.line == 1 && line.starts_with(kByteOrderMark)) {
    line.remove_prefix(kByteOrderMark.size());
  }
  place.column += static_cast<std::uint32_t>(count_code_points(line));
  return place;
}

}  // namespace crosscheck
