#include <array>

#include "graph/rules/entity_rules.h"
#include "graph/rules/fact_rule.h"
#include "graph/rules/participants_rule.h"
#include "graph/rules/post_rule.h"
#include "graph/rules/quantity_rule.h"
#include "graph/rules/quotation_rule.h"
#include "graph/rules/rule.h"
#include "graph/rules/status_rule.h"
#include "graph/rules/time_rule.h"
#include "graph/rules/topic_rule.h"
#include "graph/rules/venue_rule.h"

namespace crosscheck {
namespace {

constexpr std::array kRules = {
    Rule{"count", SlotKind::count, compare_counts},
    Rule{"quantity", SlotKind::quantity, compare_measures},
    Rule{"time", SlotKind::time, compare_times},
    Rule{"place", SlotKind::place, compare_places},
    Rule{"venue", SlotKind::venue, compare_venues},
    Rule{"holder", SlotKind::holder, compare_holders},
    Rule{"post", SlotKind::post, compare_posts},
    Rule{"participants", SlotKind::participants, compare_participants},
    Rule{"topic", SlotKind::topic, compare_topics},
    Rule{"status", SlotKind::status, compare_statuses},
    Rule{"quotation", SlotKind::quotation, compare_quotations},
    Rule{"fact", SlotKind::fact, compare_facts},
};

}  // namespace

std::span<const Rule> rule_set() { return kRules; }

const Rule* rule_for(SlotKind kind) {
  for (const Rule& rule : kRules) {
    if (rule.kind == kind) return &rule;
  }
  return nullptr;
}

}  // namespace crosscheck
