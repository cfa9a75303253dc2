#include "bench/text/failure_list.h"

#include <algorithm>
#include <fstream>

namespace crosscheck {
namespace {

void put_cell(std::ostream& out, std::string_view text) {
  for (const char c : text)
    out << (static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c);
}

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

Status append_failures(const std::filesystem::path& path,
                       std::string_view case_name,
                       const std::vector<Failure>& failures) {
  if (path.empty()) return std::monostate{};
  std::ofstream out(path, std::ios::app | std::ios::binary);
  for (const Failure& failure : failures) {
    put_cell(out, case_name);
    for (const std::string* cell :
         {&failure.where, &failure.what, &failure.expected, &failure.found,
          &failure.text}) {
      out << '\t';
      put_cell(out, *cell);
    }
    out << '\n';
  }
  out.flush();
  if (out) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write the failures",
               path.string()};
}

double Retrieval::precision() const { return ratio(right, found); }
double Retrieval::recall() const { return ratio(right, expected); }
double Retrieval::f1() const { return ratio(2 * right, found + expected); }

}  // namespace crosscheck
