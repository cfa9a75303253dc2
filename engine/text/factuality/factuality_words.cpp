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
        aim anticipate ask await beg bid contemplate demand design desire envisage envision expect forecast foresee hope instruct intend invite offer oblige order pledge plan postpone predict prepare promise propose pursue recommend request require seek suggest summon swear target undertake urge vow want warn wish encourage entitle need advise delay defer consider project advocate obligate)"},
    {&WordForce::verb, kOpen, R"(
        threaten try attempt fear risk endeavor endeavour strive struggle lobby
        mull weigh ponder explore)"},
    // Settled: it lies ahead, and nobody doubts it.
    {&WordForce::verb, kAhead, R"(
        agree arrange commit decide determine schedule slate contract authorize authorise mandate)"},
    {&WordForce::noun, kAhead, R"(
        decision agreement commitment order schedule deadline responsibility duty resolution contract deal)"},
    {&WordForce::predicate, kAhead, R"(
        due set scheduled slated bound ready available imminent determined certain sure)"},
    {&WordForce::attribute, kAhead, R"(
        future upcoming forthcoming impending imminent looming scheduled schedule eventual pending)"},
    // Beliefs and hearsay.
    {&WordForce::verb, kProbable, R"(
        think believe assume guess reckon suppose suspect presume estimate
        imagine seem appear)"},
    {&WordForce::verb, kPossible, R"(
        doubt wonder allege speculate rumor rumour question ask)"},
    // What did not come about, or no more.
    {&WordForce::verb, kNegates, R"(
        deny refuse fail avoid prevent cancel lack cease reject decline ban
        forbid prohibit abandon scrap abort forgo veto rule_out refute
        avert thwart foil preclude neglect omit forget withhold stop halt
        block oppose dismiss)"},
    {&WordForce::noun, kWanted, R"(
        plan proposal intention intent hope aim bid offer request pledge promise vow need demand expectation forecast prediction wish desire call invitation obligation goal objective ambition mission mandate preparation prospect target willingness readiness agenda strategy application campaign)"},
    {&WordForce::noun, kOpen, R"(
        possibility chance risk threat danger fear option right opportunity
        attempt effort ability capability capacity potential likelihood
        probability ability scenario permission)"},
    {&WordForce::noun, kPossible, R"(
        allegation suspicion rumor rumour speculation suggestion doubt question
        accusation)"},
    {&WordForce::noun, kNegates, R"(
        refusal failure lack absence cancellation rejection denial inability
        ban prevention avoidance)"},
    {&WordForce::predicate, kWanted, R"(
        likely probable willing eager prepared poised keen expected supposed necessary essential vital crucial required needed anxious hopeful planned intended obliged)"},
    {&WordForce::predicate, kOpen, R"(
        possible afraid liable conceivable)"},
    {&WordForce::predicate, kNegates, R"(
        unable unwilling impossible unlikely reluctant incapable)"},
    {&WordForce::attribute, kWanted, R"(
        propose proposed plan planned expect expected would-be intend intended prospective anticipated anticipate request requested desired promised hoped-for projected)"},
    {&WordForce::attribute, kPossible, R"(
        possible potential alleged allege likely probable suspected suspect
        hypothetical supposed purported presumed so-called rumored rumoured
        apparent feared threatened conditional)"},
    {&WordForce::attribute, kNegates, R"(
        canceled cancelled cancel failed abandoned scrapped failing unlikely
        averted aborted)"},
    {&WordForce::adverb, kProbable, R"(
        probably likely presumably apparently supposedly seemingly)"},
    {&WordForce::adverb, kPossible, R"(
        possibly perhaps maybe potentially reportedly allegedly purportedly
        conceivably hopefully theoretically)"},
    {&WordForce::adverb, kNegates, R"(
        not n't n’t never hardly scarcely barely nowhere neither nor no)"},
    {&WordForce::modal, kAhead, R"(will shall 'll wo)"},
    {&WordForce::modal, kOpen, R"(would)"},
    {&WordForce::modal, kWanted, R"(should must ought)"},
    {&WordForce::modal, kPossible, R"(may might could)"},
    {&WordForce::aimed, kWanted, R"(
        call look opt apply press push campaign wait file bid appeal vote ready
        brace pave clamor clamour commit gear)"},
    {&WordForce::condition, kPossible, R"(
        if unless whether lest provided assuming)"},
    {&WordForce::condition, kNegates, R"(without)"},
});

struct MarkRow {
  Mark mark;
  std::string_view words;
};
constexpr auto kMarks = std::to_array<MarkRow>({
    {&WordForce::passes, R"(
        begin start continue keep manage able capable free eligible help let make allow enable permit
        force get lead prove turn come happen proceed resume see hear watch
        cause go tend dare remain help prompt persuade convince compel use
        have find)"},
    {&WordForce::carries, R"(
        hold make have take give get conduct stage do carry sign launch start
        begin undertake perform see receive face suffer open deliver issue
        provide offer bring announce complete finish end reach be)"},
    {&WordForce::occurs, R"(
        begin start take occur happen follow come continue resume end hold
        schedule delay postpone go proceed complete finish)"},
    {&WordForce::of_clause, R"(
        think believe assume guess reckon suppose suspect presume imagine seem
        appear ask doubt wonder question decide need warn forget advise
        design envision envisage foresee failure decision deal contract)"},
    {&WordForce::hearsay, R"(
        say report know rumor rumour claim allege understand hear tell)"},
    {&WordForce::ranks, R"(first second third last only next one)"},
    {&WordForce::aims, R"(for on to of at about against from into toward
        towards upon)"},
    {&WordForce::same_time, R"(
        when whenever before until till once after if unless while)"},
    {&WordForce::asks, "why how when where what who which"},
    {&WordForce::nobody, R"(nobody nothing none no-one)"},
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
