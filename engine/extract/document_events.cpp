#include "engine/extract/document_events.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/extract/event_lexicon.h"
#include "engine/text/names/gazetteer.h"
#include "graph/event_links.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes

void add_once(std::vector<Entity>& list, Entity entity) {
  if (entity.key.empty()) return;
  if (std::find(list.begin(), list.end(), entity) != list.end()) return;
  list.push_back(std::move(entity));
}

bool same_time(const TimeInterval& a, const TimeInterval& b) {
  return a.begin == b.begin && a.end == b.end && a.weekday == b.weekday &&
         a.month == b.month && a.day == b.day;
}

void add_once(std::vector<TimeInterval>& list, const TimeInterval& time) {
  const bool known = std::any_of(
      list.begin(), list.end(),
      [&](const TimeInterval& other) { return same_time(time, other); });
  if (!known) list.push_back(time);
}

/// A mention as an event of its own.
DocumentEvent alone(const Analysis& a, const EventMention& mention) {
  DocumentEvent event;
  event.document = a.document->id;
  event.type = mention.type;
  event.mentions = 1;
  event.does_harm = does_harm(mention.type);
  event.published_day = a.document->published_day;
  for (const std::uint32_t t : mention.times) {
    add_once(event.times, a.times[t].when);
  }
  for (const std::uint32_t m : mention.places) {
    add_once(event.places, entity_for(a, m));
  }
  for (const std::uint32_t m : mention.parties) {
    add_once(event.parties, party_for(a, m));
  }
  for (const std::uint32_t m : mention.persons) {
    add_once(event.persons, entity_for(a, m));
  }
  return event;
}

void absorb(DocumentEvent& event, DocumentEvent mention) {
  ++event.mentions;
  for (TimeInterval& time : mention.times) add_once(event.times, time);
  for (Entity& e : mention.places) add_once(event.places, std::move(e));
  for (Entity& e : mention.parties) add_once(event.parties, std::move(e));
  for (Entity& e : mention.persons) add_once(event.persons, std::move(e));
}

/// Whether all that is said of an event's time lies long before the day of
/// publication: news looks back on such events, it is not about them.
bool is_background(const Analysis& a, const DocumentEvent& event) {
  constexpr std::int64_t kLong = 20 * kDay;
  if (!a.document->published_day || event.times.empty()) return false;
  const std::int64_t today = std::int64_t{*a.document->published_day} * kDay;
  return std::all_of(event.times.begin(), event.times.end(),
                     [&](const TimeInterval& time) {
                       return time.resolved && time.end < today - kLong;
                     });
}

/// How well a mention fits an event of its document; negative: not at all.
int fit(const Analysis& a, const DocumentEvent& event,
        const DocumentEvent& mention) {
  if (event.type != mention.type) return -1;
  const bool says_when = !mention.times.empty();
  if (says_when && is_background(a, event) != is_background(a, mention)) {
    return -1;
  }
  const Fit place = places_fit(event, mention);
  const Fit time = times_fit(event, mention);
  if (place == Fit::clash || time == Fit::clash) return -1;
  return (place == Fit::match ? 2 : 0) + (time == Fit::match ? 2 : 0);
}

/// A key as a name: "south korea" is "South Korea".
std::string display_name(std::string_view key) {
  std::string name(key);
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool starts = i == 0 || name[i - 1] == ' ' || name[i - 1] == '-';
    if (starts && name[i] >= 'a' && name[i] <= 'z') {
      name[i] = static_cast<char>(name[i] - 'a' + 'A');
    }
  }
  return name;
}

void mark_main(std::vector<DocumentEvent>& events) {
  for (std::size_t i = 0; i < events.size(); ++i) {
    std::size_t best = i;
    bool first_of_type = true;
    for (std::size_t j = 0; j < events.size(); ++j) {
      if (events[j].type != events[i].type) continue;
      if (j < i) first_of_type = false;
      if (events[j].mentions > events[best].mentions) best = j;
    }
    if (first_of_type) events[best].main = true;
  }
}

}  // namespace

Entity entity_for(const Analysis& analysis, std::uint32_t mention) {
  const NamedEntity& named = analysis.entity_of(mention);
  Entity entity = named.entity;
  if (named.kind == NameKind::person) return entity;
  entity.within = places_around(entity.key);
  if (entity.within.empty() && !named.country.empty()) {
    const std::string_view state = state_of(named.country);
    if (!state.empty() && state != entity.key)
      entity.within.emplace_back(state);
  }
  return entity;
}

Entity party_for(const Analysis& analysis, std::uint32_t mention) {
  const NamedEntity& named = analysis.entity_of(mention);
  Entity party = entity_for(analysis, mention);
  if (named.kind == NameKind::bloc) {
    party.name = display_name(party.key);
  } else if (!named.country.empty()) {
    const std::string_view state = state_of(named.country);
    if (state.empty()) return party;
    party = {std::string(state), display_name(state), places_around(state)};
  }
  return party;
}

DocumentEvents group_mentions(const Analysis& analysis,
                              const std::vector<EventMention>& mentions) {
  DocumentEvents result;
  std::vector<DocumentEvent>& events = result.events;
  std::vector<std::uint32_t> recent;  // events, the last spoken of at the back
  for (const EventMention& mention : mentions) {
    DocumentEvent one = alone(analysis, mention);
    const bool says_nothing = one.times.empty() && one.places.empty();
    auto best = static_cast<std::uint32_t>(events.size());
    int best_fit = -1;
    for (auto e = recent.rbegin(); e != recent.rend(); ++e) {
      const int how = fit(analysis, events[*e], one);
      if (how > best_fit) {
        best_fit = how;
        best = *e;
      }
      if (how >= 0 && says_nothing) break;
    }
    result.event_of.push_back(best);
    if (best == events.size()) {
      events.push_back(std::move(one));
    } else {
      absorb(events[best], std::move(one));
    }
    // A heading inside the text often names another story.
    const Sentence& sentence = analysis.text.sentences[mention.sentence];
    const bool aside =
        sentence.kind == SentenceKind::headline && sentence.paragraph > 0;
    std::erase(recent, best);
    recent.insert(aside ? recent.begin() : recent.end(), best);
  }
  mark_main(events);
  return result;
}

}  // namespace crosscheck
