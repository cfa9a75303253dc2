// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        0.1536F,  // bias
        0.3807F,  // trigger rarity
        -0.1052F,  // both verbs
        0.0668F,  // noun and verb
        0.0848F,  // both nouns
        0.1072F,  // an attribute
        -0.1654F,  // rivals
        0.0090F,  // single in both
        -0.1537F,  // agent match
        0.0020F,  // agent clash
        -0.0105F,  // agent unlike
        0.3158F,  // agent unknown
        0.3005F,  // patient match
        0.1016F,  // patient clash
        0.1025F,  // patient unlike
        -0.3509F,  // patient unknown
        0.1829F,  // roles crossed
        0.2762F,  // participants matched
        0.0885F,  // names shared
        0.0723F,  // names but none shared
        0.1470F,  // oblique match
        0.0447F,  // oblique clash
        0.0232F,  // place match
        0.0000F,  // place clash
        -0.0441F,  // time match
        -0.0491F,  // time clash
        -0.0260F,  // frames apart
        0.1798F,  // clause mass
        0.4621F,  // clause share
        -0.0495F,  // sentence mass
        0.2519F,  // sentence share
        0.2269F,  // sentence likeness
        0.1679F,  // both headlines
        0.0600F,  // one headline
        0.2342F,  // both early
        0.0246F,  // polarity differs
        -0.1371F,  // modality differs
        0.0321F,  // future differs
        -0.0415F,  // quoted differs
        0.0294F,  // documents alike
        0.0490F,  // documents alike beyond others
        0.0192F,  // leads alike beyond others
        0.6709F,  // trigger in other
        0.0971F,  // outer same
        0.0585F,  // outer related
        0.0944F,  // classes shared
        0.0273F,  // both roles match
        0.1768F,  // clause share of alike documents
        0.3581F,  // clause share of rivals
        0.1055F,  // participants matched of rivals
        -0.2611F,  // both in passing
        -0.1085F,  // one in passing
    }},
    {{
        0.3635F,  // bias
        0.4853F,  // trigger rarity
        0.2754F,  // both verbs
        -0.0395F,  // noun and verb
        0.0386F,  // both nouns
        0.0890F,  // an attribute
        -0.0364F,  // rivals
        0.1746F,  // single in both
        0.4351F,  // agent match
        -0.0434F,  // agent clash
        0.0228F,  // agent unlike
        -0.0510F,  // agent unknown
        0.3905F,  // patient match
        0.2044F,  // patient clash
        -0.0510F,  // patient unlike
        -0.1804F,  // patient unknown
        0.0961F,  // roles crossed
        0.6792F,  // participants matched
        0.1132F,  // names shared
        -0.0225F,  // names but none shared
        0.0313F,  // oblique match
        0.0799F,  // oblique clash
        0.0002F,  // place match
        0.0000F,  // place clash
        -0.0513F,  // time match
        0.0156F,  // time clash
        -0.0431F,  // frames apart
        0.1009F,  // clause mass
        0.0728F,  // clause share
        -0.2127F,  // sentence mass
        0.1751F,  // sentence share
        -0.0101F,  // sentence likeness
        -0.1040F,  // both headlines
        0.0213F,  // one headline
        0.0280F,  // both early
        -0.0762F,  // polarity differs
        -0.0758F,  // modality differs
        -0.3000F,  // future differs
        -0.0677F,  // quoted differs
        -0.0474F,  // documents alike
        -0.1064F,  // documents alike beyond others
        0.0329F,  // leads alike beyond others
        -1.3878F,  // trigger in other
        0.4307F,  // outer same
        0.0714F,  // outer related
        0.3687F,  // classes shared
        0.0935F,  // both roles match
        0.0122F,  // clause share of alike documents
        -0.0971F,  // clause share of rivals
        0.1676F,  // participants matched of rivals
        -0.1813F,  // both in passing
        -0.7709F,  // one in passing
    }},
    {{
        -0.5633F,  // bias
        -0.0804F,  // trigger rarity
        -0.2757F,  // both verbs
        -0.1673F,  // noun and verb
        -0.0392F,  // both nouns
        -0.0810F,  // an attribute
        -0.3509F,  // rivals
        -0.0286F,  // single in both
        0.2262F,  // agent match
        -0.1732F,  // agent clash
        -0.2323F,  // agent unlike
        -0.3840F,  // agent unknown
        0.1607F,  // patient match
        -0.0186F,  // patient clash
        -0.1053F,  // patient unlike
        -0.6001F,  // patient unknown
        -0.1589F,  // roles crossed
        0.0939F,  // participants matched
        -0.0115F,  // names shared
        -0.1843F,  // names but none shared
        0.2267F,  // oblique match
        0.0279F,  // oblique clash
        0.0053F,  // place match
        0.0000F,  // place clash
        0.0362F,  // time match
        -0.0147F,  // time clash
        -0.0516F,  // frames apart
        -0.4738F,  // clause mass
        -0.3487F,  // clause share
        -0.3789F,  // sentence mass
        -0.2985F,  // sentence share
        -0.2799F,  // sentence likeness
        -0.0014F,  // both headlines
        0.0127F,  // one headline
        -0.1610F,  // both early
        -0.0955F,  // polarity differs
        -0.0002F,  // modality differs
        0.0234F,  // future differs
        -0.0200F,  // quoted differs
        -0.2360F,  // documents alike
        -0.0191F,  // documents alike beyond others
        0.0094F,  // leads alike beyond others
        -0.4168F,  // trigger in other
        -0.0202F,  // outer same
        0.0091F,  // outer related
        0.0000F,  // classes shared
        0.1270F,  // both roles match
        -0.1604F,  // clause share of alike documents
        -0.2335F,  // clause share of rivals
        0.0541F,  // participants matched of rivals
        -0.0034F,  // both in passing
        -0.1082F,  // one in passing
    }},
}}};

}  // namespace crosscheck
