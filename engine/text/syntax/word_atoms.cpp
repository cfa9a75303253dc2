#include "engine/text/syntax/word_atoms.h"

#include <algorithm>

#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

char shape_of(unsigned char c) {
  if (c >= 'A' && c <= 'Z') return 'X';
  if (c >= 'a' && c <= 'z') return 'x';
  if (c >= '0' && c <= '9') return '0';
  return c >= 0x80 ? 'x' : static_cast<char>(c);
}

// Runs of one kind give two letters at most: "Xx", "XX", "0.0".
std::string shape(std::string_view written) {
  std::string result;
  for (const char c : written) {
    const char kind = shape_of(static_cast<unsigned char>(c));
    const std::size_t size = result.size();
    if (size >= 2 && result[size - 1] == kind && result[size - 2] == kind) {
      continue;
    }
    if (size < 12) result.push_back(kind);
  }
  return result;
}

}  // namespace

WordAtoms word_atoms(std::string_view written, std::string_view form,
                     const WordTable& table, bool headline) {
  WordAtoms atoms = parser_atoms(form, table);
  const std::size_t length = form.size();
  for (std::size_t n = 1; n <= std::size(atoms.suffix); ++n) {
    if (length > n) atoms.suffix[n - 1] = text_key(form.substr(length - n));
  }
  for (std::size_t n = 1; n <= std::size(atoms.prefix); ++n) {
    if (length > n) atoms.prefix[n - 1] = text_key(form.substr(0, n));
  }
  atoms.shape = text_key((headline ? "~" : "") + shape(written));
  return atoms;
}

WordAtoms parser_atoms(std::string_view form, const WordTable& table) {
  WordAtoms atoms;
  atoms.form = text_key(form);
  atoms.facts = table.find(form);
  return atoms;
}

}  // namespace crosscheck
