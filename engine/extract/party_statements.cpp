#include <algorithm>
#include <string>

#include "engine/extract/claim_modality.h"
#include "engine/extract/event_lexicon.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/tokens/word_list.h"

// Who takes part in an event, at the level of states and organisations, and
// who leads each party.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

EntitySet set_of(const Analysis& a, const std::vector<std::uint32_t>& names,
                 bool complete, bool parties) {
  EntitySet set;
  set.complete = complete;
  for (const std::uint32_t m : names) {
    set.members.push_back(parties ? party_for(a, m) : entity_for(a, m));
  }
  std::sort(set.members.begin(), set.members.end(),
            [](const Entity& p, const Entity& q) { return p.key < q.key; });
  set.members.erase(std::unique(set.members.begin(), set.members.end()),
                    set.members.end());
  return set;
}

std::string listed(const EntitySet& set) {
  std::string text;
  for (const Entity& member : set.members) {
    if (!text.empty()) text += ", ";
    text += member.name;
  }
  return text;
}

void add_set(Extraction& x, std::uint32_t event, Modality modality,
             Polarity polarity, EntitySet set, std::string_view slot,
             TokenIndex first, TokenIndex last, std::string_view extractor) {
  if (set.members.empty()) return;
  Statement s = start_statement(x.analysis, first, last, extractor);
  s.event = event;
  s.slot = slot;
  s.kind = SlotKind::participants;
  s.modality = modality;
  s.polarity = polarity;
  s.value_text = polarity == Polarity::negative ? "without " : "";
  s.value_text += listed(set);
  s.value = std::move(set);
  x.statements.push_back(std::move(s));
}

/// "talks between A and B", "A and B delegations met": a closed set.
void add_closed_parties(Extraction& x, std::size_t i) {
  const EventMention& mention = x.mentions[i];
  if (!has_parties(mention.type) || !mention.closed_parties) return;
  if (mention.negated) return;
  EntitySet set = set_of(x.analysis, mention.parties, true, true);
  if (set.members.size() < 2) return;
  add_set(x, x.events.event_of[i], mention.modality, Polarity::positive,
          std::move(set), "participants", mention.parties_first,
          std::max(mention.parties_last, mention.trigger + 1),
          "closed_parties");
}

/// "between Foreign Ministers A and B": persons, of whom more may have come.
void add_people(Extraction& x, std::size_t i) {
  const EventMention& mention = x.mentions[i];
  if (!has_parties(mention.type) || mention.negated) return;
  const Analysis& a = x.analysis;
  std::vector<std::uint32_t> people;
  TokenIndex first = 0;
  TokenIndex last = 0;
  for (const std::uint32_t m : mention.persons) {
    const NameMention& name = a.names.mentions[m];
    const bool after = name.first > mention.trigger;
    const TokenIndex distance =
        after ? name.first - mention.trigger : mention.trigger - name.last;
    constexpr TokenIndex kReach = 14;
    if (distance > kReach) continue;
    if (people.empty()) first = name.first;
    last = name.last;
    people.push_back(m);
  }
  if (people.size() < 2 || last <= first) return;
  bool between = false;
  for (TokenIndex t = mention.first; t < first; ++t) {
    between |= is_one_of(a.lower(t), {"between"});
  }
  if (!between && !mention.verb) return;
  add_set(x, x.events.event_of[i], mention.modality, Polarity::positive,
          set_of(a, people, false, false), "people", first, last,
          "named_people");
}

/// The names of parties in tokens [first, last).
std::vector<std::uint32_t> parties_in(const Analysis& a, TokenIndex first,
                                      TokenIndex last) {
  std::vector<std::uint32_t> found;
  for (TokenIndex t = first; t < last; ++t) {
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.names.mentions[m].first != t) continue;
    const NameKind kind = a.entity_of(m).kind;
    if (kind == NameKind::state || kind == NameKind::bloc) found.push_back(m);
  }
  return found;
}

