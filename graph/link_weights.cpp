// Made by crosscheck-train --events; see engine/train/README.md.
// clang-format off
#include "graph/link_model.h"

namespace crosscheck {

// Triggers that are the same, related, and neither.
const LinkWeights kLinkWeights = {{{
    {{
        -0.0463F,  // bias
        1.0479F,  // trigger rarity
        -0.1625F,  // both verbs
        -0.1297F,  // noun and verb
        -0.0833F,  // both nouns
        0.3292F,  // an attribute
        -0.3598F,  // rivals
        -0.1278F,  // single in both
        -0.3995F,  // agent match
        0.0037F,  // agent clash
        0.0511F,  // agent unlike
        0.2983F,  // agent unknown
        0.3333F,  // patient match
        0.3257F,  // patient clash
        -0.0524F,  // patient unlike
        -0.6529F,  // patient unknown
        0.7062F,  // roles crossed
        0.3889F,  // participants matched
        -0.0145F,  // names shared
        0.0081F,  // names but none shared
        0.3891F,  // oblique match
        0.1396F,  // oblique clash
        0.0593F,  // place match
        0.0000F,  // place clash
        -0.0247F,  // time match
        -0.3065F,  // time clash
        -0.1199F,  // frames apart
        0.0854F,  // clause mass
        0.5354F,  // clause share
        -0.5704F,  // sentence mass
        0.4179F,  // sentence share
        0.5724F,  // sentence likeness
        0.2303F,  // both headlines
        -0.0718F,  // one headline
        0.3284F,  // both early
        0.1027F,  // polarity differs
        -0.4979F,  // modality differs
        0.2293F,  // future differs
        -0.3989F,  // quoted differs
        -0.0850F,  // documents alike
        0.3470F,  // documents alike beyond others
        -0.0073F,  // leads alike beyond others
        1.2137F,  // trigger in other
        -0.0199F,  // outer same
        -0.0919F,  // outer related
        0.0978F,  // classes shared
        -0.3968F,  // both roles match
        0.3117F,  // clause share of alike documents
        0.6345F,  // clause share of rivals
        -0.1311F,  // participants matched of rivals
        -1.2593F,  // both in passing
        0.1374F,  // one in passing
    }},
    {{
        0.3572F,  // bias
        2.0314F,  // trigger rarity
        0.2657F,  // both verbs
        -0.1340F,  // noun and verb
        0.0826F,  // both nouns
        0.1429F,  // an attribute
        0.0171F,  // rivals
        0.4665F,  // single in both
        0.4780F,  // agent match
        -0.1343F,  // agent clash
        -0.1472F,  // agent unlike
        0.1607F,  // agent unknown
        0.6608F,  // patient match
        0.5524F,  // patient clash
        -0.2666F,  // patient unlike
        -0.5893F,  // patient unknown
        0.2964F,  // roles crossed
        0.8280F,  // participants matched
        -0.4538F,  // names shared
        -0.1538F,  // names but none shared
        -0.2789F,  // oblique match
        -0.3196F,  // oblique clash
        0.2755F,  // place match
        0.0000F,  // place clash
        -0.0349F,  // time match
        -0.1175F,  // time clash
        -0.3732F,  // frames apart
        -0.0148F,  // clause mass
        0.2219F,  // clause share
        -0.6973F,  // sentence mass
        0.5593F,  // sentence share
        -0.1830F,  // sentence likeness
        0.0068F,  // both headlines
        -0.0123F,  // one headline
        -0.0100F,  // both early
        -0.3037F,  // polarity differs
        -0.0794F,  // modality differs
        -0.4024F,  // future differs
        0.1766F,  // quoted differs
        0.2172F,  // documents alike
        -0.1298F,  // documents alike beyond others
        0.3745F,  // leads alike beyond others
        -2.0430F,  // trigger in other
        0.4081F,  // outer same
        0.5031F,  // outer related
        0.8172F,  // classes shared
        -0.4971F,  // both roles match
        -0.0957F,  // clause share of alike documents
        -0.1383F,  // clause share of rivals
        0.1000F,  // participants matched of rivals
        -0.4141F,  // both in passing
        -1.4760F,  // one in passing
    }},
    {{
        -0.6854F,  // bias
        -0.1558F,  // trigger rarity
        -0.2472F,  // both verbs
        -0.0275F,  // noun and verb
        -0.1009F,  // both nouns
        -0.3098F,  // an attribute
        -0.5887F,  // rivals
        0.0553F,  // single in both
        0.5868F,  // agent match
        -0.4381F,  // agent clash
        -0.3835F,  // agent unlike
        -0.4506F,  // agent unknown
        0.4313F,  // patient match
        -0.0470F,  // patient clash
        -0.1415F,  // patient unlike
        -0.9282F,  // patient unknown
        -0.5708F,  // roles crossed
        0.3092F,  // participants matched
        -0.2194F,  // names shared
        -0.1939F,  // names but none shared
        1.2116F,  // oblique match
        0.2101F,  // oblique clash
        0.1318F,  // place match
        0.0000F,  // place clash
        0.2293F,  // time match
        -0.0759F,  // time clash
        -0.2169F,  // frames apart
        -0.4415F,  // clause mass
        -0.4020F,  // clause share
        -0.2787F,  // sentence mass
        -0.2476F,  // sentence share
        -0.3775F,  // sentence likeness
        -0.0403F,  // both headlines
        0.1472F,  // one headline
        -0.0857F,  // both early
        -0.3463F,  // polarity differs
        0.1336F,  // modality differs
        0.1877F,  // future differs
        -0.0772F,  // quoted differs
        -0.3749F,  // documents alike
        -0.0438F,  // documents alike beyond others
        0.1206F,  // leads alike beyond others
        -0.8466F,  // trigger in other
        -0.0602F,  // outer same
        0.1157F,  // outer related
        0.0000F,  // classes shared
        0.2251F,  // both roles match
        -0.2864F,  // clause share of alike documents
        -0.4240F,  // clause share of rivals
        0.3402F,  // participants matched of rivals
        -0.0014F,  // both in passing
        -0.2196F,  // one in passing
    }},
}}};

}  // namespace crosscheck
