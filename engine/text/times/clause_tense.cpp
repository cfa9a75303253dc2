#include "engine/text/times/clause_tense.h"

#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {
namespace {

constexpr int kReach = 24;

struct Cue {
  Tense tense = Tense::unknown;
  int distance = 0;
  bool reporting = false;
  bool past_comma = false;  ///< a comma stands between
};

bool ends_clause(const Piece& piece) {
  return piece.is(";") || piece.is(":") || piece.is("\"") ||
         piece.is("\u201C") || piece.is("\u201D") || piece.is("--") ||
         piece.text.empty();
}

/// "set for Thursday", "set to meet": "set" is planning only before these.
bool plans(const Pieces& p, std::int64_t at) {
  if (p[at].is("set")) {
    return p[at + 1].is("for") || p[at + 1].is("to");
  }
  if (p[at].is("plan") || p[at].is("plans")) return p[at + 1].is("to");
  if (p[at].is("going")) return p[at + 1].is("to");
  return is_planning_word(p[at].text);
}

/// "agreed to meet": a verb in the past, what it is about to come.
bool infinitive_ahead(const Pieces& p, std::int64_t at) {
  static const WordSet kAhead{"agreed",  "decided",  "pledged", "wants",
                              "want",    "ready",    "about",   "is",
                              "are",     "intended", "invited", "asked",
                              "ordered", "agree",    "urged",   "preparing"};
  return p[at].is("to") && p[at + 1].is_word() &&
         !is_past_verb(p[at + 1].text) && kAhead.contains(p[at - 1].text);
}

/// "is meeting", "are arriving": the present of what is arranged.
bool arranged(const Pieces& p, std::int64_t at) {
  const std::string& word = p[at + 1].text;
  return (p[at].is("is") || p[at].is("are")) && word.size() > 5 &&
         word.ends_with("ing");
}

Cue cue_at(const Pieces& p, std::int64_t at, bool headline) {
  const Piece& piece = p[at];
  if (piece.is("'s")) return {};
  if (!piece.is_word()) return {};
  if (is_future_auxiliary(piece.text) || plans(p, at) ||
      infinitive_ahead(p, at) || arranged(p, at) ||
      (headline && piece.is("to") && p[at + 1].is_word() &&
       p[at - 1].is_word())) {
    return {Tense::future, 0, false};
  }
  // "has been postponed" and "have met" are past by their participle.
  if (is_past_verb(piece.text) || piece.is("set") || piece.is("been")) {
    return {Tense::past, 0, is_reporting_verb(piece.text)};
  }
  return {};
}

Cue search_left(const Pieces& p, std::uint32_t first, bool headline) {
  bool past_comma = false;
  for (int d = 1; d <= kReach; ++d) {
    const std::int64_t at = std::int64_t{first} - d;
    if (ends_clause(p[at])) break;
    past_comma = past_comma || p[at].is(",");
    Cue cue = cue_at(p, at, headline);
    if (cue.tense == Tense::unknown) continue;
    cue.distance = d;
    cue.past_comma = past_comma;
    // "will be held", "to be signed", "expected to have signed".
    for (int back = 1; back <= 3 && cue.tense == Tense::past; ++back) {
      const Piece& before = p[at - back];
      if (is_future_auxiliary(before.text) ||
          (before.is("to") && p[at - back + 1].is("be"))) {
        cue = {Tense::future, d, false, past_comma};
      } else if (!is_auxiliary(before.text) && !before.is("still") &&
                 !before.is("also") && !before.is("not") &&
                 !before.is("likely")) {
        break;
      }
    }
    return cue;
  }
  return {};
}

Cue search_right(const Pieces& p, std::uint32_t last, bool headline) {
  bool past_comma = false;
  for (int d = 0; d < kReach; ++d) {
    const std::int64_t at = std::int64_t{last} + d;
    if (ends_clause(p[at])) break;
    // A comma right behind the day only sets it off ("On Friday, he met").
    past_comma = past_comma || (d > 0 && p[at].is(","));
    Cue cue = cue_at(p, at, headline);
    if (cue.tense == Tense::unknown) continue;
    cue.distance = d;
    cue.past_comma = past_comma;
    return cue;
  }
  return {};
}

/// "closed until Monday": what lasts until a day still does, unless something
/// did not happen, or was over, until it came.
bool waits_until(const Pieces& p, std::int64_t at) {
  if (!p[at].is("until") && !p[at].is("till")) return false;
  constexpr int kNear = 8;
  for (int d = 1; d <= kNear && !ends_clause(p[at - d]); ++d) {
    const Piece& piece = p[at - d];
    if (piece.is("not") || piece.text.ends_with("n't") || piece.is("had") ||
        piece.is("from") || piece.is("never")) {
      return false;
    }
  }
  return true;
}

}  // namespace

Tense clause_tense(const Pieces& pieces, std::uint32_t first,
                   std::uint32_t last, bool headline) {
  const std::int64_t before = std::int64_t{first} - 1;
  const bool as_soon_as =
      pieces[before].is("as") && pieces[before - 2].is("as");
  const bool ahead_of =
      pieces[before].is("of") && pieces[before - 1].is("ahead");
  if (as_soon_as || ahead_of || waits_until(pieces, before)) {
    return Tense::future;
  }
  const Cue left = search_left(pieces, first, headline);
  const Cue right = search_right(pieces, last, headline);
  if (left.tense == Tense::unknown) return right.tense;
  // "Ahead of the trip expected in May, the office on Sunday issued ...".
  if (left.past_comma && right.tense != Tense::unknown && !right.past_comma) {
    return right.tense;
  }
  if (pieces[last].is("'s")) {
    // "Thursday's talks will": the day belongs to what follows it; a future
    // far to the left is of another act ("would find ways round ...").
    constexpr int kNear = 3;
    if (right.tense == Tense::future) return Tense::future;
    return left.distance <= kNear ? left.tense : Tense::past;
  }
  const bool speech_beside = left.distance <= 2;
  if (left.reporting && !speech_beside && right.tense == Tense::future) {
    return Tense::future;
  }
  return left.tense;
}

}  // namespace crosscheck