/// The event that a sentence speaks of: of its own mentions before a token the
/// first that says when or where; else the latest mention before it, if it is
/// near; else the document's main event.
std::optional<std::size_t> mention_for(const Extraction& x,
                                       std::uint32_t sentence,
                                       TokenIndex before) {
  constexpr std::uint32_t kNearSentences = 4;
  std::optional<std::size_t> latest;
  std::optional<std::size_t> main;
  for (std::size_t i = 0; i < x.mentions.size(); ++i) {
    const EventMention& m = x.mentions[i];
    if (m.type != "meeting") continue;
    const DocumentEvent& event = x.events.events[x.events.event_of[i]];
    if (event.main && !main) main = i;
    if (m.trigger >= before) continue;
    const bool placed = !event.places.empty() || !event.times.empty();
    if (m.sentence == sentence && placed) return i;
    if (sentence - m.sentence <= kNearSentences) latest = i;
  }
  return latest ? latest : main;
}

/// "with Danish representation", "without any Danish representatives",
/// "no Danish delegates took part": a party present or absent.
void add_presence(Extraction& x, std::uint32_t sentence_index) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[sentence_index];
  for (TokenIndex t = sentence.first; t < sentence.last; ++t) {
    const std::string& w = a.lower(t);
    if (!is_one_of(w, {"with", "without", "no", "neither"})) continue;
    TokenIndex end = t + 1;
    constexpr TokenIndex kLongest = 9;
    while (end < std::min(sentence.last, t + kLongest) &&
           !is_presence_word(a.lower(end))) {
      const bool part_of_list =
          a.name_at[end] != Analysis::kNone ||
          is_one_of(a.lower(end),
                    {"either", "any", "both", "and", "or", "nor", "the", "a",
                     ",", "official", "direct", "full", "of"});
      if (!part_of_list) break;
      ++end;
    }
    if (end >= sentence.last || !is_presence_word(a.lower(end))) continue;
    const auto parties = parties_in(a, t + 1, end);
    if (parties.empty()) continue;
    const auto mention = mention_for(x, sentence_index, t);
    if (!mention) continue;
    const Polarity polarity =
        w == "with" ? Polarity::positive : Polarity::negative;
    add_set(x, x.events.event_of[*mention], x.mentions[*mention].modality,
            polarity, set_of(a, parties, false, true), "participants", t,
            end + 1, "party_presence");
  }
}

/// "Denmark was represented by ...", "The Danish delegation consisted of ...".
void add_represented(Extraction& x, std::uint32_t sentence_index) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[sentence_index];
  for (TokenIndex t = sentence.first; t + 1 < sentence.last; ++t) {
    const std::string& w = a.lower(t);
    const std::string& next = a.lower(t + 1);
    const bool represented = w == "represented" && next == "by";
    const bool consisted = is_one_of(w, {"consisted", "comprised", "included",
                                         "includes", "comprises"}) ||
                           (w == "made" && next == "up");
    if (!represented && !consisted) continue;
    const auto parties = parties_in(a, sentence.first, t);
    if (parties.size() != 1) continue;
    if (consisted) {
      bool delegation = false;
      for (TokenIndex d = sentence.first; d < t; ++d) {
        delegation |= is_delegation_word(a.lower(d));
      }
      if (!delegation) continue;
    }
    const auto mention = mention_for(x, sentence_index, t);
    if (!mention) continue;
    bool negated = false;
    const Modality modality = modality_before(a, sentence.first, t, &negated);
    add_set(x, x.events.event_of[*mention], modality,
            negated ? Polarity::negative : Polarity::positive,
            set_of(a, parties, false, true), "participants", sentence.first,
            std::min(sentence.last, t + 2), "represented_by");
  }
}

/// The person named right after token t, titles and posts between.
std::optional<std::uint32_t> person_after(const Analysis& a, TokenIndex t,
                                          TokenIndex limit) {
  constexpr TokenIndex kReach = 16;
  for (TokenIndex at = t; at < std::min(limit, t + kReach); ++at) {
    const std::uint32_t m = a.name_at[at];
    if (a.lower(at) == "by" || a.lower(at) == ";") break;
    if (m == Analysis::kNone) continue;
    if (a.entity_of(m).kind == NameKind::person) return m;
  }
  return std::nullopt;
}

