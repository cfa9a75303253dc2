#include <algorithm>
#include <string>
#include <string_view>

#include "engine/extract/claim_modality.h"
#include "engine/extract/statement_builder.h"
#include "engine/text/factuality/clause_view.h"
#include "engine/text/factuality/factuality.h"
#include "engine/text/tokens/word_list.h"

// Whether an event was held, put off or called off: the verb that an event's
// noun is the subject or the object of.

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

/// "call off": the lemma of a verb with its particle.
std::string with_particle(const ClauseView& view, Index verb) {
  const Index particle = view.child(verb, Dependency::compound_prt);
  std::string lemma = view.word(verb).lemma;
  return particle == kNone ? lemma : lemma + " " + view.word(particle).lemma;
}

/// What a verb makes of the event that it is done to.
std::string_view status_by_deed(std::string_view verb) {
  if (is_one_of(verb, {"cancel", "scrap", "call off", "abandon"})) {
    return "cancelled";
  }
  if (is_one_of(verb, {"postpone", "delay", "reschedule", "put off",
                       "push back", "defer"})) {
    return "postponed";
  }
  return verb == "hold" ? "held" : "";
}

/// What a verb tells of the event that is its subject.
std::string_view status_of_subject(const ClauseView& view, Index verb) {
  const std::string lemma = with_particle(view, verb);
  if (is_one_of(lemma, {"happen", "occur"})) return "held";
  const Index adverb = view.child(verb, Dependency::advmod);
  if (lemma == "go" && adverb != kNone && view.word(adverb).lemma == "ahead") {
    return "held";
  }
  const Index object = view.child(verb, Dependency::obj);
  const bool takes_place =
      lemma == "take" && object != kNone && view.word(object).lemma == "place";
  return takes_place ? "held" : "";
}

/// The status that the governor of an event's noun gives it, or "".
std::string_view status_by(const ClauseView& view, Index event, Index verb) {
  if (view.word(verb).part != PartOfSpeech::verb) return "";
  switch (view.word(event).dependency) {
    case Dependency::obj:
    case Dependency::nsubj_pass:
      return status_by_deed(with_particle(view, verb));
    case Dependency::nsubj:
      return status_of_subject(view, verb);
    default:
      return "";
  }
}

/// "put off" ends with "off", "took place" with "place", else the verb itself.
Index last_word_of(const ClauseView& view, Index verb) {
  const Index particle = view.child(verb, Dependency::compound_prt);
  if (particle != kNone) return particle;
  const Index object = view.child(verb, Dependency::obj);
  const bool place = object != kNone && view.word(object).lemma == "place";
  return place ? object : verb;
}

void add_status(Extraction& x, std::size_t i) {
  const Analysis& a = x.analysis;
  const EventMention& mention = x.mentions[i];
  if (mention.verb) return;
  const ClauseView view(a.syntax);
  const Index event = a.syntax.last_word(mention.trigger);
  const Index verb = view.word(event).head;
  if (verb == kNone) return;
  std::string_view status = status_by(view, event, verb);
  if (status.empty()) return;
  const Factuality told = factuality_of(a.syntax, verb);
  if (told.polarity == Polarity::negative) {
    if (status != "held") return;
    status = "not held";
  }
  const std::uint32_t first = view.word(verb).token;
  const std::uint32_t last = view.word(last_word_of(view, verb)).token;
  Statement s = start_statement(a, std::min(mention.trigger, first),
                                std::max(mention.trigger, last) + 1, "status");
  s.event = x.events.event_of[i];
  s.slot = "status";
  s.kind = SlotKind::status;
  s.modality = modality_of(told);
  s.value_text = status;
  s.value = Category{std::string(status), {}};
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_status_statements(Extraction& extraction) {
  if (extraction.analysis.syntax.empty()) return;
  for (std::size_t i = 0; i < extraction.mentions.size(); ++i) {
    add_status(extraction, i);
  }
}

}  // namespace crosscheck
