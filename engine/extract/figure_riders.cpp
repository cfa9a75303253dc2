#include "engine/extract/figure_riders.h"

#include <algorithm>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

bool is_vehicle(const std::string& noun) {
  static const WordList kNouns(
      "boat speedboat skiff dinghy raft canoe ship vessel dhow car truck van "
      "lorry jeep bus pickup motorcycle motorbike bike scooter vehicle "
      "helicopter plane");
  return kNouns.contains(noun);
}

/// Those of whom it is told what they came in.
bool is_rider(const std::string& noun) {
  static const WordList kNouns(
      "pirate gunman attacker assailant robber thief bandit raider hijacker "
      "kidnapper smuggler poacher militant insurgent rebel terrorist fighter "
      "commando soldier trooper police migrant refugee");
  return kNouns.contains(noun);
}

}  // namespace

std::uint32_t rider_beside(const Analysis& a, const QuantityExpression& q,
                           const std::string& noun) {
  const Index s = a.sentence_of[q.first];
  if (s == Analysis::kNone || !is_vehicle(noun)) return Analysis::kNone;
  const Sentence& sentence = a.text.sentences[s];
  const Index after = std::max({q.last, q.head_last, q.first + 1});
  Index rider = Analysis::kNone;
  if (after + 1 < sentence.last && a.lower(after) == "of") {
    rider = after + 1;
  } else if (q.first >= sentence.first + 2 &&
             is_one_of(a.lower(q.first - 1), {"in", "on", "aboard"})) {
    rider = q.first - 2;
    if (rider > sentence.first && a.lower(rider) == ",") --rider;
  }
  const bool known =
      rider != Analysis::kNone && is_rider(noun_lemma(a.lower(rider)));
  return known ? rider : Analysis::kNone;
}

}  // namespace crosscheck
