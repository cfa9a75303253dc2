#include "graph/rules/order_rule.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "graph/participant_match.h"
#include "graph/rules/act_facts.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

/// Names of one act of violence, of which a story has one.
bool is_violence(std::string_view event) {
  constexpr std::array<std::string_view, 10> kNames = {
      "attack",  "shooting", "bombing",  "assault", "massacre",
      "rampage", "killing",  "stabbing", "murder",  "shootout"};
  return std::find(kNames.begin(), kNames.end(), event) != kNames.end();
}

bool is_one_event(const EventOrder& x, const EventOrder& y) {
  return x.event == y.event || (is_violence(x.event) && is_violence(y.event)) ||
         share_element<std::uint32_t>(x.classes, y.classes);
}

/// The two orders of one event that differ, or nullptr.
const EventOrder* other_order(const Predication& a, const EventOrder& y) {
  const auto at =
      std::find_if(a.orders.begin(), a.orders.end(), [&](const EventOrder& x) {
        return is_one_event(x, y) && x.relation != y.relation;
      });
  return at == a.orders.end() ? nullptr : &*at;
}

bool has_order(const Predication& p, const EventOrder& y) {
  return std::any_of(p.orders.begin(), p.orders.end(), [&](const auto& x) {
    return is_one_event(x, y) && x.relation == y.relation;
  });
}

/// What somebody did something else to do ("called to confess") was done.
bool will_come(const Predication& p) {
  return p.is_future &&
         std::any_of(p.adverbs.begin(), p.adverbs.end(), [](const auto& x) {
           return x == "will" || x == "would" || x == "should";
         });
}

/// The event that both tell it by ties them, so that a rare trigger and what it
/// is done to are enough.
bool is_one_act(const Predication& a, const Predication& b, float probability) {
  constexpr double kRare = 3;
  if (is_one_single_act(a, b, probability)) return true;
  return a.trigger == b.trigger && may_be_one_act(a, b) &&
         obliques_meet(a, b) &&
         role_strength(a, b, ParticipantRole::patient) > 0 &&
         word_rarity(word_hash(a.trigger)) >= kRare;
}

}  // namespace

Verdict compare_orders(const Predication& a, const Predication& b,
                       float probability) {
  if (told_polarity(a) == Polarity::negative ||
      told_polarity(b) == Polarity::negative || will_come(a) || will_come(b)) {
    return {};
  }
  for (const EventOrder& y : b.orders) {
    const EventOrder* x = other_order(a, y);
    if (x == nullptr || has_order(a, y) || has_order(b, *x)) continue;
    if (!is_one_act(a, b, probability) || !times_meet(a, b)) return {};
    return {Relation::conflict, 0.6F,
            "\"" + a.trigger + "\" is told as " + x->relation + " the " +
                x->event + ", and as " + y.relation + " the " + y.event};
  }
  return {};
}

bool tell_one_order(const Predication& p, const Predication& other) {
  return may_be_one_act(p, other) &&
         std::any_of(p.orders.begin(), p.orders.end(),
                     [&](const auto& x) { return has_order(other, x); });
}

}  // namespace crosscheck
