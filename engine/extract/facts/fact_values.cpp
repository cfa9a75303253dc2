#include "engine/extract/facts/fact_values.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "engine/extract/document_events.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
using Kind = FactPattern::Kind;

class ValueReader {
 public:
  explicit ValueReader(const Analysis& a) : a_(a) {}

  /// `last` is one past t before, and one past the value after.
  std::optional<Value> at(Kind kind, Index t, Index& last) const {
    switch (kind) {
      case Kind::count:
        return count_at(t, last);
      case Kind::sum:
      case Kind::share:
      case Kind::length:
      case Kind::area:
      case Kind::speed:
      case Kind::weight:
      case Kind::heat:
        return measure_at(kind, t, last);
      case Kind::duration:
      case Kind::year:
      case Kind::day:
        return time_at(kind, t, last);
      case Kind::place:
      case Kind::name:
        return name_at(kind, t, last);
      case Kind::demonym:
        return demonym_at(t, last);
      default:
        return std::nullopt;
    }
  }

 private:
  std::optional<Value> count_at(Index t, Index& last) const {
    constexpr std::array<std::pair<std::string_view, double>, 5> kTimes = {
        {{"no", 0}, {"once", 1}, {"twice", 2}, {"thrice", 3}, {"neither", 0}}};
    for (const auto& [word, count] : kTimes) {
      if (a_.lower(t) != word) continue;
      Quantity q;
      q.low = q.high = q.written = count;
      return q;
    }
    const Index at = a_.quantity_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const QuantityExpression& q = a_.quantities[at];
    const bool counts = q.kind == QuantityExpression::Kind::count ||
                        q.kind == QuantityExpression::Kind::plain;
    if (!begins(q.first, t) || !counts || !q.quantity.unit.empty()) {
      return std::nullopt;
    }
    last = std::max(q.last, t + 1);
    return q.quantity;
  }

  /// A code of ISO 4217: "m/s" is as long.
  static bool is_currency(const std::string& unit) {
    constexpr std::size_t kLetters = 3;
    return unit.size() == kLetters &&
           std::all_of(unit.begin(), unit.end(),
                       [](char c) { return c >= 'a' && c <= 'z'; });
  }

  static std::string_view unit_of(Kind kind) {
    switch (kind) {
      case Kind::share:
        return "%";
      case Kind::length:
        return "m";
      case Kind::area:
        return "m2";
      case Kind::speed:
        return "m/s";
      case Kind::weight:
        return "kg";
      default:
        return "degree";
    }
  }

  std::optional<Value> measure_at(Kind kind, Index t, Index& last) const {
    const Index at = a_.quantity_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const QuantityExpression& q = a_.quantities[at];
    const std::string& unit = q.quantity.unit;
    const bool fits =
        kind == Kind::sum ? is_currency(unit) : unit == unit_of(kind);
    if (!begins(q.first, t) || !fits ||
        q.kind != QuantityExpression::Kind::measure) {
      return std::nullopt;
    }
    last = std::max(q.last, t + 1);
    return q.quantity;
  }

  std::optional<Value> time_at(Kind kind, Index t, Index& last) const {
    const Index at = a_.time_at[t];
    if (at == Analysis::kNone) return std::nullopt;
    const TimeExpression& time = a_.times[at];
    if (!begins(time.first, t)) return std::nullopt;
    last = std::max(time.last, t + 1);
    if (kind == Kind::duration) {
      const bool known = time.kind == TimeExpression::Kind::duration &&
                         time.said.unit != TimeUnit::none;
      return known ? std::optional<Value>(time.length) : std::nullopt;
    }
    if (time.kind != TimeExpression::Kind::point) return std::nullopt;
    const TimeInterval& when = time.when;
    const bool fits = kind == Kind::year
                          ? when.resolved && names_year(time)
                          : when.grain == Grain::day ||
                                when.grain == Grain::part_of_day ||
                                when.grain == Grain::minute;
    return fits ? std::optional<Value>(when) : std::nullopt;
  }

  /// "1989", "March 1989": not "last year", which is told from its day.
  [[nodiscard]] bool names_year(const TimeExpression& time) const {
    constexpr std::size_t kDigits = 4;
    for (Index t = time.first; t < time.last; ++t) {
      const std::string& word = a_.lower(t);
      if (word.size() == kDigits &&
          std::all_of(word.begin(), word.end(),
                      [](char c) { return c >= '0' && c <= '9'; })) {
        return true;
      }
    }
    return false;
  }

  /// Whether a figure that begins at `first` may be taken from token t on: the
  /// words of its bound may be those of the pattern ("up to", "as many as").
  [[nodiscard]] bool begins(Index first, Index t) const {
    constexpr Index kBound = 3;
    if (t < first || t - first > kBound) return false;
    for (Index at = first; at < t; ++at) {
      if (!is_one_of(a_.lower(at), {"up", "to", "as", "many", "much", "long",
                                    "at", "most", "the", "of"})) {
        return false;
      }
    }
    return true;
  }

  std::optional<Value> name_at(Kind kind, Index t, Index& last) const {
    const Index m = a_.name_at[t];
    if (m == Analysis::kNone) return std::nullopt;
    const NameMention& mention = a_.names.mentions[m];
    const bool wanted = kind == Kind::place
                            ? mention.kind == NameKind::place
                            : mention.kind == NameKind::organisation;
    if (mention.first != t || mention.demonym || mention.possessive ||
        !(wanted || mention.kind == NameKind::other)) {
      return std::nullopt;
    }
    last = mention.last;
    return entity_for(a_, m);
  }

  std::optional<Value> demonym_at(Index t, Index& last) const {
    const Index m = a_.name_at[t];
    if (m == Analysis::kNone) return std::nullopt;
    const NameMention& mention = a_.names.mentions[m];
    if (mention.first != t || !mention.demonym) return std::nullopt;
    last = mention.last;
    return Category{a_.entity_of(m).entity.key, {}};
  }

  const Analysis& a_;
};

}  // namespace

std::optional<FactValue> fact_value_at(const Analysis& analysis, Kind kind,
                                       Index token) {
  FactValue found;
  found.last = token + 1;
  auto value = ValueReader(analysis).at(kind, token, found.last);
  if (!value) return std::nullopt;
  found.value = std::move(*value);
  return found;
}

}  // namespace crosscheck
