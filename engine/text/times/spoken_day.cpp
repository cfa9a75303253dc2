#include "engine/text/times/spoken_day.h"

#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {

std::vector<bool> quoted_pieces(const Pieces& pieces, bool& open) {
  std::vector<bool> quoted(pieces.size());
  for (std::uint32_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const bool doubled = piece.is("\"");
    // ``so'' comes as marks of its own.
    const bool latex = piece.is("`") && pieces[i + 1].is("`");
    const bool closes =
        piece.is("'") && pieces[i + 1].is("'") && pieces[i + 1].glued;
    if (piece.is("\u201C") || latex) {
      open = true;
    } else if (piece.is("\u201D") || closes) {
      open = false;
    } else if (doubled) {
      open = !open;
    } else {
      quoted[i] = open;
    }
  }
  return quoted;
}

bool dates_speech(const Pieces& pieces, std::uint32_t first,
                  std::uint32_t last) {
  constexpr int kReach = 6;
  for (int d = 1; d <= kReach; ++d) {
    const Piece& left = pieces[std::int64_t{first} - d];
    const Piece& right = pieces[std::int64_t{last} + d - 1];
    if (is_reporting_verb(left.text) ||
        (d <= 3 && is_reporting_verb(right.text))) {
      return true;
    }
  }
  return false;
}

}  // namespace crosscheck
