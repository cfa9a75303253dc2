#include <array>

#include "graph/rules/act_place_rule.h"
#include "graph/rules/act_rule.h"
#include "graph/rules/act_time_rule.h"
#include "graph/rules/course_rule.h"
#include "graph/rules/doer_rule.h"
#include "graph/rules/harm_rule.h"
#include "graph/rules/leaving_rule.h"
#include "graph/rules/order_rule.h"
#include "graph/rules/outcome_rule.h"
#include "graph/rules/polarity_rule.h"
#include "graph/rules/same_act_rule.h"

namespace crosscheck {
namespace {

constexpr std::array kActRules = {
    ActRule{"same act", compare_acts},
};

constexpr std::array kDisputeRules = {
    ActRule{"act polarity", compare_act_polarity, tell_one_polarity},
    ActRule{"act harm", compare_harms, tell_one_harm},
    ActRule{"act leaving", compare_leavings, tell_one_leaving},
    ActRule{"act outcome", compare_outcomes, tell_one_outcome},
    ActRule{"act time", compare_act_times, tell_one_time},
    ActRule{"act leaving day", compare_leaving_days, tell_one_leaving_day},
    ActRule{"act order", compare_orders, tell_one_order},
    ActRule{"act place", compare_act_places, tell_one_place},
    ActRule{"act doer", compare_doers, tell_one_doer},
    ActRule{"act course", compare_courses, tell_one_course},
};

}  // namespace

std::span<const ActRule> act_rules() { return kActRules; }

std::span<const ActRule> dispute_rules() { return kDisputeRules; }

}  // namespace crosscheck
