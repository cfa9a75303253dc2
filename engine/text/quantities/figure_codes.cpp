#include "engine/text/quantities/figure_codes.h"

#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/tokens/date_stamp.h"

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

/// "on page 5": words that number things in small letters as well.
bool numbers_a_place(const Pieces& p, const AmountPhrase& amount) {
  static const WordSet kWords{"page",   "chapter", "room",    "gate",
                              "flight", "route",   "highway", "paragraph",
                              "phase",  "channel", "grade",   "exit"};
  const Piece& next = p[amount.last];
  return amount.first == amount.figure && p[amount.figure].is_integer() &&
         kWords.contains(p[std::int64_t{amount.figure} - 1].text) &&
         !(next.is_word() && noun_lemma(next.text) != next.text);
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

bool is_place_preposition(const Piece& piece) {
  static const WordSet kWords{"in", "at",      "near",   "from",  "around",
                              "on", "outside", "across", "inside"};
  return kWords.contains(piece.text);
}

/// Words of a headline in capitals before a figure, as of whom it killed.
bool leads_to_figure(const std::string& word) {
  static const WordSet kWords{
      "kill",    "kills",  "killed",  "killing",  "injure",   "injures",
      "injured", "wound",  "wounds",  "wounded",  "hurt",     "hurts",
      "shot",    "shoots", "hit",     "hits",     "seize",    "seizes",
      "seized",  "arrest", "arrests", "arrested", "detain",   "detains",
      "nab",     "nabs",   "capture", "captures", "leave",    "leaves",
      "left",    "rescue", "rescues", "rescued",  "save",     "saves",
      "free",    "frees",  "destroy", "destroys", "damage",   "damages",
      "find",    "finds",  "found",   "lose",     "loses",    "lost",
      "win",     "wins",   "cut",     "cuts",     "add",      "adds",
      "buy",     "buys",   "sell",    "sells",    "pay",      "pays",
      "with",    "after",  "for",     "and",      "of",       "least",
      "trap",    "traps",  "trapped", "displace", "displaces"};
  return kWords.contains(word);
}

/// "the Dornair 900 engines", "all hPhone 4 buyers": a figure behind a name
/// within a sentence; not "in Dorne 12 people", "gave the Reds 12 seats".
bool numbers_a_model(const Pieces& p, const AmountPhrase& amount) {
  const std::int64_t figure = amount.figure;
  const Piece& name = p[figure - 1];
  const Piece& beyond = p[figure - 2];
  const bool bare = amount.digits && amount.first == amount.figure &&
                    amount.last == amount.figure + 1 && !p[figure].grouped &&
                    p[figure].decimals <= 1 && !p[figure].glued;
  if (!bare || !name.is_word() || !name.capital || !beyond.is_word() ||
      is_weekday_name(name.text) || is_month_name(name.text) ||
      leads_to_figure(name.text)) {
    return false;
  }
  const Piece& next = p[amount.last];
  const bool counts = next.is_word() && !next.capital && !next.glued &&
                      noun_lemma(next.text) != next.text;
  const bool several = name.text.size() > 3 && name.text.ends_with('s');
  return !counts || !(is_place_preposition(beyond) || several);
}

/// "the 2012 attacks": a year, unless round ("2000 troops") or bounded.
bool is_year(const Pieces& p, const AmountPhrase& amount) {
  const Piece& figure = p[amount.figure];
  return amount.first == amount.figure && amount.quantity.unit.empty() &&
         amount.last == amount.figure + 1 && figure.is_integer() &&
         figure.value > 1900 && figure.value < 2100 &&
         static_cast<int>(figure.value) % 100 != 0;
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
  if ((before.is("'") || before.is("\u2019") || before.is("\u2018")) &&
      p[figure].glued && p[figure].is_integer()) {
    return true;  // "the class of '11"
  }
  if (is_year(p, amount)) return true;
  if (figure == 0 && p[figure].is_integer() && p[1].is(".") && p.size() > 2) {
    return true;  // "3. Shut the port"
  }
  if (before.is("#") || before.is("@") || before.is("/") ||
      (before.is(":") && before.glued && p[figure].glued)) {
    return true;
  }
  if (numbers_a_thing(before) || numbers_a_place(p, amount) ||
      numbers_a_model(p, amount)) {
    return true;
  }
  if (before.all_caps && before.is_word() && before.text.size() <= 3 &&
      figure > 1 && p[figure].is_integer() && !currency) {
    return true;  // "AK 47", "MH 370"
  }
  if (before.is(".") && (beyond.is("no") || beyond.is("nos"))) return true;
  const Piece& after = p[amount.last];
  const Piece& next = p[std::int64_t{amount.last} + 1];
  if (after.is("-") && after.glued && next.is("to") && next.glued) {
    return true;  // "3-to-1", no range
  }
  if (after.glued && next.glued && next.is_number() &&
      (after.is("-") || after.is("/") || after.is(":") || after.is("."))) {
    return true;
  }
  if (after.is("/") && after.glued) return true;
  if (after.is_word() && after.glued && after.text.size() == 1) return true;
  return is_address(p, amount);
}

}  // namespace crosscheck
