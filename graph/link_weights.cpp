// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        -0.0433F,  // bias
        1.0402F,  // trigger rarity
        -0.2719F,  // both verbs
        0.0301F,  // noun and verb
        -0.1123F,  // both nouns
        0.3108F,  // an attribute
        -0.3659F,  // rivals
        -0.0954F,  // single in both
        -0.3495F,  // agent match
        -0.0415F,  // agent clash
        0.0445F,  // agent unlike
        0.3032F,  // agent unknown
        0.3422F,  // patient match
        0.3112F,  // patient clash
        0.0011F,  // patient unlike
        -0.6977F,  // patient unknown
        0.6341F,  // roles crossed
        0.3785F,  // participants matched
        0.1963F,  // names shared
        0.0051F,  // names but none shared
        0.2853F,  // oblique match
        0.0746F,  // oblique clash
        0.0997F,  // place match
        0.0000F,  // place clash
        -0.1571F,  // time match
        -0.2329F,  // time clash
        -0.0939F,  // frames apart
        0.2352F,  // clause mass
        0.4692F,  // clause share
        -0.5629F,  // sentence mass
        0.4269F,  // sentence share
        0.5188F,  // sentence likeness
        0.2732F,  // both headlines
        0.0210F,  // one headline
        0.2456F,  // both early
        0.0313F,  // polarity differs
        -0.5072F,  // modality differs
        0.2291F,  // future differs
        -0.2598F,  // quoted differs
        -0.1870F,  // documents alike
        0.2976F,  // documents alike beyond others
        0.0313F,  // leads alike beyond others
        1.2746F,  // trigger in other
        0.2072F,  // outer same
        0.0509F,  // outer related
        0.2416F,  // classes shared
        -0.0757F,  // both roles match
        0.2178F,  // clause share of alike documents
        0.6658F,  // clause share of rivals
        0.0287F,  // participants matched of rivals
        -0.7551F,  // both in passing
        -0.4099F,  // one in passing
    }},
    {{
        0.4357F,  // bias
        1.7877F,  // trigger rarity
        0.3122F,  // both verbs
        -0.1001F,  // noun and verb
        0.1306F,  // both nouns
        0.0930F,  // an attribute
        0.0026F,  // rivals
        0.4414F,  // single in both
        0.6208F,  // agent match
        -0.1258F,  // agent clash
        -0.1510F,  // agent unlike
        0.0917F,  // agent unknown
        0.7842F,  // patient match
        0.4984F,  // patient clash
        -0.2775F,  // patient unlike
        -0.5695F,  // patient unknown
        0.2320F,  // roles crossed
        0.7849F,  // participants matched
        -0.3520F,  // names shared
        -0.2224F,  // names but none shared
        -0.3375F,  // oblique match
        -0.3669F,  // oblique clash
        -0.2139F,  // place match
        0.0000F,  // place clash
        -0.0297F,  // time match
        0.0617F,  // time clash
        -0.3252F,  // frames apart
        0.0375F,  // clause mass
        0.4900F,  // clause share
        -0.7653F,  // sentence mass
        0.6464F,  // sentence share
        -0.2413F,  // sentence likeness
        -0.0998F,  // both headlines
        0.0802F,  // one headline
        0.0125F,  // both early
        -0.2936F,  // polarity differs
        -0.0113F,  // modality differs
        -0.4212F,  // future differs
        0.4738F,  // quoted differs
        -0.0041F,  // documents alike
        -0.1406F,  // documents alike beyond others
        0.3623F,  // leads alike beyond others
        -2.0903F,  // trigger in other
        0.3575F,  // outer same
        0.8041F,  // outer related
        0.8902F,  // classes shared
        0.1180F,  // both roles match
        -0.2152F,  // clause share of alike documents
        -0.2371F,  // clause share of rivals
        0.1139F,  // participants matched of rivals
        -0.5629F,  // both in passing
        -1.5120F,  // one in passing
    }},
    {{
        -0.6727F,  // bias
        -0.1621F,  // trigger rarity
        -0.2525F,  // both verbs
        -0.0122F,  // noun and verb
        -0.1018F,  // both nouns
        -0.3061F,  // an attribute
        -0.5882F,  // rivals
        0.0820F,  // single in both
        0.6201F,  // agent match
        -0.4625F,  // agent clash
        -0.3480F,  // agent unlike
        -0.4823F,  // agent unknown
        0.4772F,  // patient match
        -0.0502F,  // patient clash
        -0.1371F,  // patient unlike
        -0.9626F,  // patient unknown
        -0.5820F,  // roles crossed
        0.2791F,  // participants matched
        -0.2286F,  // names shared
        -0.1442F,  // names but none shared
        1.2153F,  // oblique match
        0.2030F,  // oblique clash
        0.0542F,  // place match
        0.0000F,  // place clash
        0.1930F,  // time match
        -0.0729F,  // time clash
        -0.2191F,  // frames apart
        -0.4397F,  // clause mass
        -0.3646F,  // clause share
        -0.3097F,  // sentence mass
        -0.2068F,  // sentence share
        -0.3676F,  // sentence likeness
        0.0271F,  // both headlines
        0.1843F,  // one headline
        -0.1174F,  // both early
        -0.3378F,  // polarity differs
        0.1291F,  // modality differs
        0.1941F,  // future differs
        -0.0747F,  // quoted differs
        -0.3693F,  // documents alike
        -0.0321F,  // documents alike beyond others
        0.1389F,  // leads alike beyond others
        -0.8745F,  // trigger in other
        -0.0635F,  // outer same
        0.0914F,  // outer related
        0.0000F,  // classes shared
        0.3117F,  // both roles match
        -0.2756F,  // clause share of alike documents
        -0.4173F,  // clause share of rivals
        0.3687F,  // participants matched of rivals
        -0.0077F,  // both in passing
        -0.1888F,  // one in passing
    }},
}}};

}  // namespace crosscheck
