#pragma once

#include "graph/rules/act_rule.h"

namespace crosscheck {

/// Compares:        who did something that one alone does, or to whom.
/// Conflicts when:  two persons or bodies are told to have done one act to one
///                  patient, or one to have done it to two: "Doe founded the
///                  Acme club", "Roe founded the Acme club".
/// Silent when:     the act can be done by several ("criticise"), the names
///                  share a word, or several are told.
/// Agrees when:     never; same_act_rule.h tells that.
[[nodiscard]] Verdict compare_doers(const Predication& a, const Predication& b,
                                    float probability);

/// Whether both tell one doer of one act.
[[nodiscard]] bool tell_one_doer(const Predication& p,
                                 const Predication& other);

}  // namespace crosscheck