void add_head(Extraction& x, TokenIndex first, std::uint32_t party,
              std::uint32_t person, Modality modality, std::size_t mention) {
  const Analysis& a = x.analysis;
  const NameMention& name = a.names.mentions[person];
  const Entity side = party_for(a, party);
  Statement s = start_statement(a, first, name.last, "delegation_head");
  s.event = x.events.event_of[mention];
  s.slot = "head of delegation: " + side.key;
  s.kind = SlotKind::holder;
  s.modality = modality;
  Entity head = entity_for(a, person);
  s.value_text = head.name;
  s.value = std::move(head);
  x.statements.push_back(std::move(s));
}

/// The meeting held at a place that tokens [first, last) name.
std::optional<std::size_t> mention_at_place(const Extraction& x,
                                            TokenIndex first, TokenIndex last) {
  const Analysis& a = x.analysis;
  for (TokenIndex t = first; t < last; ++t) {
    const std::uint32_t m = a.name_at[t];
    if (m == Analysis::kNone || a.names.mentions[m].demonym) continue;
    if (!a.entity_of(m).is_sure_place()) continue;
    const Entity place = entity_for(a, m);
    for (std::size_t i = 0; i < x.mentions.size(); ++i) {
      if (x.mentions[i].type != "meeting") continue;
      const auto& places = x.events.events[x.events.event_of[i]].places;
      if (std::find(places.begin(), places.end(), place) != places.end()) {
        return i;
      }
    }
  }
  return std::nullopt;
}

/// "The Danish delegation was led by X and the Polish team by Y".
void add_led_by(Extraction& x, std::uint32_t sentence_index) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[sentence_index];
  bool led = false;
  TokenIndex from = sentence.first;
  for (TokenIndex t = sentence.first; t < sentence.last; ++t) {
    const std::string& w = a.lower(t);
    led |= is_one_of(w, {"led", "headed", "chaired"});
    if (w != "by" || !led) continue;
    const auto parties = parties_in(a, from, t);
    bool delegation = false;
    for (TokenIndex d = from; d < t; ++d) {
      delegation |= is_delegation_word(a.lower(d));
    }
    const auto person = person_after(a, t + 1, sentence.last);
    // "Chile's team was led by X and Norway's by Y"
    const bool elided =
        t >= from + 2 && a.lower(t - 1) == "'s" && from > sentence.first;
    if (person && (delegation || elided) && parties.size() == 1) {
      bool negated = false;
      const Modality modality = modality_before(a, from, t, &negated);
      const TokenIndex first = a.names.mentions[parties.front()].first;
      auto mention = mention_at_place(x, sentence.first, t);
      if (!mention) mention = mention_for(x, sentence_index, sentence.last);
      if (!negated && mention) {
        add_head(x, first, parties.front(), *person, modality, *mention);
      }
    }
    if (person) from = a.names.mentions[*person].last;
  }
}

/// The party that a head leads, named behind the verb: "leads the Danish
/// delegation", "heads the Danes".
std::optional<std::uint32_t> party_led(const Analysis& a, TokenIndex verb,
                                       TokenIndex limit) {
  constexpr TokenIndex kReach = 5;
  std::optional<std::uint32_t> party;
  for (TokenIndex t = verb + 1; t < std::min(limit, verb + kReach); ++t) {
    const std::uint32_t m = a.name_at[t];
    if (m != Analysis::kNone && !party) {
      const NameKind kind = a.entity_of(m).kind;
      if (kind != NameKind::state && kind != NameKind::bloc)
        return std::nullopt;
      party = m;
      // "the Danes": a people is its delegation.
      if (a.lower(t).ends_with('s')) return party;
    } else if (party && is_delegation_word(a.lower(t))) {
      return party;
    }
  }
  return std::nullopt;
}

