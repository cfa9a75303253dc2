// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        0.2396F,  // bias
        0.9901F,  // trigger rarity
        -0.2120F,  // both verbs
        0.3322F,  // noun and verb
        0.0864F,  // both nouns
        0.0329F,  // an attribute
        -0.5205F,  // rivals
        0.0799F,  // single in both
        -0.4381F,  // agent match
        0.2602F,  // agent clash
        0.0915F,  // agent unlike
        0.3259F,  // agent unknown
        0.3616F,  // patient match
        0.3791F,  // patient clash
        0.0638F,  // patient unlike
        -0.5649F,  // patient unknown
        0.7286F,  // roles crossed
        0.4627F,  // participants matched
        -0.0398F,  // names shared
        -0.0367F,  // names but none shared
        0.2939F,  // oblique match
        0.4083F,  // oblique clash
        0.1270F,  // place match
        0.0000F,  // place clash
        0.0384F,  // time match
        -0.3207F,  // time clash
        0.3119F,  // frames apart
        0.1572F,  // clause mass
        0.4936F,  // clause share
        -0.4088F,  // sentence mass
        0.1497F,  // sentence share
        0.1032F,  // sentence likeness
        0.2309F,  // both headlines
        -0.2815F,  // one headline
        0.2718F,  // both early
        0.4243F,  // polarity differs
        -0.0068F,  // modality differs
        -0.0049F,  // future differs
        0.0695F,  // quoted differs
        -0.0786F,  // documents alike
        0.1678F,  // documents alike beyond others
        -0.2752F,  // leads alike beyond others
        1.3947F,  // trigger in other
        0.0518F,  // outer same
        -0.1074F,  // outer related
        -0.1680F,  // classes shared
        -0.3903F,  // both roles match
        0.1232F,  // clause share of alike documents
        1.0927F,  // clause share of rivals
        -0.3466F,  // participants matched of rivals
    }},
    {{
        0.3734F,  // bias
        2.0119F,  // trigger rarity
        0.3480F,  // both verbs
        -0.1870F,  // noun and verb
        0.0910F,  // both nouns
        0.1214F,  // an attribute
        -0.0587F,  // rivals
        0.5707F,  // single in both
        0.5888F,  // agent match
        -0.3820F,  // agent clash
        -0.1037F,  // agent unlike
        0.2703F,  // agent unknown
        0.7304F,  // patient match
        0.7530F,  // patient clash
        -0.5307F,  // patient unlike
        -0.5792F,  // patient unknown
        0.0736F,  // roles crossed
        0.7621F,  // participants matched
        -0.6345F,  // names shared
        -0.1775F,  // names but none shared
        -0.1648F,  // oblique match
        -0.1275F,  // oblique clash
        -0.2053F,  // place match
        0.0000F,  // place clash
        0.0239F,  // time match
        -0.1231F,  // time clash
        -0.2331F,  // frames apart
        -0.1941F,  // clause mass
        0.2441F,  // clause share
        -0.6988F,  // sentence mass
        0.5645F,  // sentence share
        -0.0116F,  // sentence likeness
        -0.0182F,  // both headlines
        0.0738F,  // one headline
        -0.0020F,  // both early
        -0.4810F,  // polarity differs
        -0.2028F,  // modality differs
        -0.6538F,  // future differs
        0.1829F,  // quoted differs
        0.2671F,  // documents alike
        -0.0699F,  // documents alike beyond others
        0.3164F,  // leads alike beyond others
        -2.0852F,  // trigger in other
        0.3599F,  // outer same
        0.5726F,  // outer related
        0.7306F,  // classes shared
        -0.5077F,  // both roles match
        -0.0769F,  // clause share of alike documents
        -0.0290F,  // clause share of rivals
        0.1388F,  // participants matched of rivals
    }},
    {{
        -0.6798F,  // bias
        -0.1097F,  // trigger rarity
        -0.2640F,  // both verbs
        -0.0020F,  // noun and verb
        -0.0890F,  // both nouns
        -0.3248F,  // an attribute
        -0.6274F,  // rivals
        0.0930F,  // single in both
        0.6066F,  // agent match
        -0.4583F,  // agent clash
        -0.3888F,  // agent unlike
        -0.4393F,  // agent unknown
        0.4406F,  // patient match
        -0.0447F,  // patient clash
        -0.1672F,  // patient unlike
        -0.9086F,  // patient unknown
        -0.5826F,  // roles crossed
        0.3014F,  // participants matched
        -0.2679F,  // names shared
        -0.2434F,  // names but none shared
        1.2546F,  // oblique match
        0.2154F,  // oblique clash
        0.0552F,  // place match
        0.0000F,  // place clash
        0.2242F,  // time match
        -0.0763F,  // time clash
        -0.2241F,  // frames apart
        -0.4090F,  // clause mass
        -0.3721F,  // clause share
        -0.3057F,  // sentence mass
        -0.2111F,  // sentence share
        -0.3617F,  // sentence likeness
        -0.0049F,  // both headlines
        0.2043F,  // one headline
        -0.1359F,  // both early
        -0.3519F,  // polarity differs
        0.1566F,  // modality differs
        0.1947F,  // future differs
        -0.0805F,  // quoted differs
        -0.4038F,  // documents alike
        -0.0432F,  // documents alike beyond others
        0.1285F,  // leads alike beyond others
        -0.8581F,  // trigger in other
        -0.0376F,  // outer same
        -0.0588F,  // outer related
        0.0000F,  // classes shared
        0.2596F,  // both roles match
        -0.2931F,  // clause share of alike documents
        -0.4446F,  // clause share of rivals
        0.2015F,  // participants matched of rivals
    }},
}}};

}  // namespace crosscheck
