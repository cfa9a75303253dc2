#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "engine/text/quantities/quantity_expression.h"

namespace crosscheck {
namespace {

constexpr std::array kIrregular =
    std::to_array<std::pair<std::string_view, std::string_view>>({
        {"children", "child"},      {"crises", "crisis"},
        {"feet", "foot"},           {"halves", "half"},
        {"knives", "knife"},        {"leaves", "leaf"},
        {"lives", "life"},          {"men", "man"},
        {"mice", "mouse"},          {"oxen", "ox"},
        {"people", "person"},       {"persons", "person"},
        {"policemen", "policeman"}, {"shelves", "shelf"},
        {"teeth", "tooth"},         {"theses", "thesis"},
        {"thieves", "thief"},       {"wives", "wife"},
        {"women", "woman"},         {"wolves", "wolf"},
    });

/// Words in -s that are no plurals, and plurals without a singular in use.
constexpr std::array kInvariant = std::to_array<std::string_view>(
    {"aircraft",  "always",       "bus",    "campus",   "chaos",  "congress",
     "gas",       "lens",         "means",  "minus",    "news",   "perhaps",
     "physics",   "plus",         "police", "politics", "series", "species",
     "status",    "thus",         "tennis", "troops",   "versus", "virus",
     "economics", "headquarters", "texas",  "his",      "this",   "was",
     "has",       "its"});

bool is_vowel(char c) {
  return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

}  // namespace

std::string noun_lemma(std::string_view lower) {
  for (const auto& [plural, singular] : kIrregular) {
    if (plural == lower) return std::string(singular);
  }
  for (const std::string_view word : kInvariant) {
    if (word == lower) return std::string(lower);
  }
  const std::size_t n = lower.size();
  if (n > 5 && lower.ends_with("men") && lower != "specimen" &&
      lower != "regimen" && lower != "abdomen" && lower != "acumen") {
    return std::string(lower.substr(0, n - 2)) + "an";
  }
  if (n < 4 || !lower.ends_with('s') || lower.ends_with("ss") ||
      lower.ends_with("us") || lower.ends_with("is")) {
    return std::string(lower);
  }
  if (lower.ends_with("ies") && n > 4 && !is_vowel(lower[n - 4])) {
    return std::string(lower.substr(0, n - 3)) + 'y';
  }
  const bool hissing = lower.ends_with("sses") || lower.ends_with("shes") ||
                       lower.ends_with("ches") || lower.ends_with("xes") ||
                       lower.ends_with("zzes");
  if (hissing) return std::string(lower.substr(0, n - 2));
  if (lower.ends_with("oes") && n > 5) {
    return std::string(lower.substr(0, n - 2));
  }
  return std::string(lower.substr(0, n - 1));
}

}  // namespace crosscheck
