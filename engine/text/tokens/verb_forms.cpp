#include "engine/text/tokens/verb_forms.h"

#include "engine/text/tokens/text_pieces.h"

namespace crosscheck {
namespace {

const WordSet kIrregularPast{
    "was",     "were",    "had",      "did",       "met",       "said",
    "told",    "held",    "took",     "came",      "went",      "made",
    "gave",    "got",     "saw",      "left",      "found",     "began",
    "became",  "kept",    "led",      "spoke",     "sent",      "spent",
    "struck",  "shot",    "stood",    "thought",   "told",      "won",
    "wrote",   "brought", "bought",   "built",     "broke",     "caught",
    "chose",   "cut",     "dealt",    "drew",      "drove",     "fell",
    "felt",    "fled",    "flew",     "fought",    "froze",     "grew",
    "heard",   "hit",     "hurt",     "knew",      "laid",      "lay",
    "lost",    "paid",    "put",      "quit",      "ran",       "rang",
    "rose",    "sank",    "sat",      "sold",      "shook",     "showed",
    "shut",    "slid",    "split",    "spread",    "stole",     "stuck",
    "swept",   "swore",   "taught",   "tore",      "threw",     "understood",
    "woke",    "wore",    "withdrew", "undertook", "underwent", "overthrew",
    "forbade", "forgave", "sought",   "shed",      "slept",     "sprang",
    "swam",    "bore",    "beat",     "bit",       "blew",      "burnt",
    "cast",    "clung",   "crept",    "dug",       "ate",       "hung",
    "hid",     "knelt",   "lent",     "lit",       "meant",     "rode",
    "sang",    "slew",    "died"};

/// Words in -ed that are adjectives, nouns or present forms.
const WordSet kNotPast{
    "united",         "need",      "indeed",      "hundred",   "speed",
    "feed",           "seed",      "breed",       "exceed",    "proceed",
    "succeed",        "armed",     "alleged",     "so-called", "unprecedented",
    "limited",        "advanced",  "red",         "bed",       "shed",
    "sacred",         "wicked",    "naked",       "exceed",    "related",
    "unidentified",   "masked",    "suspected",   "mixed",     "wounded",
    "injured",        "crowded",   "aged",        "unarmed",   "unmanned",
    "aforementioned", "concerned", "complicated", "detailed",  "experienced",
    "proposed",       "disputed",  "occupied",    "divided",   "interested",
    "retired",        "renewed",   "increased",   "continued", "expected",
    "scheduled",      "planned",   "slated",      "supposed"};

const WordSet kFuture{"will", "would", "shall", "'ll", "won't", "wouldn't"};

const WordSet kAuxiliary{
    "is",      "are",    "be",     "been",    "being",  "am",     "has",
    "have",    "having", "do",     "does",    "can",    "could",  "may",
    "might",   "must",   "should", "isn't",   "aren't", "hasn't", "haven't",
    "can't",   "cannot", "don't",  "doesn't", "'re",    "'ve",    "wasn't",
    "weren't", "didn't", "hadn't", "couldn't"};

const WordSet kReporting{
    "said",     "told",      "announced", "reported",     "stated",
    "added",    "confirmed", "noted",     "declared",     "claimed",
    "wrote",    "posted",    "tweeted",   "warned",       "insisted",
    "argued",   "explained", "says",      "acknowledged", "admitted",
    "remarked", "replied",   "revealed",  "emphasized",   "stressed"};

const WordSet kPlanning{
    "expected", "scheduled", "due",         "slated",      "planned", "plan",
    "plans",    "planning",  "upcoming",    "forthcoming", "poised",  "intends",
    "intend",   "hopes",     "hope",        "expects",     "expect",  "vowed",
    "promised", "prepares",  "preparing",   "supposed",    "going",   "likely",
    "ahead",    "postponed", "rescheduled", "effective"};

const WordSet kPresent{
    "say",       "says",      "remain",    "remains",  "live",      "lives",
    "want",      "wants",     "get",       "gets",     "make",      "makes",
    "go",        "goes",      "take",      "takes",    "come",      "comes",
    "think",     "thinks",    "believe",   "believes", "know",      "knows",
    "see",       "seem",      "seems",     "include",  "includes",  "including",
    "work",      "works",     "need",      "needs",    "face",      "faces",
    "meet",      "meets",     "hold",      "holds",    "give",      "gives",
    "begin",     "begins",    "show",      "shows",    "call",      "calls",
    "die",       "dies",      "use",       "used",     "using",     "become",
    "becomes",   "tell",      "tells",     "stay",     "keep",      "keeps",
    "following", "according", "belonging", "carrying", "wearing",   "armed",
    "killing",   "leaving",   "claiming",  "saying",   "according", "among",
    "involving", "trying"};

bool ends_with(std::string_view word, std::string_view end) {
  return word.size() > end.size() &&
         word.substr(word.size() - end.size()) == end;
}

}  // namespace

bool is_past_verb(std::string_view word) {
  if (kIrregularPast.contains(word)) return true;
  // "agreed" and "guaranteed", but not "need", "speed" and "exceed".
  const bool base_in_eed = ends_with(word, "eed") &&
                           !ends_with(word, "greed") &&
                           !ends_with(word, "nteed");
  return word.size() > 4 && ends_with(word, "ed") && !base_in_eed &&
         !kNotPast.contains(word);
}

bool is_future_auxiliary(std::string_view word) {
  return kFuture.contains(word);
}

bool is_auxiliary(std::string_view word) { return kAuxiliary.contains(word); }

bool is_reporting_verb(std::string_view word) {
  return kReporting.contains(word);
}

bool is_planning_word(std::string_view word) {
  return kPlanning.contains(word);
}

bool is_present_verb(std::string_view word) { return kPresent.contains(word); }

}  // namespace crosscheck
