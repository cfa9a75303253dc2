#include "engine/text/names/known_names.h"

#include <algorithm>

#include "engine/text/names/known_names_data.h"

namespace crosscheck {
namespace {

std::string_view name_of(std::string_view line) {
  return line.substr(0, line.find('\t'));
}

// The line that begins at or before byte `at` of a piece.
std::string_view line_at(std::string_view piece, std::size_t at) {
  const std::size_t before = at == 0 ? at : piece.rfind('\n', at - 1) + 1;
  return piece.substr(before, piece.find('\n', before) - before);
}

// The kinds of a name, "" if it is not there.
std::string_view kinds_of(std::string_view name) {
  const std::string_view* end = kKnownNamePieces + kKnownNamePieceCount;
  const std::string_view* after =
      std::upper_bound(kKnownNamePieces, end, name,
                       [](std::string_view wanted, std::string_view piece) {
                         return wanted < name_of(piece);
                       });
  if (after == kKnownNamePieces) return {};
  const std::string_view piece = *(after - 1);
  std::size_t low = 0;
  std::size_t high = piece.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::string_view line = line_at(piece, middle);
    const auto begin = static_cast<std::size_t>(line.data() - piece.data());
    if (name_of(line) == name) return line.substr(name.size() + 1);
    if (name_of(line) < name) {
      low = begin + line.size() + 1;
    } else {
      high = begin;
    }
  }
  return {};
}

bool has_word(std::string_view lower) {
  return kinds_of(lower).find('w') != std::string_view::npos;
}

}  // namespace

KnownName find_known_name(std::string_view lower) {
  const std::string_view kinds = kinds_of(lower);
  if (kinds.empty()) return KnownName::unknown;
  switch (kinds.front()) {
    case 'P':
      return KnownName::person;
    case 'L':
      return KnownName::place;
    case 'O':
      return KnownName::organisation;
    case 'X':
      return KnownName::other;
    default:
      return KnownName::unknown;
  }
}

bool is_dictionary_word(std::string_view lower) {
  if (has_word(lower)) return true;
  if (lower.size() < 4 || lower.back() != 's') return false;
  if (has_word(lower.substr(0, lower.size() - 1))) return true;
  return lower.ends_with("es") && has_word(lower.substr(0, lower.size() - 2));
}

}  // namespace crosscheck
