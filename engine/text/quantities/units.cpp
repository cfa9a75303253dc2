#include "engine/text/quantities/units.h"

#include <array>

namespace crosscheck {
namespace {

struct UnitRow {
  std::string_view first, second;  ///< words; second "" for one word
  std::string_view base;
  double factor;
};

constexpr double kFoot = 0.3048;
constexpr double kMile = 1609.344;
constexpr double kPound = 0.45359237;

/// Two-word units first where one word starts another.
constexpr std::array kUnits = std::to_array<UnitRow>({
    {"per", "cent", "%", 1},
    {"percentage", "points", "points", 1},
    {"percentage", "point", "points", 1},
    {"basis", "points", "points", 0.01},
    {"nautical", "miles", "m", 1852},
    {"nautical", "mile", "m", 1852},
    {"sq", "miles", "m2", kMile* kMile},
    {"sq", "mi", "m2", kMile* kMile},
    {"sq", "km", "m2", 1e6},
    {"sq", "m", "m2", 1},
    {"sq", "ft", "m2", kFoot* kFoot},
    {"square", "miles", "m2", kMile* kMile},
    {"square", "mile", "m2", kMile* kMile},
    {"square", "kilometers", "m2", 1e6},
    {"square", "kilometres", "m2", 1e6},
    {"square", "km", "m2", 1e6},
    {"square", "meters", "m2", 1},
    {"square", "metres", "m2", 1},
    {"square", "feet", "m2", kFoot* kFoot},
    {"square", "foot", "m2", kFoot* kFoot},
    {"square", "meter", "m2", 1},
    {"square", "metre", "m2", 1},
    {"square", "kilometer", "m2", 1e6},
    {"square", "kilometre", "m2", 1e6},
    {"metric", "tons", "kg", 1000},
    {"us", "dollars", "usd", 1},
    {"american", "dollars", "usd", 1},
    {"canadian", "dollars", "cad", 1},
    {"australian", "dollars", "aud", 1},
    {"miles", "per", "m/s", kMile / 3600},
    {"kilometers", "per", "m/s", 1000.0 / 3600},
    {"kilometres", "per", "m/s", 1000.0 / 3600},
    {"km", "/", "m/s", 1000.0 / 3600},
    {"percent", "", "%", 1},
    {"%", "", "%", 1},
    {"km", "", "m", 1000},
    {"kilometer", "", "m", 1000},
    {"kilometers", "", "m", 1000},
    {"kilometre", "", "m", 1000},
    {"kilometres", "", "m", 1000},
    {"meter", "", "m", 1},
    {"meters", "", "m", 1},
    {"metre", "", "m", 1},
    {"metres", "", "m", 1},
    {"centimeters", "", "m", 0.01},
    {"centimetres", "", "m", 0.01},
    {"cm", "", "m", 0.01},
    {"mm", "", "m", 0.001},
    {"millimeters", "", "m", 0.001},
    {"millimetres", "", "m", 0.001},
    {"mile", "", "m", kMile},
    {"miles", "", "m", kMile},
    {"foot", "", "m", kFoot},
    {"feet", "", "m", kFoot},
    {"ft", "", "m", kFoot},
    {"inch", "", "m", 0.0254},
    {"inches", "", "m", 0.0254},
    {"yard", "", "m", 0.9144},
    {"yards", "", "m", 0.9144},
    {"acre", "", "m2", 4046.8564224},
    {"acres", "", "m2", 4046.8564224},
    {"hectare", "", "m2", 10000},
    {"hectares", "", "m2", 10000},
    {"kg", "", "kg", 1},
    {"kilogram", "", "kg", 1},
    {"kilograms", "", "kg", 1},
    {"kilos", "", "kg", 1},
    {"gram", "", "kg", 0.001},
    {"grams", "", "kg", 0.001},
    {"tonne", "", "kg", 1000},
    {"tonnes", "", "kg", 1000},
    {"ton", "", "kg", 907.18474},
    {"tons", "", "kg", 907.18474},
    {"ounce", "", "kg", kPound / 16},
    {"ounces", "", "kg", kPound / 16},
    {"lbs", "", "kg", kPound},
    {"pound", "", "kg", kPound},
    {"pounds", "", "kg", kPound},
    {"litre", "", "l", 1},
    {"litres", "", "l", 1},
    {"liter", "", "l", 1},
    {"liters", "", "l", 1},
    {"gallon", "", "l", 3.785411784},
    {"gallons", "", "l", 3.785411784},
    {"barrels", "", "l", 158.987294928},
    {"bytes", "", "byte", 1},
    {"kilobytes", "", "byte", 1e3},
    {"kb", "", "byte", 1e3},
    {"megabyte", "", "byte", 1e6},
    {"megabytes", "", "byte", 1e6},
    {"mb", "", "byte", 1e6},
    {"gigabyte", "", "byte", 1e9},
    {"gigabytes", "", "byte", 1e9},
    {"gb", "", "byte", 1e9},
    {"terabyte", "", "byte", 1e12},
    {"terabytes", "", "byte", 1e12},
    {"tb", "", "byte", 1e12},
    {"megapixel", "", "pixel", 1e6},
    {"megapixels", "", "pixel", 1e6},
    {"horsepower", "", "w", 745.7},
    {"watts", "", "w", 1},
    {"mpg", "", "mile/gallon", 1},
    {"mph", "", "m/s", kMile / 3600},
    {"kph", "", "m/s", 1000.0 / 3600},
    {"knots", "", "m/s", 1852.0 / 3600},
    {"megawatts", "", "w", 1e6},
    {"gigawatts", "", "w", 1e9},
    {"kilowatts", "", "w", 1000},
    {"dollar", "", "usd", 1},
    {"dollars", "", "usd", 1},
    {"cents", "", "usd", 0.01},
    {"euro", "", "eur", 1},
    {"euros", "", "eur", 1},
    {"yen", "", "jpy", 1},
    {"rupees", "", "inr", 1},
    {"rubles", "", "rub", 1},
    {"roubles", "", "rub", 1},
    {"yuan", "", "cny", 1},
    {"pesos", "", "peso", 1},
    {"lira", "", "try", 1},
});

/// "degrees Celsius", "degrees Fahrenheit", "30\u00B0C", bare "degrees".
UnitPhrase read_degrees(const Pieces& p, std::uint32_t at) {
  UnitPhrase unit;
  const bool sign = p[at].is("\u00B0");
  if (!sign && !p[at].is("degrees") && !p[at].is("degree")) return unit;
  unit.base = "degree";
  unit.last = at + 1;
  const Piece& scale = p[at + 1];
  const bool letter = sign || scale.capital;
  if (scale.is("celsius") || scale.is("centigrade") ||
      (letter && scale.is("c"))) {
    unit.base = "celsius";
    unit.last = at + 2;
  } else if (scale.is("fahrenheit") || (letter && scale.is("f"))) {
    unit.base = "celsius";
    unit.factor = 5.0 / 9.0;
    unit.offset = -32 * 5.0 / 9.0;
    unit.last = at + 2;
  }
  return unit;
}

/// "miles per gallon" at `at`, or no unit.
UnitPhrase read_mileage(const Pieces& p, std::uint32_t at) {
  const bool mile = p[at].is("mile") || p[at].is("miles");
  if (!mile || !p[at + 1].is("per") || !p[at + 2].is("gallon")) return {};
  return {at + 3, "mile/gallon", 1, 0};
}

/// The hour of "miles per hour" and "km/h", which the table leaves open.
std::uint32_t hour_end(const Pieces& p, std::uint32_t at) {
  return p[at].is("hour") || p[at].is("h") ? at + 1 : 0;
}

}  // namespace

UnitPhrase read_unit_of_measure(const Pieces& pieces, std::uint32_t at) {
  const UnitPhrase mileage = read_mileage(pieces, at);
  if (mileage.last > 0) return mileage;
  for (const UnitRow& row : kUnits) {
    if (!pieces[at].is(row.first)) continue;
    // "a 10,000-square-foot hall"
    const std::uint32_t second =
        pieces[at + 1].is("-") && pieces[at + 1].glued ? at + 2 : at + 1;
    if (!row.second.empty() && !pieces[second].is(row.second)) continue;
    std::uint32_t last = row.second.empty() ? at + 1 : second + 1;
    const bool open =
        row.second == "/" || (row.second == "per" && row.base == "m/s");
    if (open) {
      last = hour_end(pieces, last);
      if (last == 0) continue;
    }
    return {last, row.base, row.factor, 0};
  }
  return read_degrees(pieces, at);
}

}  // namespace crosscheck
