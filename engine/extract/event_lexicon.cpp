#include "engine/extract/event_lexicon.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace crosscheck {
namespace {

struct Row {
  std::string_view word;
  std::string_view type;
  bool verb;
};

/// Sorted by word.
constexpr std::array kWords = std::to_array<Row>({
    {"acquitted", "acquittal", true},
    {"aftershock", "aftershock", false},
    {"aftershocks", "aftershock", false},
    {"arraigned", "hearing", true},
    {"arraignment", "hearing", false},
    {"arrest", "arrest", false},
    {"arrested", "arrest", true},
    {"assassinated", "murder", true},
    {"assassination", "murder", false},
    {"attack", "attack", false},
    {"attacked", "attack", true},
    {"attacks", "attack", false},
    {"avalanche", "avalanche", false},
    {"blast", "explosion", false},
    {"blaze", "fire", false},
    {"bombing", "explosion", false},
    {"bombings", "explosion", false},
    {"ceasefire", "ceasefire", false},
    {"collision", "crash", false},
    {"consultations", "meeting", false},
    {"convened", "meeting", true},
    {"convicted", "conviction", true},
    {"conviction", "conviction", false},
    {"crash", "crash", false},
    {"crashed", "crash", true},
    {"cyclone", "storm", false},
    {"debate", "debate", false},
    {"derailment", "crash", false},
    {"dialogue", "meeting", false},
    {"discussions", "meeting", false},
    {"earthquake", "earthquake", false},
    {"election", "election", false},
    {"elections", "election", false},
    {"evacuation", "evacuation", false},
    {"explosion", "explosion", false},
    {"explosions", "explosion", false},
    {"fire", "fire", false},
    {"flood", "flood", false},
    {"flooding", "flood", false},
    {"floods", "flood", false},
    {"funeral", "funeral", false},
    {"gather", "meeting", true},
    {"gathered", "meeting", true},
    {"gathering", "meeting", false},
    {"gathers", "meeting", true},
    {"hearing", "hearing", false},
    {"hijacked", "hijacking", true},
    {"hijacking", "hijacking", false},
    {"hurricane", "storm", false},
    {"inaugurated", "inauguration", true},
    {"inauguration", "inauguration", false},
    {"indicted", "indictment", true},
    {"indictment", "indictment", false},
    {"landslide", "landslide", false},
    {"massacre", "murder", false},
    {"meet", "meeting", true},
    {"meeting", "meeting", false},
    {"meetings", "meeting", false},
    {"meets", "meeting", true},
    {"met", "meeting", true},
    {"mudslide", "landslide", false},
    {"murder", "murder", false},
    {"murdered", "murder", true},
    {"murders", "murder", false},
    {"negotiations", "meeting", false},
    {"pleaded", "plea", true},
    {"protest", "protest", false},
    {"protests", "protest", false},
    {"quake", "earthquake", false},
    {"raid", "raid", false},
    {"raided", "raid", true},
    {"referendum", "referendum", false},
    {"resignation", "resignation", false},
    {"resigned", "resignation", true},
    {"robbery", "robbery", false},
    {"sank", "sinking", true},
    {"sentenced", "sentencing", true},
    {"sentencing", "sentencing", false},
    {"session", "meeting", false},
    {"sessions", "meeting", false},
    {"shooting", "shooting", false},
    {"shootings", "shooting", false},
    {"sinking", "sinking", false},
    {"speech", "speech", false},
    {"storm", "storm", false},
    {"summit", "meeting", false},
    {"sunk", "sinking", true},
    {"talks", "meeting", false},
    {"temblor", "earthquake", false},
    {"tornado", "storm", false},
    {"tremor", "earthquake", false},
    {"trial", "trial", false},
    {"tsunami", "tsunami", false},
    {"typhoon", "storm", false},
    {"visit", "visit", false},
    {"visited", "visit", true},
});
static_assert(std::ranges::is_sorted(kWords, {}, &Row::word));

constexpr std::array<std::string_view, 21> kHarm = {
    "aftershock", "attack",  "avalanche", "crash",     "earthquake",
    "explosion",  "fire",    "flood",     "hijacking", "landslide",
    "murder",     "protest", "raid",      "robbery",   "shooting",
    "sinking",    "storm",   "tsunami",   "collision", "massacre",
    "evacuation"};

constexpr std::array kFacilities =
    std::to_array<std::pair<std::string_view, std::string_view>>({
        {"airport", "airport"},
        {"apartment", "apartment"},
        {"arena", "arena"},
        {"auditorium", "hall"},
        {"ballroom", "hall"},
        {"base", "base"},
        {"building", "building"},
        {"cathedral", "church"},
        {"center", "centre"},
        {"centre", "centre"},
        {"chapel", "church"},
        {"church", "church"},
        {"club", "club"},
        {"college", "college"},
        {"compound", "compound"},
        {"consulate", "consulate"},
        {"courthouse", "courthouse"},
        {"embassy", "embassy"},
        {"factory", "factory"},
        {"farm", "farm"},
        {"hall", "hall"},
        {"headquarters", "headquarters"},
        {"home", "home"},
        {"hospital", "hospital"},
        {"hotel", "hotel"},
        {"house", "house"},
        {"library", "library"},
        {"mansion", "mansion"},
        {"ministry", "ministry"},
        {"mosque", "mosque"},
        {"museum", "museum"},
        {"office", "office"},
        {"palace", "palace"},
        {"parliament", "parliament"},
        {"prison", "prison"},
        {"residence", "residence"},
        {"resort", "resort"},
        {"restaurant", "restaurant"},
        {"school", "school"},
        {"stadium", "stadium"},
        {"theater", "theatre"},
        {"theatre", "theatre"},
        {"university", "university"},
        {"villa", "villa"},
    });

constexpr std::array<std::string_view, 22> kDelegationWords = {
    "delegation",   "delegations",     "diplomats",   "envoys",
    "leaders",      "ministers",       "negotiators", "officials",
    "presidents",   "representatives", "side",        "sides",
    "team",         "teams",           "delegates",   "experts",
    "mediators",    "governments",     "parties",     "diplomat",
    "counterparts", "premiers"};

constexpr std::array<std::string_view, 10> kPresenceWords = {
    "representation", "representative", "representatives", "presence",
    "participation",  "participants",   "involvement",     "delegates",
    "attendance",     "delegation"};

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words,
           std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<EventWord> find_event_word(std::string_view lower) {
  const auto at = std::lower_bound(
      kWords.begin(), kWords.end(), lower,
      [](const Row& row, std::string_view word) { return row.word < word; });
  if (at == kWords.end() || at->word != lower) return std::nullopt;
  return EventWord{at->type, at->verb};
}

bool does_harm(std::string_view type) { return holds(kHarm, type); }

bool has_parties(std::string_view type) {
  return type == "meeting" || type == "call";
}

std::string_view facility_kind(std::string_view lower) {
  for (const auto& [word, kind] : kFacilities) {
    if (word == lower) return kind;
  }
  return "";
}

bool is_delegation_word(std::string_view lower) {
  return holds(kDelegationWords, lower);
}

bool is_presence_word(std::string_view lower) {
  return holds(kPresenceWords, lower);
}

}  // namespace crosscheck
