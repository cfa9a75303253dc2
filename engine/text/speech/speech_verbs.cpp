#include "engine/text/speech/speech_verbs.h"

#include <algorithm>
#include <array>
#include <vector>

namespace crosscheck {
namespace {

struct Verb {
  std::string_view lemma, third, past, gerund;
  // c: takes a bare clause; n: base and third form are nouns as well.
  std::string_view marks = "";
};

constexpr auto kVerbs = std::to_array<Verb>({
    {"accuse", "accuses", "accused", "accusing"},
    {"acknowledge", "acknowledges", "acknowledged", "acknowledging", "c"},
    {"add", "adds", "added", "adding", "c"},
    {"admit", "admits", "admitted", "admitting", "c"},
    {"advise", "advises", "advised", "advising"},
    {"affirm", "affirms", "affirmed", "affirming", "c"},
    {"allege", "alleges", "alleged", "alleging", "c"},
    {"announce", "announces", "announced", "announcing", "c"},
    {"answer", "answers", "answered", "answering", "n"},
    {"argue", "argues", "argued", "arguing", "c"},
    {"ask", "asks", "asked", "asking"},
    {"assert", "asserts", "asserted", "asserting", "c"},
    {"assure", "assures", "assured", "assuring", "c"},
    {"believe", "believes", "believed", "believing", "c"},
    {"boast", "boasts", "boasted", "boasting", "n"},
    {"call", "calls", "called", "calling", "n"},
    {"caution", "cautions", "cautioned", "cautioning", "cn"},
    {"charge", "charges", "charged", "charging", "n"},
    {"claim", "claims", "claimed", "claiming", "cn"},
    {"comment", "comments", "commented", "commenting", "n"},
    {"complain", "complains", "complained", "complaining", "c"},
    {"concede", "concedes", "conceded", "conceding", "c"},
    {"conclude", "concludes", "concluded", "concluding", "c"},
    {"confirm", "confirms", "confirmed", "confirming", "c"},
    {"contend", "contends", "contended", "contending", "c"},
    {"continue", "continues", "continued", "continuing"},
    {"counter", "counters", "countered", "countering", "n"},
    {"cry", "cries", "cried", "crying", "n"},
    {"declare", "declares", "declared", "declaring", "c"},
    {"demand", "demands", "demanded", "demanding", "n"},
    {"denounce", "denounces", "denounced", "denouncing"},
    {"deny", "denies", "denied", "denying", "c"},
    {"describe", "describes", "described", "describing"},
    {"disclose", "discloses", "disclosed", "disclosing", "c"},
    {"emphasise", "emphasises", "emphasised", "emphasising", "c"},
    {"emphasize", "emphasizes", "emphasized", "emphasizing", "c"},
    {"estimate", "estimates", "estimated", "estimating", "cn"},
    {"exclaim", "exclaims", "exclaimed", "exclaiming"},
    {"expect", "expects", "expected", "expecting"},
    {"explain", "explains", "explained", "explaining", "c"},
    {"express", "expresses", "expressed", "expressing"},
    {"indicate", "indicates", "indicated", "indicating", "c"},
    {"insist", "insists", "insisted", "insisting", "c"},
    {"joke", "jokes", "joked", "joking", "n"},
    {"lament", "laments", "lamented", "lamenting", "n"},
    {"maintain", "maintains", "maintained", "maintaining"},
    {"mention", "mentions", "mentioned", "mentioning", "n"},
    {"note", "notes", "noted", "noting", "cn"},
    {"object", "objects", "objected", "objecting", "n"},
    {"observe", "observes", "observed", "observing"},
    {"pledge", "pledges", "pledged", "pledging", "n"},
    {"point", "points", "pointed", "pointing", "n"},
    {"post", "posts", "posted", "posting", "n"},
    {"predict", "predicts", "predicted", "predicting", "c"},
    {"proclaim", "proclaims", "proclaimed", "proclaiming", "c"},
    {"promise", "promises", "promised", "promising", "cn"},
    {"propose", "proposes", "proposed", "proposing"},
    {"protest", "protests", "protested", "protesting", "n"},
    {"question", "questions", "questioned", "questioning", "n"},
    {"quip", "quips", "quipped", "quipping", "n"},
    {"reaffirm", "reaffirms", "reaffirmed", "reaffirming", "c"},
    {"recall", "recalls", "recalled", "recalling"},
    {"recount", "recounts", "recounted", "recounting", "n"},
    {"reiterate", "reiterates", "reiterated", "reiterating", "c"},
    {"remark", "remarks", "remarked", "remarking", "n"},
    {"remind", "reminds", "reminded", "reminding"},
    {"repeat", "repeats", "repeated", "repeating"},
    {"reply", "replies", "replied", "replying", "n"},
    {"report", "reports", "reported", "reporting", "cn"},
    {"request", "requests", "requested", "requesting", "n"},
    {"respond", "responds", "responded", "responding"},
    {"retort", "retorts", "retorted", "retorting", "n"},
    {"reveal", "reveals", "revealed", "revealing", "c"},
    {"say", "says", "said", "saying", "c"},
    {"shout", "shouts", "shouted", "shouting", "n"},
    {"state", "states", "stated", "stating", "cn"},
    {"stress", "stresses", "stressed", "stressing", "cn"},
    {"suggest", "suggests", "suggested", "suggesting", "c"},
    {"tell", "tells", "told", "telling", "c"},
    {"testify", "testifies", "testified", "testifying", "c"},
    {"think", "thinks", "thought", "thinking", "cn"},
    {"threaten", "threatens", "threatened", "threatening"},
    {"tweet", "tweets", "tweeted", "tweeting", "n"},
    {"underline", "underlines", "underlined", "underlining", "c"},
    {"urge", "urges", "urged", "urging"},
    {"vow", "vows", "vowed", "vowing", "n"},
    {"warn", "warns", "warned", "warning", "c"},
    {"wonder", "wonders", "wondered", "wondering", "n"},
    {"write", "writes", "wrote", "writing"},
});

struct FormEntry {
  std::string_view word;
  SpeechVerb verb;
};

std::vector<FormEntry> all_forms() {
  using Form = SpeechVerb::Form;
  std::vector<FormEntry> forms;
  for (const Verb& verb : kVerbs) {
    const bool clause = verb.marks.find('c') != std::string_view::npos;
    const bool noun = verb.marks.find('n') != std::string_view::npos;
    forms.push_back({verb.lemma, {verb.lemma, Form::base, clause, noun}});
    forms.push_back({verb.third, {verb.lemma, Form::third, clause, noun}});
    forms.push_back({verb.past, {verb.lemma, Form::past, clause, false}});
    forms.push_back({verb.gerund, {verb.lemma, Form::gerund, clause, false}});
  }
  std::sort(forms.begin(), forms.end(),
            [](const auto& a, const auto& b) { return a.word < b.word; });
  return forms;
}

// Roles that a description may stand for a named person by.
constexpr auto kPersonRoles = std::to_array<std::string_view>({
    "actor",        "actress",     "admiral",        "ambassador",
    "author",       "billionaire", "candidate",      "captain",
    "ceo",          "chairman",    "chairwoman",     "chancellor",
    "chief",        "coach",       "comedian",       "commander",
    "commissioner", "congressman", "congresswoman",  "conservative",
    "democrat",     "diplomat",    "director",       "emir",
    "executive",    "general",     "governor",       "hopeful",
    "judge",        "king",        "lawmaker",       "lawyer",
    "leader",       "lieutenant",  "mayor",          "minister",
    "nominee",      "politician",  "pope",           "premier",
    "president",    "prince",      "princess",       "professor",
    "prosecutor",   "queen",       "representative", "republican",
    "secretary",    "senator",     "sheriff",        "singer",
    "speaker",      "star",        "veteran",        "writer",
});

constexpr auto kOtherSpeakers = std::to_array<std::string_view>({
    "activist",      "adviser",      "advisor",        "agency",
    "agencies",      "aide",         "aides",          "allies",
    "analyst",       "analysts",     "army",           "attorney",
    "attorneys",     "authorities",  "authority",      "broadcaster",
    "campaign",      "centre",       "center",         "channel",
    "committee",     "company",      "coroner",        "council",
    "counsel",       "court",        "critics",        "daily",
    "delegation",    "department",   "deputy",         "detective",
    "detectives",    "doctor",       "doctors",        "embassy",
    "economist",     "experts",      "expert",         "father",
    "firm",          "firefighters", "friend",         "friends",
    "government",    "group",        "governors",      "historian",
    "hospital",      "husband",      "inspector",      "institute",
    "investigators", "investigator", "journalist",     "kremlin",
    "lawmakers",     "lawyers",      "leaders",        "magazine",
    "man",           "media",        "member",         "members",
    "militants",     "military",     "ministers",      "ministry",
    "mother",        "navy",         "neighbor",       "neighbors",
    "neighbour",     "neighbours",   "network",        "newspaper",
    "office",        "officer",      "officers",       "official",
    "officials",     "operative",    "operator",       "opponents",
    "organization",  "organisation", "organizers",     "owner",
    "panel",         "paper",        "parliament",     "partner",
    "party",         "pastor",       "people",         "person",
    "physician",     "police",       "priest",         "prosecutors",
    "protester",     "protesters",   "psychologist",   "radio",
    "rebels",        "records",      "relative",       "relatives",
    "report",        "reporter",     "reporters",      "representatives",
    "republicans",   "democrats",    "researcher",     "researchers",
    "resident",      "residents",    "rescuers",       "scientist",
    "scientists",    "senators",     "sergeant",       "service",
    "side",          "sides",        "sister",         "son",
    "daughter",      "source",       "sources",        "spokesman",
    "spokesmen",     "spokesperson", "spokespeople",   "spokespersons",
    "spokeswoman",   "staffer",      "statement",      "strategist",
    "student",       "students",     "superintendent", "supporters",
    "survey",        "survivor",     "survivors",      "teacher",
    "television",    "tv",           "union",          "villager",
    "villagers",     "victim",       "victims",        "website",
    "wife",          "witness",      "witnesses",      "woman",
    "women",         "men",          "worker",         "workers",
    "brother",       "parents",      "families",       "family",
    "prime",         "negotiator",   "negotiators",    "envoy",
    "envoys",        "diplomats",    "commanders",     "soldiers",
    "soldier",       "pilot",        "driver",         "passenger",
    "passengers",    "tourist",      "engineer",       "seismologist",
    "seismologists", "geologist",    "meteorologist",  "mediator",
    "moderator",     "host",         "editor",
});

template <std::size_t N>
bool listed(const std::array<std::string_view, N>& table,
            std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

}  // namespace

std::optional<SpeechVerb> find_speech_verb(std::string_view folded) {
  static const std::vector<FormEntry> kForms = all_forms();
  const auto at =
      std::lower_bound(kForms.begin(), kForms.end(), folded,
                       [](const FormEntry& entry, std::string_view word) {
                         return entry.word < word;
                       });
  if (at == kForms.end() || at->word != folded) return std::nullopt;
  return at->verb;
}

bool is_speaker_noun(std::string_view folded) {
  return stands_for_person(folded) || listed(kOtherSpeakers, folded);
}

bool stands_for_person(std::string_view folded) {
  return listed(kPersonRoles, folded);
}

}  // namespace crosscheck
