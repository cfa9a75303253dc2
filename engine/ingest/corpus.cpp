#include "engine/ingest/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/input_buffer.h"
#include "engine/ingest/input_list.h"
#include "engine/ingest/intake.h"
#include "engine/ingest/json_reader.h"
#include "engine/ingest/sniff.h"
#include "engine/ingest/text_reader.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSniffed = 64U << 10U;  // bytes looked at for the format

void refuse_binary(const InputBuffer& input, Intake& intake) {
  intake.error(Place{0, 0},
               fmt::format("is a binary file: byte 0x00 at offset 0x{:X}",
                           input.window().find('\0')),
               "texts, JSON, JSONL and CSV are read, in UTF-8");
}

void refuse_html(Intake& intake) {
  intake.error(Place{0, 0}, "is an HTML page, which is not read as it is",
               "take the article's text out of it first, as in: trafilatura "
               "--json");
}

void read_input(InputBuffer& input, Intake& intake) {
  input.extend_to(kSniffed);
  switch (sniff_format(intake.path(), input.window(), intake.options())) {
    case InputFormat::text:
      return read_text(input, intake);
    case InputFormat::json:
      return read_json(input, intake);
    case InputFormat::jsonl:
      return read_jsonl(input, intake);
    case InputFormat::csv:
      return read_csv(input, intake);
    case InputFormat::html:
      return refuse_html(intake);
    case InputFormat::binary:
      return refuse_binary(input, intake);
  }
}

void read_file(const std::string& path, Intake& intake,
               std::vector<Document>& documents) {
  intake.begin_file(path);
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input) return intake.error(Place{0, 0}, input.error().message);
  const std::size_t before = documents.size();
  read_input(input.value(), intake);
  if (documents.size() == before) return;
  const std::string hash = input.value().finish_sha256();
  for (std::size_t d = before; d < documents.size(); ++d) {
    // What has one already is a part of its own, as of an archive.
    if (documents[d].sha256.empty()) documents[d].sha256 = hash;
  }
}

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

}  // namespace

Result<Corpus> read_corpus(const std::vector<std::string>& inputs,
                           const ReadOptions& options) {
  Corpus corpus;
  const std::vector<std::string> files =
      list_inputs(inputs, corpus.diagnostics);
  {
    Intake intake(corpus, options);
    for (const std::string& file : files) {
      read_file(file, intake, corpus.documents);
    }
  }
  if (!has_anything(corpus)) return nothing_read(corpus, !files.empty());
  return corpus;
}

Place place_of(const Document& document, std::uint32_t offset) {
  // The text of a JSON article stands escaped in its file.
  if (!document.offsets_are_of_file) return Place{document.line, 1};
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