/// "X leads the Danish delegation".
void add_leads(Extraction& x, std::uint32_t sentence_index) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[sentence_index];
  for (TokenIndex t = sentence.first + 1; t < sentence.last; ++t) {
    if (!is_one_of(a.lower(t), {"leads", "heads", "led", "headed", "lead",
                                "leading", "heading"})) {
      continue;
    }
    if (t + 1 < sentence.last && a.lower(t + 1) == "by") continue;
    const auto party = party_led(a, t, sentence.last);
    if (!party) continue;
    std::optional<std::uint32_t> person;
    constexpr TokenIndex kReach = 10;
    for (TokenIndex b = t; b > sentence.first && t - b < kReach && !person;
         --b) {
      const std::uint32_t m = a.name_at[b - 1];
      if (m != Analysis::kNone && a.entity_of(m).kind == NameKind::person) {
        person = m;
      }
    }
    auto mention = mention_at_place(x, sentence.first, sentence.last);
    if (!mention) mention = mention_for(x, sentence_index, sentence.last);
    if (!person || !mention) continue;
    bool negated = false;
    const Modality modality = modality_before(a, sentence.first, t, &negated);
    if (negated) continue;
    const TokenIndex first = a.names.mentions[*person].first;
    Statement s = start_statement(a, first, a.names.mentions[*party].last,
                                  "delegation_head");
    s.event = x.events.event_of[*mention];
    s.slot = "head of delegation: " + party_for(a, *party).key;
    s.kind = SlotKind::holder;
    s.modality = modality;
    Entity head = entity_for(a, *person);
    s.value_text = head.name;
    s.value = std::move(head);
    x.statements.push_back(std::move(s));
  }
}

/// Whether tokens from t on say that somebody was there: "took part",
/// "attended", "were present"; `*last` is set to one past them.
bool says_was_there(const Analysis& a, TokenIndex t, TokenIndex limit,
                    TokenIndex* last) {
  const std::string& w = a.lower(t);
  const std::string next = t + 1 < limit ? a.lower(t + 1) : "";
  *last = t + 2;
  if (is_one_of(w, {"took", "take", "taken", "taking"}) && next == "part") {
    return true;
  }
  if (is_one_of(w, {"was", "were"}) && next == "present") return true;
  if (w == "in" && next == "attendance") return true;
  *last = t + 1;
  return is_one_of(w, {"attended", "participated", "attend", "participate"});
}

bool names_no_other(const Analysis& a, TokenIndex first, TokenIndex last) {
  for (TokenIndex t = first; t + 1 < last; ++t) {
    if (a.lower(t) == "no" &&
        is_one_of(a.lower(t + 1), {"other", "third", "outside"})) {
      return true;
    }
  }
  return false;
}

/// "Officials of Denmark also took part", "No other country was present",
/// "Only Danes and Poles attended".
void add_attendance(Extraction& x, std::uint32_t sentence_index) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[sentence_index];
  for (TokenIndex t = sentence.first + 1; t < sentence.last; ++t) {
    TokenIndex last = 0;
    if (!says_was_there(a, t, sentence.last, &last)) continue;
    TokenIndex first = t;
    constexpr TokenIndex kSubject = 14;
    while (first > sentence.first && t - first < kSubject &&
           a.lower(first - 1) != "," && a.lower(first - 1) != ";" &&
           a.lower(first - 1) != "that") {
      --first;
    }
    auto mention = mention_at_place(x, sentence.first, sentence.last);
    if (!mention) mention = mention_for(x, sentence_index, sentence.last);
    if (!mention) return;
    const std::uint32_t event = x.events.event_of[*mention];
    bool negated = false;
    const Modality modality = modality_before(a, first, t, &negated);
    if (names_no_other(a, first, t)) {
      EntitySet all{x.events.events[event].parties, true};
      std::sort(all.members.begin(), all.members.end(),
                [](const Entity& p, const Entity& q) { return p.key < q.key; });
      if (all.members.size() >= 2) {
        add_set(x, event, Modality::asserted, Polarity::positive,
                std::move(all), "participants", first, last, "no_other_party");
      }
      continue;
    }
    const auto parties = parties_in(a, first, t);
    const bool only = a.lower(first) == "only";
    EntitySet set = set_of(a, parties, only, true);
    if (only && set.members.size() < 2) continue;
    add_set(x, event, modality,
            negated ? Polarity::negative : Polarity::positive, std::move(set),
            "participants", first, last, "attendance");
  }
}

}  // namespace

void add_party_statements(Extraction& extraction) {
  for (std::size_t i = 0; i < extraction.mentions.size(); ++i) {
    add_closed_parties(extraction, i);
    add_people(extraction, i);
  }
  const auto& sentences = extraction.analysis.text.sentences;
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    if (!extraction.analysis.tells(sentences[s])) continue;
    add_presence(extraction, s);
    add_represented(extraction, s);
    add_led_by(extraction, s);
    add_leads(extraction, s);
    add_attendance(extraction, s);
  }
}

}  // namespace crosscheck
