#include "engine/extract/clause_tense.h"

#include "engine/extract/verb_forms.h"

namespace crosscheck {
namespace {

constexpr int kReach = 24;

struct Cue {
  Tense tense = Tense::unknown;
  int distance = 0;
  bool reporting = false;
};

bool ends_clause(const Piece& piece) {
  return piece.is(";") || piece.is(":") || piece.is("\"") ||
         piece.is("\u201C") || piece.is("\u201D") || piece.is("--") ||
         piece.text.empty();
}

/// "set for Thursday", "set to meet": "set" is planning only before these.
bool plans(const Pieces& p, std::int64_t at) {
  if (p[at].is("set")) {
    return p[at + 1].is("for") || p[at + 1].is("to") || p[at + 1].is("on");
  }
  if (p[at].is("ahead")) return p[at + 1].is("of");
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
  if (is_past_verb(piece.text)) {
    return {Tense::past, 0, is_reporting_verb(piece.text)};
  }
  return {};
}

Cue search_left(const Pieces& p, std::uint32_t first, bool headline) {
  for (int d = 1; d <= kReach; ++d) {
    const std::int64_t at = std::int64_t{first} - d;
    if (ends_clause(p[at])) break;
    Cue cue = cue_at(p, at, headline);
    if (cue.tense == Tense::unknown) continue;
    cue.distance = d;
    // "will be held", "to be signed", "expected to have signed".
    for (int back = 1; back <= 3 && cue.tense == Tense::past; ++back) {
      const Piece& before = p[at - back];
      if (is_future_auxiliary(before.text) ||
          (before.is("to") && p[at - back + 1].is("be"))) {
        cue = {Tense::future, d, false};
      } else if (!is_auxiliary(before.text)) {
        break;
      }
    }
    return cue;
  }
  return {};
}

Cue search_right(const Pieces& p, std::uint32_t last, bool headline) {
  for (int d = 0; d < kReach; ++d) {
    const std::int64_t at = std::int64_t{last} + d;
    if (ends_clause(p[at])) break;
    Cue cue = cue_at(p, at, headline);
    if (cue.tense == Tense::unknown) continue;
    cue.distance = d;
    return cue;
  }
  return {};
}

}  // namespace

Tense clause_tense(const Pieces& pieces, std::uint32_t first,
                   std::uint32_t last, bool headline) {
  const Cue left = search_left(pieces, first, headline);
  if (left.tense == Tense::future) return Tense::future;
  const Cue right = search_right(pieces, last, headline);
  if (left.tense == Tense::unknown) return right.tense;
  const bool speech_beside = left.distance <= 2;
  if (left.reporting && !speech_beside && right.tense == Tense::future) {
    return Tense::future;
  }
  // "said Thursday's talks would ...": the day belongs to what follows.
  if (left.reporting && pieces[last].is("'s") && right.tense == Tense::future) {
    return Tense::future;
  }
  return left.tense;
}

}  // namespace crosscheck
