#include "engine/text/quantities/quantity_expression.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "engine/text/numbers/amount.h"
#include "engine/text/quantities/age.h"
#include "engine/text/quantities/counted_noun.h"
#include "engine/text/quantities/figure_codes.h"
#include "engine/text/quantities/units.h"
#include "engine/text/times/time_lexicon.h"
#include "engine/text/tokens/verb_forms.h"

/// Each figure is tried as an age, a magnitude, a measure and a count, in this
/// order; the first that fits takes it.

namespace crosscheck {
namespace {

using Kind = QuantityExpression::Kind;

/// Properties that a figure after "of" gives ("at a depth of 10 km").
bool is_property(std::string_view word) {
  static const WordSet kWords{
      "population",  "depth",  "distance", "height",   "length",    "width",
      "weight",      "speed",  "area",     "value",    "price",     "cost",
      "temperature", "rate",   "revenue",  "budget",   "altitude",  "size",
      "salary",      "profit", "loss",     "capacity", "elevation", "fine",
      "ransom",      "bail",   "bond",     "sentence", "offer",     "share"};
  return kWords.contains(word);
}

/// The property that an adjective or adverb after a length names.
std::string_view dimension_of(std::string_view word) {
  static constexpr std::pair<std::string_view, std::string_view> kWords[] = {
      {"deep", "depth"},         {"below", "depth"},
      {"long", "length"},        {"wide", "width"},
      {"tall", "height"},        {"high", "height"},
      {"away", "distance"},      {"from", "distance"},
      {"off", "distance"},       {"north", "distance"},
      {"south", "distance"},     {"east", "distance"},
      {"west", "distance"},      {"northeast", "distance"},
      {"northwest", "distance"}, {"southeast", "distance"},
      {"southwest", "distance"}};
  for (const auto& [from, to] : kWords) {
    if (from == word) return to;
  }
  return {};
}

/// Reads the quantities of one sentence.
class Reader {
 public:
  Reader(const Pieces& pieces, std::span<const std::uint8_t> taken)
      : p_(pieces), taken_(taken) {}

  void run(std::vector<QuantityExpression>& found) {
    for (std::uint32_t at = 0; at < p_.size();) {
      const std::uint32_t next = read_at(at, found);
      at = std::max(next, at + 1);
    }
  }

 private:
  std::uint32_t read_at(std::uint32_t at,
                        std::vector<QuantityExpression>& found);
  std::uint32_t read_order(const OrdinalPhrase& ordinal, std::uint32_t at,
                           std::vector<QuantityExpression>& found) const;
  bool take_age(const AmountPhrase& amount, QuantityExpression& q,
                std::uint32_t& last);
  bool read_magnitude(const AmountPhrase& amount, QuantityExpression& q,
                      std::uint32_t& last) const;
  bool read_measure(const AmountPhrase& amount, QuantityExpression& q,
                    std::uint32_t& last) const;
  void add_inches(QuantityExpression& q, std::uint32_t& last) const;
  bool read_share(const AmountPhrase& amount, QuantityExpression& q) const;
  bool read_odds(const AmountPhrase& amount, QuantityExpression& q,
                 std::uint32_t& last) const;
  void read_count(const AmountPhrase& amount, QuantityExpression& q,
                  std::uint32_t& last);
  [[nodiscard]] std::uint32_t last_code(const CountedNoun& noun) const;
  void take_plural(CountedNoun& noun) const;
  void take_noun(CountedNoun noun, QuantityExpression& q) const;
  void name_measure(const AmountPhrase& amount, QuantityExpression& q,
                    std::uint32_t last) const;
  [[nodiscard]] bool stands_for_persons(const AmountPhrase& amount) const;
  [[nodiscard]] bool is_idle(const AmountPhrase& amount,
                             const QuantityExpression& q) const;
  static void share_head(const std::string& shared, const QuantityExpression& q,
                         std::vector<QuantityExpression>& found);

  [[nodiscard]] bool is_taken(std::uint32_t piece) const {
    return taken_[p_[piece].token] != 0;
  }
  /// First piece from `at` on that a time expression covers.
  [[nodiscard]] std::uint32_t open_end(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < p_.size() && end < at + 12 && !is_taken(end)) ++end;
    return end;
  }

