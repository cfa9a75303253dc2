#include "engine/extract/role_words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace crosscheck {
namespace {

struct RoleRow {
  std::string_view family;
  std::string_view function;
  std::string_view words;  ///< its other forms, between commas
};

// Functions of one family exclude each other in one body at one time. A row
// without a family is a function that has ranks ("deputy spokesman") and may be
// held beside others, or says less than they do.
constexpr auto kRows = std::to_array<RoleRow>({
    {"company", "ceo", "chief executive,chief executive officer,c.e.o."},
    {"company", "president", ""},
    {"", "chairman", "chair,chairwoman,chairperson"},
    {"company", "coo", "chief operating officer"},
    {"company", "cfo", "chief financial officer,finance chief"},
    {"company", "chief technology officer", ""},
    {"company", "managing director", ""},
    {"company", "executive director", ""},
    {"company", "general manager", ""},
    {"company", "vice president", ""},
    {"counsel", "special counsel", ""},
    {"counsel", "special prosecutor", "special attorney"},
    {"counsel", "independent counsel", ""},
    {"legislature", "senator", "sen.,state senator"},
    {"legislature", "representative",
     "rep.,congressman,congresswoman,state representative"},
    {"legislature", "governor", "gov."},
    {"legislature", "mayor", ""},
    {"leader", "majority leader", ""},
    {"leader", "minority leader", ""},
    {"leader", "majority whip", ""},
    {"leader", "minority whip", ""},
    {"law", "district attorney", "d.a."},
    {"law", "attorney general", ""},
    {"law", "solicitor general", ""},
    {"law", "public defender", ""},
    {"", "prosecutor", ""},
    {"law", "judge", ""},
    {"law", "justice", ""},
    {"law", "chief justice", ""},
    {"rank", "sergeant", "sgt.,sgt"},
    {"rank", "lieutenant", "lt.,lt"},
    {"rank", "captain", "capt.,capt"},
    {"rank", "major", "maj.,maj"},
    {"rank", "colonel", "col.,col"},
    {"rank", "corporal", "cpl.,cpl"},
    {"police", "sheriff", ""},
    {"police", "police chief", "chief of police"},
    {"police", "police commissioner", ""},
    {"staff", "pollster", ""},
    {"staff", "campaign manager", ""},
    {"staff", "campaign chairman", "campaign chairwoman,campaign chair"},
    {"staff", "chief of staff", ""},
    {"", "spokesman", "spokeswoman,spokesperson"},
    {"staff", "press secretary", ""},
    {"staff", "communications director", "director of communications"},
    {"staff", "speechwriter", ""},
    {"staff", "chief strategist", ""},
    {"", "strategist", ""},
    {"staff", "lobbyist", ""},
    {"staff", "treasurer", ""},
    {"staff", "fundraiser", ""},
    {"cabinet", "defense secretary", "secretary of defense"},
    {"cabinet", "secretary of state", ""},
    {"cabinet", "treasury secretary", "secretary of the treasury"},
    {"cabinet", "homeland security secretary",
     "secretary of homeland security"},
    {"cabinet", "prime minister", "premier"},
    {"cabinet", "foreign minister", "minister of foreign affairs"},
    {"cabinet", "defense minister", "defence minister,minister of defense"},
    {"cabinet", "interior minister", "minister of the interior"},
    {"cabinet", "finance minister", "minister of finance"},
    {"cabinet", "justice minister", "minister of justice"},
    {"kin", "father", ""},
    {"kin", "stepfather", ""},
    {"kin", "grandfather", ""},
    {"kin", "uncle", ""},
    {"kin", "brother", "older brother,younger brother"},
    {"kin", "half-brother", "half brother"},
    {"kin", "cousin", ""},
    {"kin", "nephew", ""},
    {"kin", "son", ""},
    {"kin", "stepson", ""},
    {"kin", "husband", ""},
    {"kin", "brother-in-law", ""},
    {"kin", "father-in-law", ""},
    {"kin", "son-in-law", ""},
    {"kin", "boyfriend", ""},
    {"kin", "mother", ""},
    {"kin", "stepmother", ""},
    {"kin", "grandmother", ""},
    {"kin", "aunt", ""},
    {"kin", "sister", "older sister,younger sister"},
    {"kin", "half-sister", "half sister"},
    {"kin", "niece", ""},
    {"kin", "daughter", ""},
    {"kin", "wife", ""},
    {"kin", "girlfriend", ""},
    {"kin", "sister-in-law", ""},
    {"kin", "mother-in-law", ""},
    {"kin", "daughter-in-law", ""},
    {"kin", "neighbor", "neighbour"},
    {"kin", "roommate", ""},
    {"care", "doctor", "physician"},
    {"care", "nurse", ""},
    {"care", "paramedic", ""},
    {"school", "teacher", ""},
    {"school", "student", ""},
    {"school", "principal", ""},
    {"school", "professor", ""},
    {"press", "photographer", ""},
    {"press", "cameraman", ""},
    {"press", "producer", ""},
    {"press", "reporter", "correspondent"},
    {"", "director", ""},
    {"", "secretary", ""},
    {"", "minister", ""},
    {"", "commissioner", ""},
    {"", "chief", ""},
    {"", "inspector", ""},
    {"", "superintendent", ""},
    {"", "manager", ""},
    {"", "editor", ""},
    {"", "coach", ""},
    {"", "head coach", ""},
    {"", "ambassador", ""},
    {"", "leader", ""},
    {"", "pastor", ""},
    {"", "administrator", ""},
});

struct GeneralRow {
  std::string_view function;
  std::string_view words;   ///< its other forms, between commas
  std::string_view covers;  ///< families and functions, between commas
};

// What many of a body are, so that it excludes nothing; but who was one once is
// none now.
constexpr auto kGeneralRows = std::to_array<GeneralRow>({
    {"executive", "business executive", "company,chairman,manager"},
    {"official", "government official",
     "cabinet,police,director,secretary,minister,commissioner,chief,"
     "administrator,ambassador,superintendent,inspector"},
    {"officer", "police officer", "rank,police"},
    {"lawmaker", "legislator", "senator,representative"},
    {"aide", "staffer,staff member", "staff"},
    {"adviser", "advisor", "strategist"},
    {"lawyer", "attorney", "prosecutor"},
    {"journalist", "", "press,editor"},
    {"analyst", "", ""},
    {"agent", "", ""},
    {"banker", "", ""},
    {"broker", "", ""},
    {"columnist", "", ""},
    {"consultant", "", ""},
    {"contractor", "", ""},
    {"employee", "", ""},
    {"engineer", "", ""},
    {"guard", "", ""},
    {"intern", "", ""},
    {"investigator", "", ""},
    {"member", "", ""},
    {"nun", "", ""},
    {"operative", "", ""},
    {"owner", "", ""},
    {"partner", "", ""},
    {"pilot", "", ""},
    {"player", "", ""},
    {"priest", "", ""},
    {"researcher", "", ""},
    {"resident", "", ""},
    {"scientist", "", ""},
    {"soldier", "", ""},
    {"trader", "", ""},
    {"trustee", "", ""},
    {"worker", "", ""},
});

using Table = std::unordered_map<std::string_view, RoleWord>;

void add_forms(Table& table, const RoleWord& word, std::string_view forms) {
  table.emplace(word.function, word);
  while (!forms.empty()) {
    const std::size_t comma = std::min(forms.find(','), forms.size());
    table.emplace(forms.substr(0, comma), word);
    forms.remove_prefix(std::min(comma + 1, forms.size()));
  }
}

Table make_table() {
  Table table;
  for (const RoleRow& row : kRows) {
    add_forms(table, {.function = row.function, .family = row.family},
              row.words);
  }
  for (const GeneralRow& row : kGeneralRows) {
    add_forms(
        table,
        {.function = row.function, .is_general = true, .covers = row.covers},
        row.words);
  }
  return table;
}

}  // namespace

RoleWord role_word(std::string_view phrase) {
  static const Table kTable = make_table();
  while (!phrase.empty()) {
    const auto at = kTable.find(phrase);
    if (at != kTable.end()) {
      RoleWord word = at->second;
      word.words = 1 + static_cast<std::uint32_t>(
                           std::count(phrase.begin(), phrase.end(), ' '));
      return word;
    }
    const std::size_t blank = phrase.find(' ');
    if (blank == std::string_view::npos) break;
    phrase.remove_prefix(blank + 1);
  }
  return {};
}

bool is_lower_rank(std::string_view lower) {
  constexpr std::array<std::string_view, 7> kRanks = {
      "assistant", "deputy",  "vice",  "associate",
      "acting",    "interim", "junior"};
  return std::find(kRanks.begin(), kRanks.end(), lower) != kRanks.end();
}

}  // namespace crosscheck
