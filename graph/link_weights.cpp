// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        0.0221F,  // bias
        0.9014F,  // trigger rarity
        -0.2819F,  // both verbs
        0.4415F,  // noun and verb
        -0.2898F,  // both nouns
        0.1524F,  // an attribute
        -0.3599F,  // rivals
        0.1295F,  // single in both
        -0.5692F,  // agent match
        0.2127F,  // agent clash
        0.0221F,  // agent unlike
        0.3565F,  // agent unknown
        0.2796F,  // patient match
        0.3371F,  // patient clash
        0.0423F,  // patient unlike
        -0.6368F,  // patient unknown
        0.6111F,  // roles crossed
        0.5172F,  // participants matched
        0.0656F,  // names shared
        -0.0613F,  // names but none shared
        0.2623F,  // oblique match
        0.3263F,  // oblique clash
        0.0971F,  // place match
        0.0000F,  // place clash
        0.0267F,  // time match
        -0.2482F,  // time clash
        0.3526F,  // frames apart
        0.0251F,  // clause mass
        0.5517F,  // clause share
        -0.5800F,  // sentence mass
        0.3034F,  // sentence share
        0.4268F,  // sentence likeness
        0.5479F,  // both headlines
        -0.1171F,  // one headline
        0.1510F,  // both early
        0.3310F,  // polarity differs
        -0.1752F,  // modality differs
        0.1410F,  // future differs
        0.1020F,  // quoted differs
        0.0130F,  // documents alike
        0.1998F,  // documents alike beyond others
        -0.2021F,  // leads alike beyond others
        1.2972F,  // trigger in other
        0.1128F,  // outer same
        -0.1893F,  // outer related
        0.1089F,  // classes shared
        -0.2765F,  // both roles match
        0.2362F,  // clause share of alike documents
        0.9975F,  // clause share of rivals
        -0.3713F,  // participants matched of rivals
        -1.3885F,  // both in passing
        -0.0394F,  // one in passing
    }},
    {{
        0.3907F,  // bias
        1.9647F,  // trigger rarity
        0.2243F,  // both verbs
        -0.1197F,  // noun and verb
        0.1563F,  // both nouns
        0.1298F,  // an attribute
        0.0540F,  // rivals
        0.5486F,  // single in both
        0.4747F,  // agent match
        -0.0713F,  // agent clash
        -0.1416F,  // agent unlike
        0.1290F,  // agent unknown
        0.6669F,  // patient match
        0.5853F,  // patient clash
        -0.2968F,  // patient unlike
        -0.5647F,  // patient unknown
        0.2879F,  // roles crossed
        0.8253F,  // participants matched
        -0.3924F,  // names shared
        -0.1975F,  // names but none shared
        -0.2720F,  // oblique match
        -0.3451F,  // oblique clash
        -0.1887F,  // place match
        0.0000F,  // place clash
        -0.0143F,  // time match
        -0.1194F,  // time clash
        -0.3751F,  // frames apart
        -0.0494F,  // clause mass
        0.2185F,  // clause share
        -0.6592F,  // sentence mass
        0.5346F,  // sentence share
        -0.1121F,  // sentence likeness
        0.0385F,  // both headlines
        0.0541F,  // one headline
        0.0028F,  // both early
        -0.3253F,  // polarity differs
        -0.0770F,  // modality differs
        -0.4394F,  // future differs
        0.1529F,  // quoted differs
        0.2241F,  // documents alike
        -0.0552F,  // documents alike beyond others
        0.3414F,  // leads alike beyond others
        -2.0918F,  // trigger in other
        0.3505F,  // outer same
        0.6514F,  // outer related
        0.7613F,  // classes shared
        -0.5119F,  // both roles match
        -0.0818F,  // clause share of alike documents
        -0.1963F,  // clause share of rivals
        0.0071F,  // participants matched of rivals
        -0.0224F,  // both in passing
        -1.6001F,  // one in passing
    }},
    {{
        -0.6841F,  // bias
        -0.1359F,  // trigger rarity
        -0.2484F,  // both verbs
        -0.0363F,  // noun and verb
        -0.0875F,  // both nouns
        -0.3118F,  // an attribute
        -0.6343F,  // rivals
        0.0474F,  // single in both
        0.5820F,  // agent match
        -0.4411F,  // agent clash
        -0.3794F,  // agent unlike
        -0.4455F,  // agent unknown
        0.4313F,  // patient match
        -0.0445F,  // patient clash
        -0.1579F,  // patient unlike
        -0.9129F,  // patient unknown
        -0.5716F,  // roles crossed
        0.3354F,  // participants matched
        -0.2478F,  // names shared
        -0.1961F,  // names but none shared
        1.2454F,  // oblique match
        0.2166F,  // oblique clash
        0.0555F,  // place match
        0.0000F,  // place clash
        0.2291F,  // time match
        -0.0742F,  // time clash
        -0.2173F,  // frames apart
        -0.4151F,  // clause mass
        -0.3832F,  // clause share
        -0.2966F,  // sentence mass
        -0.2281F,  // sentence share
        -0.3693F,  // sentence likeness
        -0.0419F,  // both headlines
        0.1501F,  // one headline
        -0.1490F,  // both early
        -0.3299F,  // polarity differs
        0.1333F,  // modality differs
        0.1826F,  // future differs
        -0.0769F,  // quoted differs
        -0.3912F,  // documents alike
        -0.0433F,  // documents alike beyond others
        0.1261F,  // leads alike beyond others
        -0.8185F,  // trigger in other
        -0.0636F,  // outer same
        -0.0610F,  // outer related
        0.0000F,  // classes shared
        0.2261F,  // both roles match
        -0.2869F,  // clause share of alike documents
        -0.4456F,  // clause share of rivals
        0.2523F,  // participants matched of rivals
        -0.0015F,  // both in passing
        -0.2116F,  // one in passing
    }},
}}};

}  // namespace crosscheck
