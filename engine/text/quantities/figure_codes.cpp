#include "engine/text/quantities/figure_codes.h"

namespace crosscheck {
namespace {

/// Words before a figure that make it the number of a thing.
bool numbers_a_thing(const Piece& piece) {
  static const WordSet kWords{
      "no",        "nos",       "number",     "flight",     "room",
      "highway",   "route",     "article",    "chapter",    "section",
      "boeing",    "airbus",    "channel",    "title",      "proposition",
      "amendment", "district",  "precinct",   "unit",       "page",
      "figure",    "table",     "resolution", "bill",       "act",
      "phase",     "version",   "mark",       "interstate", "verse",
      "rule",      "step",      "stage",      "platform",   "gate",
      "group",     "level",     "size",       "episode",    "season",
      "vol",       "volume",    "part",       "week",       "day",
      "lot",       "apartment", "apt",        "suite",      "floor",
      "exit",      "pier",      "terminal",   "top",        "class",
      "tier",      "type",      "box",        "psalm"};
  return kWords.contains(piece.text) && (piece.capital || piece.is("no"));
}

/// "24 Main Street", "1600 Some Long Avenue".
bool is_address(const Pieces& p, const AmountPhrase& amount) {
  if (!amount.digits) return false;
  static const WordSet kStreets{"street", "st",        "avenue",  "ave",
                                "road",   "rd",        "lane",    "drive",
                                "blvd",   "way",       "place",   "square",
                                "court",  "boulevard", "terrace", "highway"};
  for (std::uint32_t i = 0; i < 4; ++i) {
    const Piece& word = p[amount.last + i];
    if (!word.capital || !word.is_word()) return false;
    if (i > 0 && kStreets.contains(word.text)) return true;
  }
  return false;
}

}  // namespace

bool is_figure_code(const Pieces& p, const AmountPhrase& amount) {
  const std::int64_t figure = amount.figure;
  const Piece& before = p[figure - 1];
  const Piece& beyond = p[figure - 2];
  if (!p[figure].is_number()) return numbers_a_thing(before);
  const bool hyphen = before.is("-") && before.glued && p[figure].glued;
  if (hyphen &&
      (beyond.is_number() || (beyond.is_word() && !beyond.is("magnitude")))) {
    return true;
  }
  const bool currency = amount.quantity.unit == "inr";
  if (before.is_word() && p[figure].glued && !currency) return true;  // "b12"
  if (before.is("#") || before.is("@") || before.is("/") ||
      (before.is(":") && before.glued && p[figure].glued)) {
    return true;
  }
  if (numbers_a_thing(before)) return true;
  if (before.all_caps && before.is_word() && before.text.size() <= 3 &&
      figure > 1 && p[figure].is_integer() && !currency) {
    return true;  // "AK 47", "MH 370"
  }
  if (before.is(".") && (beyond.is("no") || beyond.is("nos"))) return true;
  const Piece& after = p[amount.last];
  const Piece& next = p[std::int64_t{amount.last} + 1];
  if (after.glued && next.glued && next.is_number() &&
      (after.is("-") || after.is("/") || after.is(":") || after.is("."))) {
    return true;
  }
  if (after.is("/") && after.glued) return true;
  if (after.is_word() && after.glued && after.text.size() == 1) return true;
  return is_address(p, amount);
}

}  // namespace crosscheck
