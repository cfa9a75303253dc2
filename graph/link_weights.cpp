// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        -0.0442F,  // bias
        1.0390F,  // trigger rarity
        -0.2730F,  // both verbs
        0.0320F,  // noun and verb
        -0.1126F,  // both nouns
        0.3095F,  // an attribute
        -0.3663F,  // rivals
        -0.0939F,  // single in both
        -0.3489F,  // agent match
        -0.0459F,  // agent clash
        0.0442F,  // agent unlike
        0.3064F,  // agent unknown
        0.3430F,  // patient match
        0.3107F,  // patient clash
        0.0002F,  // patient unlike
        -0.6981F,  // patient unknown
        0.6337F,  // roles crossed
        0.3791F,  // participants matched
        0.2015F,  // names shared
        0.0197F,  // names but none shared
        0.2889F,  // oblique match
        0.0742F,  // oblique clash
        0.0979F,  // place match
        0.0000F,  // place clash
        -0.1622F,  // time match
        -0.2349F,  // time clash
        -0.0940F,  // frames apart
        0.2348F,  // clause mass
        0.4718F,  // clause share
        -0.5615F,  // sentence mass
        0.4264F,  // sentence share
        0.5185F,  // sentence likeness
        0.2734F,  // both headlines
        0.0204F,  // one headline
        0.2440F,  // both early
        0.0341F,  // polarity differs
        -0.5136F,  // modality differs
        0.2133F,  // future differs
        -0.2582F,  // quoted differs
        -0.1877F,  // documents alike
        0.2981F,  // documents alike beyond others
        0.0304F,  // leads alike beyond others
        1.2720F,  // trigger in other
        0.2044F,  // outer same
        0.0504F,  // outer related
        0.2411F,  // classes shared
        -0.0737F,  // both roles match
        0.2183F,  // clause share of alike documents
        0.6659F,  // clause share of rivals
        0.0315F,  // participants matched of rivals
        -0.7530F,  // both in passing
        -0.4085F,  // one in passing
    }},
    {{
        0.4432F,  // bias
        1.8323F,  // trigger rarity
        0.3107F,  // both verbs
        -0.0830F,  // noun and verb
        0.1330F,  // both nouns
        0.0824F,  // an attribute
        -0.0043F,  // rivals
        0.4279F,  // single in both
        0.6344F,  // agent match
        -0.1652F,  // agent clash
        -0.1196F,  // agent unlike
        0.0936F,  // agent unknown
        0.7849F,  // patient match
        0.4980F,  // patient clash
        -0.2790F,  // patient unlike
        -0.5608F,  // patient unknown
        0.2325F,  // roles crossed
        0.7793F,  // participants matched
        -0.3346F,  // names shared
        -0.2200F,  // names but none shared
        -0.3390F,  // oblique match
        -0.4557F,  // oblique clash
        -0.2183F,  // place match
        0.0000F,  // place clash
        -0.0295F,  // time match
        0.0616F,  // time clash
        -0.3249F,  // frames apart
        0.0414F,  // clause mass
        0.4835F,  // clause share
        -0.7781F,  // sentence mass
        0.6442F,  // sentence share
        -0.2435F,  // sentence likeness
        -0.0987F,  // both headlines
        0.0770F,  // one headline
        0.0043F,  // both early
        -0.2930F,  // polarity differs
        0.0021F,  // modality differs
        -0.4032F,  // future differs
        0.4640F,  // quoted differs
        -0.0059F,  // documents alike
        -0.1408F,  // documents alike beyond others
        0.3499F,  // leads alike beyond others
        -2.0981F,  // trigger in other
        0.3532F,  // outer same
        0.8007F,  // outer related
        0.8760F,  // classes shared
        0.1170F,  // both roles match
        -0.2075F,  // clause share of alike documents
        -0.2447F,  // clause share of rivals
        0.0987F,  // participants matched of rivals
        -0.5658F,  // both in passing
        -1.5192F,  // one in passing
    }},
    {{
        -0.6765F,  // bias
        -0.1611F,  // trigger rarity
        -0.2330F,  // both verbs
        -0.0386F,  // noun and verb
        -0.1032F,  // both nouns
        -0.3017F,  // an attribute
        -0.5878F,  // rivals
        0.0827F,  // single in both
        0.6140F,  // agent match
        -0.4620F,  // agent clash
        -0.3818F,  // agent unlike
        -0.4467F,  // agent unknown
        0.4772F,  // patient match
        -0.0533F,  // patient clash
        -0.1373F,  // patient unlike
        -0.9630F,  // patient unknown
        -0.5787F,  // roles crossed
        0.2718F,  // participants matched
        -0.2364F,  // names shared
        -0.1422F,  // names but none shared
        1.2116F,  // oblique match
        0.2026F,  // oblique clash
        0.0548F,  // place match
        0.0000F,  // place clash
        0.1975F,  // time match
        -0.0716F,  // time clash
        -0.2213F,  // frames apart
        -0.4388F,  // clause mass
        -0.3712F,  // clause share
        -0.3137F,  // sentence mass
        -0.2119F,  // sentence share
        -0.3724F,  // sentence likeness
        0.0313F,  // both headlines
        0.1883F,  // one headline
        -0.1115F,  // both early
        -0.3394F,  // polarity differs
        0.1332F,  // modality differs
        0.1951F,  // future differs
        -0.0772F,  // quoted differs
        -0.3742F,  // documents alike
        -0.0318F,  // documents alike beyond others
        0.1363F,  // leads alike beyond others
        -0.8833F,  // trigger in other
        -0.0625F,  // outer same
        0.0917F,  // outer related
        0.0000F,  // classes shared
        0.3181F,  // both roles match
        -0.2818F,  // clause share of alike documents
        -0.4184F,  // clause share of rivals
        0.3628F,  // participants matched of rivals
        -0.0077F,  // both in passing
        -0.1897F,  // one in passing
    }},
}}};

}  // namespace crosscheck
