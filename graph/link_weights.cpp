// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        0.2942F,  // bias
        0.8714F,  // trigger rarity
        -0.1773F,  // both verbs
        0.3813F,  // noun and verb
        0.2735F,  // both nouns
        -0.1834F,  // an attribute
        -0.5330F,  // rivals
        0.0251F,  // single in both
        -0.2935F,  // agent match
        0.0531F,  // agent clash
        0.1186F,  // agent unlike
        0.4160F,  // agent unknown
        0.5797F,  // patient match
        0.1646F,  // patient clash
        -0.0163F,  // patient unlike
        -0.4338F,  // patient unknown
        0.6911F,  // roles crossed
        0.1048F,  // participants matched
        -0.0007F,  // names shared
        -0.1001F,  // names but none shared
        0.1612F,  // oblique match
        0.2785F,  // oblique clash
        0.2263F,  // place match
        0.0000F,  // place clash
        0.0792F,  // time match
        -0.3049F,  // time clash
        0.3363F,  // frames apart
        0.2769F,  // clause mass
        0.2971F,  // clause share
        -0.4993F,  // sentence mass
        0.3905F,  // sentence share
        0.0791F,  // sentence likeness
        0.0203F,  // both headlines
        -0.2197F,  // one headline
        -0.0121F,  // both early
        0.4142F,  // polarity differs
        -0.0065F,  // modality differs
        -0.1581F,  // future differs
        0.3413F,  // quoted differs
        0.0491F,  // documents alike
        0.2001F,  // documents alike beyond others
        -0.2680F,  // leads alike beyond others
        1.3048F,  // trigger in other
        -0.0294F,  // outer same
        -0.3545F,  // outer related
        -0.1620F,  // classes shared
        -0.2590F,  // both roles match
        0.2459F,  // clause share of alike documents
        1.0853F,  // clause share of rivals
        -0.2625F,  // participants matched of rivals
    }},
    {{
        0.3993F,  // bias
        1.7524F,  // trigger rarity
        0.2991F,  // both verbs
        -0.0728F,  // noun and verb
        0.0202F,  // both nouns
        0.1529F,  // an attribute
        -0.1842F,  // rivals
        0.8004F,  // single in both
        0.3454F,  // agent match
        -0.0162F,  // agent clash
        -0.0765F,  // agent unlike
        0.1465F,  // agent unknown
        0.7744F,  // patient match
        0.5485F,  // patient clash
        -0.4464F,  // patient unlike
        -0.4773F,  // patient unknown
        0.2190F,  // roles crossed
        0.7346F,  // participants matched
        -0.3439F,  // names shared
        -0.1524F,  // names but none shared
        -0.4135F,  // oblique match
        -0.1909F,  // oblique clash
        -0.1883F,  // place match
        0.0000F,  // place clash
        -0.0076F,  // time match
        -0.1890F,  // time clash
        -0.2827F,  // frames apart
        -0.4502F,  // clause mass
        0.1273F,  // clause share
        -0.5416F,  // sentence mass
        0.7304F,  // sentence share
        -0.0057F,  // sentence likeness
        -0.1344F,  // both headlines
        0.0860F,  // one headline
        -0.0515F,  // both early
        -0.3579F,  // polarity differs
        -0.0533F,  // modality differs
        -0.5860F,  // future differs
        0.1118F,  // quoted differs
        0.2871F,  // documents alike
        -0.1227F,  // documents alike beyond others
        0.2122F,  // leads alike beyond others
        -2.1452F,  // trigger in other
        0.1733F,  // outer same
        0.5502F,  // outer related
        0.5653F,  // classes shared
        -0.1619F,  // both roles match
        -0.0146F,  // clause share of alike documents
        0.2143F,  // clause share of rivals
        0.1754F,  // participants matched of rivals
    }},
    {{
        -0.4800F,  // bias
        -0.1431F,  // trigger rarity
        -0.0740F,  // both verbs
        -0.0238F,  // noun and verb
        -0.0654F,  // both nouns
        -0.3168F,  // an attribute
        -0.7006F,  // rivals
        -0.0407F,  // single in both
        0.6880F,  // agent match
        -0.5463F,  // agent clash
        -0.4070F,  // agent unlike
        -0.2146F,  // agent unknown
        0.6279F,  // patient match
        -0.0946F,  // patient clash
        -0.1287F,  // patient unlike
        -0.8845F,  // patient unknown
        -0.5917F,  // roles crossed
        0.2790F,  // participants matched
        -0.2277F,  // names shared
        -0.5047F,  // names but none shared
        0.7155F,  // oblique match
        0.3355F,  // oblique clash
        0.0839F,  // place match
        0.0000F,  // place clash
        0.0397F,  // time match
        -0.0561F,  // time clash
        -0.2151F,  // frames apart
        -0.2530F,  // clause mass
        -0.4623F,  // clause share
        -0.3132F,  // sentence mass
        -0.2116F,  // sentence share
        -0.3338F,  // sentence likeness
        -0.0509F,  // both headlines
        -0.0759F,  // one headline
        -0.2840F,  // both early
        -0.3400F,  // polarity differs
        0.0195F,  // modality differs
        0.0954F,  // future differs
        -0.1250F,  // quoted differs
        -0.4686F,  // documents alike
        -0.1261F,  // documents alike beyond others
        0.1472F,  // leads alike beyond others
        -0.9524F,  // trigger in other
        -0.1355F,  // outer same
        -0.0402F,  // outer related
        0.0000F,  // classes shared
        0.5567F,  // both roles match
        -0.3830F,  // clause share of alike documents
        -0.5281F,  // clause share of rivals
        0.0429F,  // participants matched of rivals
    }},
}}};

}  // namespace crosscheck
