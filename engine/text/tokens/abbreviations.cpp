#include "engine/text/tokens/abbreviations.h"

#include <algorithm>
#include <array>

namespace crosscheck {
namespace {

// Short tables, looked through only at a word before a dot.
constexpr auto kTitles = std::to_array<std::string_view>({
    "Adm", "Amb",  "Atty", "Brig", "Capt",   "Cdr", "Cmdr", "Col",  "Cpl",
    "Cpt", "Det",  "Dr",   "Fr",   "Ft",     "Gen", "Gov",  "Hon",  "Insp",
    "Lt",  "M",    "MM",   "Maj",  "Messrs", "Mme", "Mr",   "Mrs",  "Ms",
    "Mt",  "Mx",   "Pfc",  "Pres", "Prof",   "Pvt", "Rep",  "Reps", "Rev",
    "Sen", "Sens", "Sgt",  "Spc",  "Sr",     "St",  "Ste",  "Supt",
});

constexpr auto kWords = std::to_array<std::string_view>({
    "Ala",  "Apr",   "Ariz", "Ark",  "Assn", "Aug",  "Ave",  "Bhd",    "Blvd",
    "Bros", "Calif", "Cie",  "Co",   "Colo", "Conn", "Corp", "Ct",     "Dec",
    "Del",  "Dept",  "Dist", "Esq",  "Feb",  "Fla",  "Ga",   "Govt",   "Hwy",
    "Ill",  "Inc",   "Ind",  "Intl", "Jan",  "Jr",   "Jul",  "Jun",    "Kan",
    "Ky",   "LLC",   "La",   "Ltd",  "Mass", "Md",   "Mich", "Minn",   "Miss",
    "Mo",   "Mont",  "Neb",  "Nev",  "Nov",  "Oct",  "Okla", "Ore",    "Pa",
    "Penn", "Ph",    "Pkwy", "Pty",  "Rd",   "Sept", "Tenn", "Tex",    "Univ",
    "Va",   "Vt",    "Wash", "Wis",  "Wisc", "Wyo",  "al",   "approx", "avg",
    "bhd",  "ca",    "cf",   "dept", "est",  "etc",  "govt", "inc",    "incl",
    "ret",  "sq",    "vs",
});

constexpr auto kBeforeNumber = std::to_array<std::string_view>({
    "Art",   "Ch",  "Fig",  "Fri",  "Mar", "Mon", "No",  "Nos",
    "Para",  "Pp",  "Sat",  "Sec",  "Sep", "Sun", "Thu", "Thur",
    "Thurs", "Tue", "Tues", "Vol",  "Wed", "art", "ch",  "fig",
    "no",    "nos", "p",    "para", "pp",  "sec", "vol",
});

constexpr auto kStarters = std::to_array<std::string_view>({
    "a",       "according", "after",   "all",     "also",    "although",
    "an",      "and",       "another", "as",      "asked",   "at",
    "because", "before",    "both",    "but",     "by",      "despite",
    "during",  "earlier",   "even",    "for",     "from",    "he",
    "her",     "his",       "how",     "however", "i",       "if",
    "in",      "instead",   "it",      "its",     "last",    "later",
    "many",    "meanwhile", "most",    "my",      "no",      "not",
    "now",     "on",        "one",     "only",    "or",      "other",
    "our",     "she",       "since",   "so",      "some",    "such",
    "that",    "the",       "their",   "then",    "there",   "these",
    "they",    "this",      "those",   "though",  "through", "to",
    "under",   "until",     "we",      "what",    "when",    "where",
    "while",   "who",       "why",     "with",    "yet",     "you",
    "your",
});

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& table,
              std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

}  // namespace

Abbreviation abbreviation_class(std::string_view written) {
  if (written.size() > 6) return Abbreviation::none;
  if (contains(kTitles, written)) return Abbreviation::title;
  if (contains(kWords, written)) return Abbreviation::word;
  if (contains(kBeforeNumber, written)) return Abbreviation::before_number;
  return Abbreviation::none;
}

bool starts_sentences(std::string_view folded) {
  return contains(kStarters, folded);
}

}  // namespace crosscheck
