#include "engine/ingest/text_input.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>

#include "engine/ingest/csv_reader.h"
#include "engine/ingest/decoded_text.h"
#include "engine/ingest/decoding_source.h"
#include "engine/ingest/encoding.h"
#include "engine/ingest/html_reader.h"
#include "engine/ingest/json_reader.h"
#include "engine/ingest/sniff.h"
#include "engine/ingest/text_reader.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSniffed = 64U << 10U;  // bytes looked at for the format
constexpr std::size_t kSampled = 1U << 20U;   // of a table, for the encoding

void refuse_binary(const InputBuffer& input, Intake& intake) {
  intake.error(Place{0, 0},
               fmt::format("is a binary file: byte 0x00 at offset 0x{:X}",
                           input.window().find('\0')),
               "texts, pages, JSON, JSONL and CSV are read, and archives of "
               "them; UTF-16 needs a byte order mark or --encoding UTF-16LE");
}

void read_as(InputFormat format, InputBuffer& input, Intake& intake) {
  switch (format) {
    case InputFormat::text:
      return read_text(input, intake);
    case InputFormat::json:
      return read_json(input, intake);
    case InputFormat::jsonl:
      return read_jsonl(input, intake);
    case InputFormat::csv:
      return read_csv(input, intake);
    case InputFormat::html:
      return read_html(input, intake);
    case InputFormat::binary:
      return refuse_binary(input, intake);
  }
}

InputFormat format_of(InputBuffer& input, const Intake& intake) {
  input.extend_to(kSniffed);
  return sniff_format(intake.name(), input.window(), intake.options());
}

/// Articles are seen whole before they are taken for this or that; tables may
/// be longer than the memory.
void extend_for(InputFormat format, InputBuffer& input, const Intake& intake) {
  const bool is_table =
      format == InputFormat::csv || format == InputFormat::jsonl;
  const ReadOptions& options = intake.options();
  input.extend_to(is_table ? std::min(kSampled, options.max_line_bytes)
                           : options.max_article_bytes + 1);
}

void read_decoded(const std::string& encoding, InputBuffer input,
                  Intake& intake) {
  intake.set_encoding(encoding);
  auto source = std::make_unique<DecodingSource>(std::move(input), encoding);
  const DecodingSource& decoding = *source;
  InputBuffer decoded(std::move(source));
  read_as(format_of(decoded, intake), decoded, intake);
  warn_of_undecodable(decoding.undecodable(), encoding, Place{0, 0}, intake);
}

}  // namespace

void read_text_input(InputBuffer input, Intake& intake) {
  input.extend_to(kSniffed);
  EncodingHints hints{intake.options().encoding, {}};
  if (has_wide_mark(input.window()) || !hints.option.empty()) {
    const std::string name = choose_encoding(input.window(), hints).name;
    if (name != kUtf8) return read_decoded(name, std::move(input), intake);
  }
  const InputFormat format = format_of(input, intake);
  if (format == InputFormat::binary) return refuse_binary(input, intake);
  extend_for(format, input, intake);
  const bool is_page = format == InputFormat::html;
  if (is_page) hints.declared = declared_encoding(input.window());
  const EncodingChoice choice = choose_encoding(input.window(), hints);
  warn_of_guess(choice, Place{0, 0}, intake);
  // Pages are patched together of texts of many hands: a wrong byte of one is
  // no reason to refuse it.
  const bool is_patched =
      is_page && find_invalid_utf8(input.window()) != std::string_view::npos;
  if (choice.name != kUtf8 || is_patched) {
    return read_decoded(choice.name, std::move(input), intake);
  }
  read_as(format, input, intake);
}

}  // namespace crosscheck
