#include "engine/extract/facts/fact_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace crosscheck {
namespace {

/// "key: words, words; key: words", each entry one or more words.
struct ClassText {
  std::string_view name;
  std::string_view entries;
};

constexpr std::array kClasses = {
    ClassText{
        "cause",
        "arson: arson, arsonist, on purpose, deliberately, intentionally, "
        "petrol, accelerant, set alight;"
        "electrical: electrical, wiring, short circuit, heater, battery, cable,"
        " fuse, charger;"
        "cigarette: cigarette, smoking;"
        "candle: candle;"
        "lightning: lightning;"
        "gas: gas leak, leaking gas, gas explosion, gas bottle;"
        "fireworks: firework, fireworks;"
        "cooking: cooking, stove, frying pan;"
        "engine: engine, engine failure;"
        "brakes: brake, brakes;"
        "tyre: burst tyre, burst tire, tyre, tire;"
        "speed: speeding, excessive speed, too fast, high speed;"
        "sleep: fell asleep, fallen asleep, asleep at the wheel;"
        "drink: drunk, drink, alcohol;"
        "ice: black ice, ice, icy road;"
        "fog: fog, poor visibility;"
        "wind: gust, gusts, strong wind, high wind;"
        "bird: bird, birds, bird strike;"
        "fuel: out of fuel, lack of fuel;"
        "pilot error: pilot error, human error, driver error;"
        "signal: signal failure, faulty signal;"
        "dust: dust, flour dust, coal dust; chemicals: chemical, chemicals;"
        "metal fatigue: metal fatigue, corrosion"},
    ClassText{"weapon",
              "knife: knife, kitchen knife, blade, machete, dagger, sword, "
              "scissors;"
              "gun: gun, pistol, revolver, handgun, rifle, shotgun, firearm;"
              "hammer: hammer, mallet;"
              "axe: axe, ax, hatchet;"
              "club: bat, club, crowbar, pipe, stick, cosh;"
              "bottle: bottle;"
              "rope: rope, belt, scarf, cord;"
              "poison: poison"},
    ClassText{"side", "left: left; right: right"},
    ClassText{"limb",
              "arm: arm; leg: leg; hand: hand; foot: foot; wrist: wrist;"
              "ankle: ankle; knee: knee; shoulder: shoulder; elbow: elbow;"
              "hip: hip; eye: eye; ear: ear; thigh: thigh; lung: lung;"
              "kidney: kidney; thumb: thumb; breast: breast; heel: heel"},
    ClassText{"party",
              "liberal: liberal; conservative: conservative, tory;"
              "labour: labour, labor; democratic: democrat, democratic;"
              "republican: republican; green: green, greens;"
              "socialist: socialist; social democratic: social democrat, "
              "social democratic; christian democratic: christian democrat, "
              "christian democratic; liberal democratic: liberal democrat;"
              "communist: communist; nationalist: nationalist;"
              "libertarian: libertarian; independent: independent"},
    ClassText{"vehicle",
              "car: car, saloon, sedan, hatchback, estate car;"
              "van: van, minivan; lorry: lorry, truck; bus: bus, coach;"
              "motorcycle: motorcycle, motorbike, moped, scooter;"
              "bicycle: bicycle, bike; pickup: pickup, pick-up; taxi: taxi"},
    ClassText{"colour",
              "white: white; black: black; red: red; blue: blue, dark blue;"
              "green: green; yellow: yellow; grey: grey, gray, silver;"
              "brown: brown; orange: orange; pink: pink; purple: purple"},
    ClassText{"ordinal",
              "first: first, 1st; second: second, 2nd; third: third, 3rd;"
              "fourth: fourth, 4th; fifth: fifth, 5th; sixth: sixth, 6th;"
              "seventh: seventh, 7th; eighth: eighth, 8th; ninth: ninth, 9th;"
              "tenth: tenth, 10th; eleventh: eleventh, 11th;"
              "twelfth: twelfth, 12th; top: top; ground: ground; last: last"},
    ClassText{"panel",
              "council: council, councillors, councilors; board: board;"
              "committee: committee; commission: commission;"
              "court: court, judge; parliament: parliament; senate: senate;"
              "shareholders: shareholders; regulator: regulator, regulators;"
              "planners: planners; jury: jury; cabinet: cabinet"},
    ClassText{"gathering",
              "funeral: funeral, burial; wedding: wedding; summit: summit;"
              "meeting: meeting, session, talks; hearing: hearing;"
              "ceremony: ceremony, inauguration, service, memorial;"
              "match: match, game, final; conference: conference;"
              "debate: debate, vote; dinner: dinner, reception, banquet;"
              "rally: rally, demonstration, protest; premiere: premiere"},
    ClassText{"motive",
              "revenge: revenge, vengeance; jealousy: jealousy; money: money,"
              " debt, debts, greed; hatred: hatred, racism; drugs: drugs, "
              "drug; love: love; politics: politics; robbery: robbery"},
    ClassText{"illness",
              "heart: heart attack, heart failure, cardiac arrest;"
              "cancer: cancer, tumour, tumor, leukaemia, leukemia;"
              "stroke: stroke; drowning: drowning; overdose: overdose;"
              "pneumonia: pneumonia; hypothermia: hypothermia, exposure;"
              "burns: burns; smoke: smoke inhalation; sepsis: sepsis;"
              "blood loss: blood loss, loss of blood; poison: poisoning"},
    ClassText{"dated",
              "deciding: decide; voting: vote; ruling: rule; resuming: resume;"
              "expiring: expire; starting: start, begin; launch: launch;"
              "leaving: leave, depart; return: return; wedding: wed, marry;"
              "sentencing: be sentenced; testifying: testify; ending: end"},
    ClassText{"reason",
              "illness: health, illness, cancer, heart, stroke, surgery, "
              "diagnosis, ill;"
              "family: family;"
              "scandal: scandal, affair, allegation, misconduct, bribery, "
              "corruption, plagiarism;"
              "quarrel: dispute, quarrel, disagreement, row, clash, conflict;"
              "age: retirement, age"},
};

using Entries = std::vector<FactWords::Entry>;

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Takes what stands before a mark off a text.
std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t at = std::min(text.find(mark), text.size());
  const std::string_view taken = trim(text.substr(0, at));
  text.remove_prefix(std::min(at + 1, text.size()));
  return taken;
}

Entries read_entries(std::string_view text) {
  Entries entries;
  while (!text.empty()) {
    std::string_view words = take_until(text, ';');
    const std::string_view key = take_until(words, ':');
    while (!words.empty()) {
      std::string_view phrase = take_until(words, ',');
      FactWords::Entry entry{key, {}};
      while (!phrase.empty()) entry.words.push_back(take_until(phrase, ' '));
      entries.push_back(std::move(entry));
    }
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& a, const auto& b) {
                     return a.words.size() > b.words.size();
                   });
  return entries;
}

}  // namespace

const Entries& fact_words(std::string_view word_class) {
  using Table = std::map<std::string, Entries, std::less<>>;
  static const Table kTable = [] {
    Table table;
    for (const ClassText& one : kClasses) {
      table[std::string(one.name)] = read_entries(one.entries);
    }
    return table;
  }();
  static const Entries kNone;
  const auto at = kTable.find(word_class);
  return at == kTable.end() ? kNone : at->second;
}

}  // namespace crosscheck
