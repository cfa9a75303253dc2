#include "engine/text/quantities/age.h"

#include <algorithm>

#include "engine/text/quantities/units.h"

namespace crosscheck {
namespace {

class AgeReader {
 public:
  AgeReader(const Pieces& pieces, const AmountPhrase& amount,
            std::uint32_t list_end)
      : p_(pieces),
        amount_(amount),
        list_end_(list_end),
        before_(std::int64_t{amount.first} - 1) {}

  [[nodiscard]] AgePhrase read() const {
    AgePhrase age;
    if (read_years_old(age)) return age;
    if (read_unit_of_measure(p_, amount_.last).last > 0) return age;
    read_open_end(age);
    age.listed = follows_age_word() || continues_list();
    if (age.listed || is_apposition() || is_told() || is_limit() ||
        is_turned() || age.or_older || age.or_younger) {
      age.last = std::max(age.last, amount_.last);
    }
    return age;
  }

 private:
  [[nodiscard]] std::uint32_t skip_hyphen(std::uint32_t at) const {
    return p_[at].is("-") ? at + 1 : at;
  }

  bool read_years_old(AgePhrase& age) const {
    const std::uint32_t year = skip_hyphen(amount_.last);
    const std::uint32_t old = skip_hyphen(year + 1);
    if (!(p_[year].is("year") || p_[year].is("years")) ||
        !(p_[old].is("old") || p_[old].is("olds"))) {
      return false;
    }
    age.last = old + 1;
    age.compound = p_[amount_.last].is("-");
    return true;
  }

  // "18 or older", "18 and over".
  void read_open_end(AgePhrase& age) const {
    const std::uint32_t at = amount_.last;
    const bool join = p_[at].is("or") || (p_[at].is("and") && is_exact());
    if (!join || !is_exact()) return;
    age.or_older =
        p_[at + 1].is("older") || (p_[at + 1].is("over") && ends(at + 2));
    age.or_younger =
        p_[at + 1].is("younger") || (p_[at + 1].is("under") && ends(at + 2));
    if (age.or_older || age.or_younger) age.last = at + 2;
  }

  [[nodiscard]] bool ends(std::uint32_t at) const {
    return !p_[at].is_number() && !p_[at].is("the");
  }

  [[nodiscard]] bool follows_age_word() const {
    const Piece& word = p_[before_];
    if (word.is("aged") || word.is("age") || word.is("ages")) return true;
    return word.is("of") &&
           (p_[before_ - 1].is("age") || p_[before_ - 1].is("ages"));
  }

  [[nodiscard]] bool continues_list() const {
    return list_end_ != 0 && amount_.first == list_end_ + 1 &&
           (p_[before_].is("and") || p_[before_].is(","));
  }

  [[nodiscard]] bool is_exact() const {
    return amount_.quantity.bound == Bound::exact &&
           p_[amount_.figure].is_integer() && amount_.quantity.written >= 1;
  }

  [[nodiscard]] bool mark_follows() const {
    const Piece& after = p_[amount_.last];
    return after.is(",") || after.is(".") || after.is(";");
  }

  // "Jane Doe, 61," and "Jane Doe (61)" and "Jane Doe, now 61,".
  [[nodiscard]] bool is_apposition() const {
    if (!is_exact()) return false;
    const std::int64_t mark = p_[before_].is("now") ? before_ - 1 : before_;
    const bool set_off = (p_[mark].is(",") && mark_follows()) ||
                         (p_[mark].is("(") && p_[amount_.last].is(")"));
    return set_off && p_[mark - 1].capital && p_[mark - 1].is_word();
  }

  // "who turned 18 in May"
  [[nodiscard]] bool is_turned() const {
    const Piece& verb = p_[before_];
    return is_exact() && amount_.last == amount_.figure + 1 &&
           (verb.is("turned") || verb.is("turns") || verb.is("turn") ||
            verb.is("turning")) &&
           !counts(amount_.last);
  }

  // "who is 61,"
  [[nodiscard]] bool is_told() const {
    const Piece& who = p_[before_ - 1];
    return is_exact() && mark_follows() &&
           (p_[before_].is("is") || p_[before_].is("was")) &&
           (who.is("who") || who.is("he") || who.is("she"));
  }

  // "adults over 21"
  [[nodiscard]] bool is_limit() const {
    static const WordSet kPersons{"adults",  "anyone",   "children", "girls",
                                  "men",     "boys",     "people",   "persons",
                                  "those",   "voters",   "women",    "youths",
                                  "workers", "students", "patients"};
    const Piece& bound = p_[amount_.first];
    return amount_.figure == amount_.first + 1 && amount_.digits &&
           (bound.is("over") || bound.is("under") || bound.is("above") ||
            bound.is("below")) &&
           kPersons.contains(p_[before_].text) &&
           p_[amount_.figure].is_integer() && !counts(amount_.last);
  }

  // Whether a noun may follow: "voters over 40 towns".
  [[nodiscard]] bool counts(std::uint32_t at) const {
    static const WordSet kFollowers{"and", "or",   "to",  "in",   "at",
                                    "on",  "from", "who", "with", "may",
                                    "can", "will", "are", "were", "but"};
    return p_[at].is_word() && !kFollowers.contains(p_[at].text);
  }

  const Pieces& p_;
  const AmountPhrase& amount_;
  std::uint32_t list_end_;
  std::int64_t before_;
};

}  // namespace

AgePhrase read_age(const Pieces& pieces, const AmountPhrase& amount,
                   std::uint32_t list_end) {
  constexpr double kOldest = 125;
  const double years = amount.quantity.written;
  if (years < 0 || years > kOldest || !amount.quantity.unit.empty()) return {};
  return AgeReader(pieces, amount, list_end).read();
}

}  // namespace crosscheck
