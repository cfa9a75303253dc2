// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        -0.0412F,  // bias
        1.1363F,  // trigger rarity
        -0.2670F,  // both verbs
        -0.0241F,  // noun and verb
        -0.0763F,  // both nouns
        0.3262F,  // an attribute
        -0.3839F,  // rivals
        -0.0814F,  // single in both
        -0.4318F,  // agent match
        0.0078F,  // agent clash
        0.0612F,  // agent unlike
        0.3216F,  // agent unknown
        0.3053F,  // patient match
        0.3441F,  // patient clash
        -0.0661F,  // patient unlike
        -0.6245F,  // patient unknown
        0.6783F,  // roles crossed
        0.4485F,  // participants matched
        0.0437F,  // names shared
        0.0517F,  // names but none shared
        0.3512F,  // oblique match
        0.1164F,  // oblique clash
        0.1264F,  // place match
        0.0000F,  // place clash
        -0.0697F,  // time match
        -0.3421F,  // time clash
        -0.0760F,  // frames apart
        0.1367F,  // clause mass
        0.4364F,  // clause share
        -0.6250F,  // sentence mass
        0.3948F,  // sentence share
        0.5218F,  // sentence likeness
        0.2519F,  // both headlines
        -0.0518F,  // one headline
        0.2708F,  // both early
        0.0743F,  // polarity differs
        -0.4897F,  // modality differs
        0.1798F,  // future differs
        -0.3466F,  // quoted differs
        -0.0379F,  // documents alike
        0.3487F,  // documents alike beyond others
        -0.0105F,  // leads alike beyond others
        1.1820F,  // trigger in other
        0.2417F,  // outer same
        0.0523F,  // outer related
        0.2050F,  // classes shared
        -0.3732F,  // both roles match
        0.2960F,  // clause share of alike documents
        0.6390F,  // clause share of rivals
        -0.0331F,  // participants matched of rivals
        -0.7484F,  // both in passing
        -0.4000F,  // one in passing
    }},
    {{
        0.3833F,  // bias
        1.9109F,  // trigger rarity
        0.2477F,  // both verbs
        -0.0992F,  // noun and verb
        0.1045F,  // both nouns
        0.1304F,  // an attribute
        0.0306F,  // rivals
        0.3980F,  // single in both
        0.4711F,  // agent match
        -0.0657F,  // agent clash
        -0.1623F,  // agent unlike
        0.1402F,  // agent unknown
        0.6484F,  // patient match
        0.5631F,  // patient clash
        -0.2606F,  // patient unlike
        -0.5676F,  // patient unknown
        0.2867F,  // roles crossed
        0.8200F,  // participants matched
        -0.4231F,  // names shared
        -0.2013F,  // names but none shared
        -0.2669F,  // oblique match
        -0.3335F,  // oblique clash
        -0.1963F,  // place match
        0.0000F,  // place clash
        0.0035F,  // time match
        -0.1177F,  // time clash
        -0.3424F,  // frames apart
        -0.0617F,  // clause mass
        0.3436F,  // clause share
        -0.7076F,  // sentence mass
        0.6391F,  // sentence share
        -0.2356F,  // sentence likeness
        -0.0586F,  // both headlines
        0.0089F,  // one headline
        -0.0129F,  // both early
        -0.3153F,  // polarity differs
        -0.0625F,  // modality differs
        -0.4209F,  // future differs
        0.3422F,  // quoted differs
        0.2048F,  // documents alike
        -0.0821F,  // documents alike beyond others
        0.3677F,  // leads alike beyond others
        -2.0649F,  // trigger in other
        0.3843F,  // outer same
        0.8371F,  // outer related
        0.8528F,  // classes shared
        -0.4817F,  // both roles match
        -0.1040F,  // clause share of alike documents
        -0.2347F,  // clause share of rivals
        0.0224F,  // participants matched of rivals
        -0.5823F,  // both in passing
        -1.5040F,  // one in passing
    }},
    {{
        -0.6902F,  // bias
        -0.1504F,  // trigger rarity
        -0.2576F,  // both verbs
        -0.0173F,  // noun and verb
        -0.1036F,  // both nouns
        -0.3117F,  // an attribute
        -0.5934F,  // rivals
        0.0557F,  // single in both
        0.5788F,  // agent match
        -0.4402F,  // agent clash
        -0.3801F,  // agent unlike
        -0.4486F,  // agent unknown
        0.4331F,  // patient match
        -0.0461F,  // patient clash
        -0.1559F,  // patient unlike
        -0.9213F,  // patient unknown
        -0.5686F,  // roles crossed
        0.3145F,  // participants matched
        -0.2518F,  // names shared
        -0.1908F,  // names but none shared
        1.2343F,  // oblique match
        0.2127F,  // oblique clash
        0.0547F,  // place match
        0.0000F,  // place clash
        0.2229F,  // time match
        -0.0740F,  // time clash
        -0.2142F,  // frames apart
        -0.4413F,  // clause mass
        -0.3998F,  // clause share
        -0.2654F,  // sentence mass
        -0.2449F,  // sentence share
        -0.3743F,  // sentence likeness
        -0.0442F,  // both headlines
        0.1454F,  // one headline
        -0.0955F,  // both early
        -0.3278F,  // polarity differs
        0.1327F,  // modality differs
        0.1859F,  // future differs
        -0.0770F,  // quoted differs
        -0.3745F,  // documents alike
        -0.0430F,  // documents alike beyond others
        0.1233F,  // leads alike beyond others
        -0.8402F,  // trigger in other
        -0.0671F,  // outer same
        0.1067F,  // outer related
        0.0000F,  // classes shared
        0.2264F,  // both roles match
        -0.2836F,  // clause share of alike documents
        -0.4248F,  // clause share of rivals
        0.3403F,  // participants matched of rivals
        -0.0083F,  // both in passing
        -0.1857F,  // one in passing
    }},
}}};

}  // namespace crosscheck
