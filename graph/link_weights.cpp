// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        0.0040F,  // bias
        0.7969F,  // trigger rarity
        -0.4029F,  // both verbs
        0.1683F,  // noun and verb
        0.1598F,  // both nouns
        0.0787F,  // an attribute
        -0.3177F,  // rivals
        0.3309F,  // single in both
        -0.3015F,  // agent match
        0.0760F,  // agent clash
        0.0425F,  // agent unlike
        0.1869F,  // agent unknown
        0.6550F,  // patient match
        -0.4769F,  // patient clash
        0.1849F,  // patient unlike
        -0.3590F,  // patient unknown
        0.8959F,  // roles crossed
        0.1561F,  // participants matched
        0.1450F,  // names shared
        -0.0509F,  // names but none shared
        -0.3914F,  // oblique match
        -0.2719F,  // oblique clash
        0.3115F,  // place match
        0.0000F,  // place clash
        0.1853F,  // time match
        -0.3335F,  // time clash
        0.6451F,  // frames apart
        -0.4116F,  // clause mass
        0.4876F,  // clause share
        -0.1555F,  // sentence mass
        0.6045F,  // sentence share
        0.1674F,  // sentence likeness
        0.0098F,  // both headlines
        -0.4181F,  // one headline
        -0.2803F,  // both early
        0.1907F,  // polarity differs
        -0.1366F,  // modality differs
        -0.0665F,  // future differs
        0.2682F,  // quoted differs
        0.8282F,  // documents alike
        0.7876F,  // documents alike beyond others
        1.0988F,  // leads alike beyond others
        1.1442F,  // trigger in other
        -0.2680F,  // outer same
        0.0276F,  // outer related
        -0.5356F,  // classes shared
        -0.2651F,  // both roles match
        0.3848F,  // clause share of alike documents
        1.0420F,  // clause share of rivals
        -0.2958F,  // participants matched of rivals
    }},
    {{
        -0.0642F,  // bias
        2.0560F,  // trigger rarity
        0.0791F,  // both verbs
        -0.2718F,  // noun and verb
        -0.0402F,  // both nouns
        0.1687F,  // an attribute
        -0.0191F,  // rivals
        0.5810F,  // single in both
        0.1823F,  // agent match
        -0.2880F,  // agent clash
        -0.1754F,  // agent unlike
        0.2169F,  // agent unknown
        0.5787F,  // patient match
        0.0085F,  // patient clash
        -0.3949F,  // patient unlike
        -0.2566F,  // patient unknown
        0.1556F,  // roles crossed
        0.8826F,  // participants matched
        -0.5550F,  // names shared
        -0.2346F,  // names but none shared
        -0.6084F,  // oblique match
        -0.3517F,  // oblique clash
        -0.1388F,  // place match
        0.0000F,  // place clash
        -0.0271F,  // time match
        -0.4465F,  // time clash
        -0.2123F,  // frames apart
        -0.5482F,  // clause mass
        0.2745F,  // clause share
        -0.5939F,  // sentence mass
        0.6170F,  // sentence share
        0.1438F,  // sentence likeness
        -0.0622F,  // both headlines
        -0.1358F,  // one headline
        -0.2143F,  // both early
        -0.2345F,  // polarity differs
        -0.1527F,  // modality differs
        -0.5112F,  // future differs
        0.1746F,  // quoted differs
        0.8269F,  // documents alike
        0.3134F,  // documents alike beyond others
        0.7792F,  // leads alike beyond others
        -1.9769F,  // trigger in other
        0.3318F,  // outer same
        0.2665F,  // outer related
        0.7667F,  // classes shared
        -0.8630F,  // both roles match
        0.1340F,  // clause share of alike documents
        -0.0448F,  // clause share of rivals
        0.2258F,  // participants matched of rivals
    }},
    {{
        -0.6759F,  // bias
        -0.2434F,  // trigger rarity
        -0.3225F,  // both verbs
        0.1117F,  // noun and verb
        -0.1074F,  // both nouns
        -0.3577F,  // an attribute
        -0.7197F,  // rivals
        0.1886F,  // single in both
        0.4516F,  // agent match
        -0.4979F,  // agent clash
        -0.3122F,  // agent unlike
        -0.3175F,  // agent unknown
        0.4538F,  // patient match
        -0.0357F,  // patient clash
        -0.3760F,  // patient unlike
        -0.7180F,  // patient unknown
        -0.5287F,  // roles crossed
        0.2403F,  // participants matched
        -0.3164F,  // names shared
        -0.2546F,  // names but none shared
        1.2546F,  // oblique match
        0.2225F,  // oblique clash
        0.0601F,  // place match
        0.0000F,  // place clash
        0.2163F,  // time match
        -0.0820F,  // time clash
        -0.2310F,  // frames apart
        -0.4021F,  // clause mass
        -0.3977F,  // clause share
        -0.1950F,  // sentence mass
        -0.1827F,  // sentence share
        -0.3926F,  // sentence likeness
        -0.2321F,  // both headlines
        0.0316F,  // one headline
        -0.0090F,  // both early
        -0.4077F,  // polarity differs
        0.0149F,  // modality differs
        0.1574F,  // future differs
        -0.0824F,  // quoted differs
        -0.3538F,  // documents alike
        -0.0870F,  // documents alike beyond others
        0.0595F,  // leads alike beyond others
        -0.9476F,  // trigger in other
        -0.1635F,  // outer same
        -0.0531F,  // outer related
        0.0000F,  // classes shared
        0.1166F,  // both roles match
        -0.2586F,  // clause share of alike documents
        -0.4306F,  // clause share of rivals
        0.1767F,  // participants matched of rivals
    }},
}}};

}  // namespace crosscheck
