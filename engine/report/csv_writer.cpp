#include "engine/report/csv_writer.h"

#include "engine/report/csv_text.h"
#include "engine/report/number_text.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {

void append_csv_row(std::string& out, const RankedRow& row, bool raw) {
  const auto cell = raw ? append_csv_cell : append_guarded_csv_cell;
  cell(out, row.object);
  out += ',';
  cell(out, row.attribute);
  out += ',';
  cell(out, row.value);
  out += ',';
  append_score(out, row.score);
  for (std::uint32_t number :
       {row.rank, row.origins, row.outlets, row.tied ? 1U : 0U}) {
    out += ',';
    append_integer(out, number);
  }
  out += ',';
  if (row.number != nullptr) append_number(out, row.number->low);
  out += ',';
  if (row.number != nullptr) append_number(out, row.number->high);
  out += row.estimate ? ",1\n" : ",0\n";
}

Status CsvWriter::write(const Run& run, const ReportOptions& options,
                        ByteSink& sink) const {
  const bool raw = options.raw_csv;
  ReportBuffer buffer(sink);
  buffer.text() += kCsvHeader;
  append_rows(run, buffer, [raw](std::string& out, const RankedRow& row) {
    append_csv_row(out, row, raw);
  });
  return buffer.finish();
}

}  // namespace crosscheck
