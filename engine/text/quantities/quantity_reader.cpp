#include "engine/text/quantities/quantity_reader.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/text/quantities/age.h"
#include "engine/text/quantities/figure_codes.h"
#include "engine/text/quantities/noun_words.h"
#include "engine/text/tokens/verb_forms.h"

namespace crosscheck {

using Kind = QuantityExpression::Kind;

std::uint32_t QuantityReader::read_at(std::uint32_t at,
                                      std::vector<QuantityExpression>& found) {
  if (is_taken(at) || at < noun_end_) return at + 1;
  const auto ordinal = read_ordinal(p_, at);
  const auto amount = read_amount(p_, at);
  if (ordinal && (!amount || amount->last <= ordinal->last)) {
    return read_order(*ordinal, at, found);
  }
  if (!amount) return at + 1;
  for (std::uint32_t i = amount->first; i < amount->last; ++i) {
    if (is_taken(i)) return i;
  }
  if (is_figure_code(p_, *amount)) {
    shared_.clear();
    return amount->last;
  }
  if (const std::uint32_t end = adjective_end(*amount); end > amount->last) {
    shared_.clear();
    return end;
  }
  QuantityExpression q;
  q.quantity = amount->quantity;
  q.first = p_.first_token(amount->first);
  std::uint32_t last = amount->last;
  if (!take_age(*amount, q, last) && !read_magnitude(*amount, q, last) &&
      !read_measure(*amount, q, last) && !read_share(*amount, q) &&
      !read_odds(*amount, q, last)) {
    const std::string shared = std::exchange(shared_, {});
    read_count(*amount, q, last);
    share_head(shared, q, found);
  } else {
    shared_.clear();
  }
  q.last = p_.last_token(last);
  if (!is_idle(*amount, q)) found.push_back(std::move(q));
  return std::max(last, amount->last);
}

/// End of an adjective that a number in words is part of ("one-sided",
/// "one-on-one", "a six-figure sum"), else the end of the number.
std::uint32_t QuantityReader::adjective_end(const AmountPhrase& amount) const {
  const auto tied = [this](std::uint32_t at) {
    return p_[at].is("-") && p_[at].glued && p_[at + 1].glued;
  };
  const Piece& word = p_[amount.last + 1];
  std::uint32_t end = amount.last;
  if (amount.digits || amount.part || !tied(end) || !word.is_word()) return end;
  const bool chain = word.is("on") && tied(end + 2);
  if (!chain && !word.text.ends_with("ed") && !word.is("figure")) return end;
  while (tied(end) && end < amount.last + 6) end += 2;
  return end;
}

/// "the sixth aftershock", "third-largest city"; "first" without a noun and
/// names ("Sixth Fleet") are none.
std::uint32_t QuantityReader::read_order(
    const OrdinalPhrase& ordinal, std::uint32_t at,
    std::vector<QuantityExpression>& found) const {
  std::uint32_t next = ordinal.last;
  if (at > 0 && p_[at].capital && p_[at].is_word()) return next;
  if (p_[next].capital && p_[at].is_number()) return next;  // "52nd Street"
  if (p_[next].text.ends_with("ing") && !is_noun_in_ing(p_[next].text)) {
    return next;  // "first telling reporters"
  }
  const bool ranked = p_[next].is("-") && p_[next].glued;
  if (ranked) next += p_[next + 1].is("place") ? 1 : 2;
  CountedNoun noun = read_counted_noun(p_, next, open_end(next), false);
  if (noun.head.empty() || noun.first == noun.last) return ordinal.last;
  take_plural(noun);
  QuantityExpression q;
  q.kind = Kind::ordinal;
  q.quantity.low = q.quantity.high = q.quantity.written = ordinal.value;
  q.first = p_.first_token(at);
  q.last = p_.last_token(ranked ? next : ordinal.last);
  if (ranked) {
    noun.modifiers.insert(noun.modifiers.begin(),
                          p_[std::int64_t{next} - 1].text);
  }
  take_noun(std::move(noun), q);
  found.push_back(std::move(q));
  return ordinal.last;
}

/// "the first grain ships sailed": a form in -s behind the phrase is its head
/// where a verb or a mark follows, not a verb itself ("the first man runs").
void QuantityReader::take_plural(CountedNoun& noun) const {
  const Piece& next = p_[noun.last];
  const Piece& after = p_[std::int64_t{noun.last} + 1];
  if (!next.is_word() || next.glued || noun_lemma(next.text) == next.text ||
      is_auxiliary(next.text) || is_taken(noun.last)) {
    return;
  }
  if (!(after.is_mark() || after.is("of") || after.is("to") ||
        is_past_verb(after.text) || is_auxiliary(after.text) ||
        is_future_auxiliary(after.text))) {
    return;
  }
  noun.modifiers.push_back(p_[std::int64_t{noun.last} - 1].text);
  noun.head = noun_lemma(next.text);
  ++noun.last;
}

/// "Hundreds died", "dozens were hurt": loose numbers that are the subject.
bool QuantityReader::stands_for_persons(const AmountPhrase& amount) const {
  static const WordSet kNumbers{"dozens",    "scores",   "hundreds",
                                "thousands", "millions", "tens"};
  const Piece& next = p_[amount.last];
  return kNumbers.contains(p_[amount.figure].text) &&
         !p_[std::int64_t{amount.first} - 1].is("the") &&
         (next.is("were") || next.is("are") || next.is("have") ||
          is_past_verb(next.text));
}

/// Figures that say nothing alone: "one" as a pronoun, "half" of nothing, a
/// number behind a name ("Apollo 11").
bool QuantityReader::is_idle(const AmountPhrase& amount,
                             const QuantityExpression& q) const {
  if (q.kind != Kind::plain) return false;
  const Piece& before = p_[std::int64_t{amount.first} - 1];
  const bool one =
      p_[amount.figure].is("one") && amount.last == amount.figure + 1;
  const bool pronoun = (one && !q.of_total) || amount.part;
  const bool name = amount.digits && amount.first > 1 && before.capital &&
                    before.is_word() && p_[amount.figure].is_integer();
  const bool year = amount.digits && p_[amount.figure].is_integer() &&
                    p_[amount.figure].value >= 1900 &&
                    p_[amount.figure].value < 2100;
  return pronoun || name || year ||
         (amount.loose && !q.of_total && !stands_for_persons(amount));
}

/// The figure before shares the noun: "12 Somali and 11 Yemeni pirates".
void QuantityReader::share_head(const std::string& shared,
                                const QuantityExpression& q,
                                std::vector<QuantityExpression>& found) {
  if (q.kind != Kind::count || shared.empty() || found.empty()) return;
  QuantityExpression& before = found.back();
  if (before.kind != Kind::plain) return;
  before.kind = Kind::count;
  before.head = q.head;
  before.modifiers = {shared};
}

void QuantityReader::take_noun(CountedNoun noun, QuantityExpression& q) const {
  q.head = std::move(noun.head);
  q.modifiers = std::move(noun.modifiers);
  q.scope = std::move(noun.scope);
  q.of_total = noun.of_total;
  if (noun.first < noun.last) {
    q.head_first = p_.first_token(noun.first);
    q.head_last = p_.last_token(noun.last);
  }
}

/// The age that an amount is, if it is one, with the noun of a compound.
bool QuantityReader::take_age(const AmountPhrase& amount, QuantityExpression& q,
                              std::uint32_t& last) {
  const AgePhrase age = read_age(p_, amount, ages_end_);
  if (age.last == 0) return false;
  q.kind = Kind::age;
  q.quantity.unit = "year";
  q.quantity.tolerance = 0;
  if (age.or_older || age.or_younger) {
    q.quantity.bound = age.or_older ? Bound::at_least : Bound::at_most;
    (age.or_older ? q.quantity.high : q.quantity.low) =
        age.or_older ? std::numeric_limits<double>::infinity() : 0;
  }
  if (age.listed) ages_end_ = amount.last;
  last = age.last;
  if (age.compound && !p_[last].capital) {
    CountedNoun noun = read_counted_noun(p_, last, open_end(last), false);
    if (noun.first < noun.last) take_noun(std::move(noun), q);
  }
  return true;
}

void QuantityReader::read_count(const AmountPhrase& amount,
                                QuantityExpression& q, std::uint32_t& last) {
  std::uint32_t at = amount.last;
  const Piece& before = p_[std::int64_t{amount.first} - 1];
  const bool compound = p_[at].is("-") && p_[at].glued && p_[at + 1].glued &&
                        p_[at + 1].is_word() && !amount.part;
  if (compound) {  // "12-page document" counts pages
    q.kind = Kind::count;
    q.head = noun_lemma(p_[at + 1].text);
    q.head_first = p_.first_token(at + 1);
    q.head_last = last = at + 2;
    q.head_last = p_.last_token(last);
    return;
  }
  if (p_[amount.figure].is("one") && !p_[at].is("of")) {
    static const WordSet kPronoun{"no",    "this", "that",    "the",  "any",
                                  "every", "each", "another", "some", "which"};
    if (kPronoun.contains(before.text) || p_[at].is("another")) return;
    if (p_[at].is("way") && p_[at + 1].is("or")) return;
    if (p_[at].is("point") && before.is("at")) return;
  }
  if (amount.loose && p_[at].is("of") && !p_[at + 1].is("the")) ++at;
  const bool plural = amount.quantity.written != 1;
  CountedNoun noun = read_counted_noun(p_, at, open_end(at), plural);
  shared_ = noun.shared;
  if (before.is("another") || before.is("other")) noun.scope = "more";
  if (p_[amount.first].is("a") && p_[amount.first + 1].is("total")) {
    noun.scope = "total";
  }
  if (!noun.head.empty()) q.kind = Kind::count;
  // The 747 of "60 Dornair 747 jets" is part of the noun.
  if (noun.first == at) noun_end_ = last_code(noun);
  take_noun(std::move(noun), q);
  // "12 of the 23": the second figure is the whole, not a part.
  if (q.head.empty() && before.is("of") &&
      is_property(p_[std::int64_t{amount.first} - 2].text)) {
    q.kind = Kind::count;
    q.head = p_[std::int64_t{amount.first} - 2].text;
  }
}

/// One past the last figure of a noun phrase that names a model, or 0; an age
/// in it ("two 16-year-old boys") is a quantity of its own.
std::uint32_t QuantityReader::last_code(const CountedNoun& noun) const {
  std::uint32_t end = 0;
  for (std::uint32_t at = noun.first; at < noun.last; ++at) {
    if (p_[at].is_number() && !p_[at + 1].is("-")) end = at + 1;
  }
  return end;
}

}  // namespace crosscheck
