#include <array>

#include "graph/rules/act_rule.h"
#include "graph/rules/same_act_rule.h"

namespace crosscheck {
namespace {

constexpr std::array kActRules = {
    ActRule{"same act", compare_acts},
};

}  // namespace

std::span<const ActRule> act_rules() { return kActRules; }

}  // namespace crosscheck
