#include "engine/text/factuality/factuality_words.h"

#include <array>
#include <unordered_map>

namespace crosscheck {
namespace {

using Column = std::uint8_t WordForce::*;
using Mark = bool WordForce::*;

struct ForceRow {
  Column column;
  std::uint8_t force;
  std::string_view words;
};

// The words by class, general English alone. Later rows add to earlier ones.
constexpr auto kForces = std::to_array<ForceRow>({
    // Plans, wishes and requests: the content lies ahead and may fail.
    {&WordForce::verb, kWanted, R"(
        advise advocate aim anticipate ask await beg bid consider contemplate
        defer delay demand design desire encourage entitle envisage envision
        expect forecast foresee hope instruct intend invite need obligate oblige
        offer order plan pledge postpone predict prepare project promise propose
        pursue recommend request require seek suggest summon swear target
        undertake urge vow want warn wish)"},
    {&WordForce::verb, kOpen, R"(
        attempt endeavor endeavour explore fear lobby mull ponder risk strive
        struggle threaten try weigh)"},
    // Settled: it lies ahead, and nobody doubts it.
    {&WordForce::verb, kAhead, R"(
        agree arrange authorise authorize commit contract decide determine
        mandate schedule slate)"},
    {&WordForce::noun, kAhead, R"(
        agreement commitment contract deadline deal decision duty order
        resolution responsibility schedule)"},
    {&WordForce::predicate, kAhead, R"(
        available bound certain determined due imminent ready scheduled set
        slated sure)"},
    {&WordForce::attribute, kAhead, R"(
        eventual forthcoming future imminent impending looming pending schedule
        scheduled upcoming)"},
    // Beliefs and hearsay.
    {&WordForce::verb, kProbable, R"(
        appear assume believe estimate guess imagine presume reckon seem suppose
        suspect think)"},
    {&WordForce::verb, kPossible, R"(
        allege doubt question rumor rumour speculate wonder)"},
    // What did not come about, or no more.
    {&WordForce::verb, kNegates, R"(
        abandon abort avert avoid ban block cancel cease decline deny
        fail foil forbid forget forgo halt lack neglect omit preclude
        prevent prohibit refuse refute reject scrap stop thwart veto withhold)"},
    {&WordForce::noun, kWanted, R"(
        agenda aim ambition application bid call campaign demand desire
        expectation forecast goal hope intent intention invitation mandate
        mission need objective obligation offer plan pledge prediction
        preparation promise proposal prospect readiness request strategy target
        vow willingness wish)"},
    {&WordForce::noun, kOpen, R"(
        ability attempt capability capacity chance danger effort fear likelihood
        opportunity option permission possibility potential probability right
        risk scenario threat)"},
    {&WordForce::noun, kPossible, R"(
        accusation allegation doubt question rumor rumour speculation suggestion
        suspicion)"},
    {&WordForce::noun, kNegates, R"(
        absence avoidance ban cancellation denial failure inability lack
        prevention refusal rejection)"},
    {&WordForce::predicate, kWanted, R"(
        anxious crucial eager essential expected hopeful intended keen likely
        necessary needed obliged planned poised prepared probable required
        supposed vital willing)"},
    {&WordForce::predicate, kOpen, R"(
        afraid conceivable liable possible)"},
    {&WordForce::predicate, kNegates, R"(
        impossible incapable reluctant unable unlikely unwilling)"},
    {&WordForce::attribute, kWanted, R"(
        anticipate anticipated desired expect expected hoped-for intend intended
        plan planned projected promised propose proposed prospective request
        requested would-be)"},
    {&WordForce::attribute, kPossible, R"(
        allege alleged apparent conditional feared hypothetical likely possible
        potential presumed probable purported rumored rumoured so-called
        supposed suspect suspected threatened)"},
    {&WordForce::attribute, kNegates, R"(
        abandoned aborted averted cancel canceled cancelled failed failing
        scrapped unlikely)"},
    {&WordForce::adverb, kProbable, R"(
        apparently likely presumably probably seemingly supposedly)"},
    {&WordForce::adverb, kPossible, R"(
        allegedly conceivably hopefully maybe perhaps possibly potentially
        purportedly reportedly theoretically)"},
    {&WordForce::adverb, kNegates, R"(
        barely hardly n't neither never no nor not nowhere scarcely)"},
    {&WordForce::modal, kAhead, R"(
        'll shall will wo)"},
    {&WordForce::modal, kOpen, R"(
        would)"},
    {&WordForce::modal, kWanted, R"(
        must ought should)"},
    {&WordForce::modal, kPossible, R"(
        could may might)"},
    {&WordForce::aimed, kWanted, R"(
        appeal apply bid brace call campaign clamor clamour commit file gear
        look opt pave press push ready vote wait)"},
    {&WordForce::condition, kPossible, R"(
        assuming if lest provided unless whether)"},
    {&WordForce::condition, kNegates, R"(
        without)"},
});

struct MarkRow {
  Mark mark;
  std::string_view words;
};
constexpr auto kMarks = std::to_array<MarkRow>({
    {&WordForce::passes, R"(
        able allow begin capable cause come compel continue convince dare
        eligible enable find force free get go happen have hear help keep lead
        let make manage permit persuade proceed prompt prove remain resume see
        start tend turn use watch)"},
    {&WordForce::carries, R"(
        announce be begin bring carry complete conduct deliver do end face
        finish get give have hold issue launch make offer open perform provide
        reach receive see sign stage start suffer take undertake)"},
    {&WordForce::occurs, R"(
        begin come complete continue delay end finish follow go happen hold
        occur postpone proceed resume schedule start take)"},
    {&WordForce::of_clause, R"(
        advise appear ask assume believe contract deal decide decision design
        doubt envisage envision failure foresee forget guess imagine need
        presume question reckon seem suppose suspect think warn wonder)"},
    {&WordForce::hearsay, R"(
        allege claim hear know report rumor rumour say tell understand)"},
    {&WordForce::ranks, R"(
        first last next one only second third)"},
    {&WordForce::aims, R"(
        about against at for from into of on to toward towards upon)"},
    {&WordForce::same_time, R"(
        after before if once till unless until when whenever while)"},
    {&WordForce::asks, "why how when where what who which"},
    {&WordForce::nobody, R"(
        no-one nobody none nothing)"},
});

template <typename Row, typename Take>
void each_word(const Row& row, const Take& take) {
  constexpr std::string_view kSpace = " \n";
  std::string_view rest = row.words;
  for (;;) {
    const std::size_t begin = rest.find_first_not_of(kSpace);
    if (begin == std::string_view::npos) return;
    rest.remove_prefix(begin);
    const std::string_view word = rest.substr(0, rest.find_first_of(kSpace));
    take(word);
    rest.remove_prefix(word.size());
  }
}

std::unordered_map<std::string_view, WordForce> make_table() {
  std::unordered_map<std::string_view, WordForce> table;  // only looked up
  for (const ForceRow& row : kForces)
    each_word(row, [&](std::string_view word) {
      table[word].*row.column |= row.force;
    });
  for (const MarkRow& row : kMarks)
    each_word(row,
              [&](std::string_view word) { table[word].*row.mark = true; });
  return table;
}

}  // namespace

const WordForce& word_force(std::string_view lemma) {
  static const auto kTable = make_table();
  static constexpr WordForce kNone;
  const auto found = kTable.find(lemma);
  return found == kTable.end() ? kNone : found->second;
}

}  // namespace crosscheck
