#include "graph/rules/contrast_items.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>

#include "graph/name_match.h"

namespace crosscheck {
namespace {

using Sides = std::pair<std::string_view, std::string_view>;

constexpr std::array kSides = {
    Sides{"north", "south"},
    Sides{"northern", "southern"},
    Sides{"east", "west"},
    Sides{"eastern", "western"},
    Sides{"northeast", "southwest"},
    Sides{"northwest", "southeast"},
    Sides{"northbound", "southbound"},
    Sides{"eastbound", "westbound"},
    Sides{"left", "right"},
    Sides{"upper", "lower"},
    Sides{"upstairs", "downstairs"},
    Sides{"upstream", "downstream"},
    Sides{"male", "female"},
    Sides{"indoor", "outdoor"},
};

bool are_opposite_sides(std::string_view a, std::string_view b) {
  return std::any_of(kSides.begin(), kSides.end(), [&](const Sides& s) {
    return (s.first == a && s.second == b) || (s.first == b && s.second == a);
  });
}

/// "year" of "~year2031": what of a time a key names.
std::string_view grain_of(std::string_view key) {
  return key.substr(0, key.find_first_of("0123456789"));
}

/// A figure as its number and what stands behind it.
struct FigureKey {
  double number = 0;
  std::string unit;
};

FigureKey figure_of(const std::string& key) {
  char* end = nullptr;
  FigureKey figure;
  figure.number = std::strtod(key.c_str() + 1, &end);
  figure.unit = end;
  return figure;
}

/// Whether the finer of two numbers gives the coarser when it is rounded to
/// the digits of that.
bool rounds_to(double fine, double coarse) {
  if (coarse == 0) return false;
  double step = std::pow(10, std::floor(std::log10(std::abs(coarse))));
  constexpr int kMostDigits = 9;
  for (int digit = 0; digit < kMostDigits; ++digit, step /= 10) {
    const double parts = coarse / step;
    if (std::abs(parts - std::round(parts)) < 1e-9) break;
  }
  constexpr double kHalf = 0.5;
  return std::abs(fine - coarse) < kHalf * step;
}

bool figures_exclude(const std::string& a, const std::string& b) {
  const FigureKey x = figure_of(a);
  const FigureKey y = figure_of(b);
  constexpr double kFewest = 2;  // "one" is often an article
  if (x.unit != y.unit || x.number == y.number ||
      std::min(x.number, y.number) < kFewest) {
    return false;
  }
  const bool whole = x.number < 100 && y.number < 100 && x.unit.empty() &&
                     x.number == std::floor(x.number) &&
                     y.number == std::floor(y.number);
  if (whole) return true;
  constexpr double kOfUnit =
      0.05;  // "193 km/h" is "120 mph"; sums are not turned
  if (!x.unit.empty() && !is_money(x.unit) &&
      std::abs(x.number - y.number) < kOfUnit * std::max(x.number, y.number)) {
    return false;
  }
  return !rounds_to(x.number, y.number) && !rounds_to(y.number, x.number);
}

/// Whether one place excludes the other: both lie in the same region, as of
/// others it is not known whether one holds the other.
bool are_neighbours(const ContentWord& x, const ContentWord& y) {
  return !x.within.empty() && x.within == y.within &&
         x.key.substr(0, 4) != y.key.substr(0, 4);
}

/// Bodies are left out: too many have several names (a nickname, initials).
std::optional<ContrastKind> names_exclude(const ContentWord& x,
                                          const ContentWord& y) {
  constexpr double kOneSpelling = 0.9;
  if (x.is_reference || y.is_reference || x.name_kind != y.name_kind) return {};
  switch (x.name_kind) {
    case ParticipantKind::person:
      if (match_person_names(x.entity, y.entity) != NameMatch::different ||
          jaro_winkler(x.key, y.key) > kOneSpelling) {
        return {};
      }
      return ContrastKind::name;
    case ParticipantKind::place:
      if (match_other_names(x.entity, y.entity) != NameMatch::different ||
          !are_neighbours(x, y)) {
        return {};
      }
      return ContrastKind::place;
    default:
      return {};
  }
}

}  // namespace

bool is_money(std::string_view unit) {
  constexpr std::size_t kCode = 3;
  return unit.size() == kCode && unit != "day";
}

std::string_view contrast_rule_name(ContrastKind kind) {
  switch (kind) {
    case ContrastKind::date:
      return "contrast date";
    case ContrastKind::figure:
      return "contrast figure";
    case ContrastKind::name:
      return "contrast name";
    case ContrastKind::place:
      return "contrast place";
    default:
      return "contrast side";
  }
}

bool is_side(std::string_view lemma) {
  return std::any_of(kSides.begin(), kSides.end(), [&](const Sides& s) {
    return s.first == lemma || s.second == lemma;
  });
}

bool is_contrast_item(const ContentWord& word) {
  return word.kind != ContentKind::plain || is_side(word.key);
}

std::optional<ContrastKind> excluding_kind(const ContentWord& x,
                                           const ContentWord& y) {
  if (x.kind != y.kind || x.key == y.key || x.is_loose || y.is_loose) return {};
  switch (x.kind) {
    case ContentKind::time:
      if (grain_of(x.key) != grain_of(y.key)) return {};
      return ContrastKind::date;
    case ContentKind::figure:
      if (!figures_exclude(x.key, y.key)) return {};
      return ContrastKind::figure;
    case ContentKind::name:
      return names_exclude(x, y);
    default:
      if (!are_opposite_sides(x.key, y.key)) return {};
      return ContrastKind::side;
  }
}

}  // namespace crosscheck