  const Pieces& p_;
  std::span<const std::uint8_t> taken_;  // by token of the document
  std::uint32_t noun_end_ = 0;           // figures before it are part of a noun
  std::uint32_t ages_end_ = 0;           // one past the last age of a list
  std::string shared_;  // modifier of the figure before, without a noun
};

std::uint32_t Reader::read_at(std::uint32_t at,
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

/// "the sixth aftershock", "third-largest city"; "first" without a noun and
/// names ("Sixth Fleet") are none.
std::uint32_t Reader::read_order(const OrdinalPhrase& ordinal, std::uint32_t at,
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
void Reader::take_plural(CountedNoun& noun) const {
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
bool Reader::stands_for_persons(const AmountPhrase& amount) const {
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
bool Reader::is_idle(const AmountPhrase& amount,
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
void Reader::share_head(const std::string& shared, const QuantityExpression& q,
                        std::vector<QuantityExpression>& found) {
  if (q.kind != Kind::count || shared.empty() || found.empty()) return;
  QuantityExpression& before = found.back();
  if (before.kind != Kind::plain) return;
  before.kind = Kind::count;
  before.head = q.head;
  before.modifiers = {shared};
}

void Reader::take_noun(CountedNoun noun, QuantityExpression& q) const {
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
bool Reader::take_age(const AmountPhrase& amount, QuantityExpression& q,
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

/// "magnitude 6.1", "magnitude-5.9", "6.1-magnitude", "magnitude of 5.9",
/// "6.1 on the Richter scale".
bool Reader::read_magnitude(const AmountPhrase& amount, QuantityExpression& q,
                            std::uint32_t& last) const {
  const double size = amount.quantity.written;
  if (size < 1 || size > 10 || !amount.digits) return false;
  static const WordSet kBetween{"of",    "a",    "-",           "at", "was",
                                "about", "with", "preliminary", "(",  "to"};
  const std::uint32_t next =
      p_[amount.last].is("-") ? amount.last + 1 : amount.last;
  const bool after = p_[next].is("magnitude");
  const bool scale =
      p_[amount.last].is("on") &&
      (p_[amount.last + 2].is("richter") || p_[amount.last + 3].is("richter"));
  std::int64_t word = std::int64_t{amount.first} - 1;
  while (kBetween.contains(p_[word].text) && amount.first - word <= 4) --word;
  const bool before = p_[word].is("magnitude") || p_[word].is("measuring");
  const bool measuring = p_[word].is("measuring") && !scale;
  if (measuring || (!after && !before && !scale)) return false;
  q.kind = Kind::measure;
  q.head = "magnitude";
  q.quantity.unit = "mw";
  // Magnitudes are given to a tenth; there is nothing to round.
  q.quantity.tolerance = 0;
  if (after) last = next + 1;
  return true;
}

/// What a measure is of, if the words beside it say so.
void Reader::name_measure(const AmountPhrase& amount, QuantityExpression& q,
                          std::uint32_t last) const {
  const std::int64_t before = std::int64_t{amount.first} - 1;
  if (p_[before].is("of") && is_property(p_[before - 1].text)) {
    q.head = p_[before - 1].text;
    return;
  }
  if (q.quantity.unit == "m" && !p_[last].is("of")) {
    if (!p_[last].is("-")) q.head = std::string(dimension_of(p_[last].text));
    return;
  }
  const bool named = q.quantity.unit == "%" || q.quantity.unit.size() == 3;
  if (!named && !p_[last].is("of")) return;
  const bool article = p_[before].is("a") || p_[before].is("an");
  CountedNoun noun = read_measured_noun(p_, last, open_end(last), article);
  if (noun.first < noun.last) {
    take_noun(std::move(noun), q);
  }
}

/// "5-foot-11", "6 feet 2 inches".
void Reader::add_inches(QuantityExpression& q, std::uint32_t& last) const {
  constexpr double kInch = 0.0254;
  const std::uint32_t at = p_[last].is("-") && p_[last].glued ? last + 1 : last;
  const bool inches = p_[at + 1].is("inches") || p_[at + 1].is("inch");
  if (!p_[at].is_integer() || p_[at].value >= 12) return;
  if (at == last && !inches) return;
  for (double* figure :
       {&q.quantity.low, &q.quantity.high, &q.quantity.written}) {
    *figure += p_[at].value * kInch;
  }
  last = inches ? at + 2 : at + 1;
}

/// Sums and measures with a unit.
bool Reader::read_measure(const AmountPhrase& amount, QuantityExpression& q,
                          std::uint32_t& last) const {
  if (!amount.quantity.unit.empty()) {  // "$5,587.75"
    q.kind = Kind::measure;
    if (p_[last].is("dollars") || p_[last].is("euros")) ++last;
    name_measure(amount, q, last);
    return true;
  }
  std::uint32_t at = amount.last;
  if (p_[at].is("-") && p_[at].glued) ++at;
  if (amount.loose && p_[at].is("of")) ++at;  // "millions of dollars"
  if (amount.part && p_[at].is("a")) ++at;    // "half a mile"
  const UnitPhrase unit = read_unit_of_measure(p_, at);
  if (unit.last == 0) return false;
  q.kind = Kind::measure;
  scale_quantity(q.quantity, unit.factor);
  q.quantity.low += unit.offset;
  q.quantity.high += unit.offset;
  q.quantity.written += unit.offset;
  q.quantity.unit = unit.base;
  if (q.quantity.unit == "celsius" && q.quantity.bound == Bound::at_most) {
    q.quantity.low = -std::numeric_limits<double>::infinity();
  }
  if (p_[at].is("ton") || p_[at].is("tons")) {
    // Short, long or metric: the word does not say.
    q.quantity.tolerance =
        std::max(q.quantity.tolerance, 0.12 * q.quantity.written);
  }
  if (p_[at].is("pounds") && amount.quantity.written >= 1e5) {
    q.quantity = amount.quantity;
    q.quantity.unit = "gbp";
  }
  last = unit.last;
  if (p_[at].is("foot") || p_[at].is("feet")) add_inches(q, last);
  name_measure(amount, q, last);
  return true;
}

/// "half of the villages", "two-thirds of voters": a share in percent.
bool Reader::read_share(const AmountPhrase& amount,
                        QuantityExpression& q) const {
  const Piece& next = p_[amount.last];
  if (!amount.part || !(next.is("of") || next.is("the") || next.is("its") ||
                        next.is("their"))) {
    return false;
  }
  const std::uint32_t noun_at = next.is("of") ? amount.last : amount.last + 1;
  CountedNoun noun =
      next.is("of") ? read_measured_noun(p_, noun_at, open_end(noun_at))
                    : read_counted_noun(p_, noun_at, open_end(noun_at), true);
  const bool pronoun = next.is("of") && (p_[amount.last + 1].is("them") ||
                                         p_[amount.last + 1].is("those") ||
                                         p_[amount.last + 1].is("it"));
  if (noun.first == noun.last && !pronoun) return false;
  q.kind = Kind::measure;
  scale_quantity(q.quantity, 100);
  q.quantity.unit = "%";
  take_noun(std::move(noun), q);
  q.of_total = true;
  return true;
}

/// "one in five farmers", "7 out of 10 voters", "nine in 10": a share.
bool Reader::read_odds(const AmountPhrase& amount, QuantityExpression& q,
                       std::uint32_t& last) const {
  const bool out = p_[last].is("out") && p_[last + 1].is("of");
  if (amount.loose || amount.part || !(out || p_[last].is("in"))) return false;
  const std::uint32_t at = last + (out ? 2 : 1);
  const auto whole = is_taken(at) ? std::nullopt : read_number(p_, at);
  if (!whole || whole->loose || whole->part) return false;
  const double x = amount.quantity.written;
  const double y = whole->value;
  const bool common = out || x == 1 || y == 10 || y == 100;
  if (!common || x < 1 || x >= y || y > 1900) return false;
  scale_quantity(q.quantity, 100 / y);
  q.kind = Kind::measure;
  q.quantity.unit = "%";
  q.quantity.tolerance = 0;
  last = whole->last;
  take_noun(read_counted_noun(p_, last, open_end(last), true), q);
  q.of_total = true;
  return true;
}

void Reader::read_count(const AmountPhrase& amount, QuantityExpression& q,
                        std::uint32_t& last) {
  std::uint32_t at = amount.last;
  const Piece& before = p_[std::int64_t{amount.first} - 1];
  const bool form = p_[at].is("-") && p_[at].glued &&
                    (p_[at + 1].text.ends_with("ed") ||
                     (p_[at + 2].is("-") && p_[at + 2].glued));
  if (form && p_[at + 1].is_word() && !amount.digits) {
    last = at + 2;  // "one-sided", "one-on-one"
    return;
  }
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
std::uint32_t Reader::last_code(const CountedNoun& noun) const {
  std::uint32_t end = 0;
  for (std::uint32_t at = noun.first; at < noun.last; ++at) {
    if (p_[at].is_number() && !p_[at + 1].is("-")) end = at + 1;
  }
  return end;
}

/// Tokens that a time expression covers.
std::vector<std::uint8_t> taken_by(std::span<const TimeExpression> times,
                                   std::size_t tokens) {
  std::vector<std::uint8_t> taken(tokens, 0);
  for (const TimeExpression& time : times) {
    for (std::uint32_t t = time.first; t < time.last && t < tokens; ++t) {
      taken[t] = 1;
    }
  }
  return taken;
}

}  // namespace

std::vector<QuantityExpression> find_quantities(
    const Document& document, const TokenisedText& text,
    std::span<const TimeExpression> times) {
  const auto taken = taken_by(times, text.tokens.size());
  std::vector<QuantityExpression> found;
  for (const Sentence& sentence : text.sentences) {
    const Pieces pieces(document, text, sentence);
    Reader(pieces, taken).run(found);
  }
  return found;
}

}  // namespace crosscheck
