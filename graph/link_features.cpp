#include "graph/link_features.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <string>

#include "graph/event_links.h"
#include "graph/participant_match.h"
#include "graph/time_fit.h"
#include "graph/word_rarity.h"

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, kLinkFeatureCount> kNames = {
    "bias",
    "trigger rarity",
    "both verbs",
    "noun and verb",
    "both nouns",
    "an attribute",
    "rivals",
    "single in both",
    "agent match",
    "agent clash",
    "agent unlike",
    "agent unknown",
    "patient match",
    "patient clash",
    "patient unlike",
    "patient unknown",
    "roles crossed",
    "participants matched",
    "names shared",
    "names but none shared",
    "oblique match",
    "oblique clash",
    "place match",
    "place clash",
    "time match",
    "time clash",
    "frames apart",
    "clause mass",
    "clause share",
    "sentence mass",
    "sentence share",
    "sentence likeness",
    "both headlines",
    "one headline",
    "both early",
    "polarity differs",
    "modality differs",
    "future differs",
    "quoted differs",
    "documents alike",
    "documents alike beyond others",

    "leads alike beyond others",
    "trigger in other",
    "outer same",
    "outer related",
    "classes shared",
    "both roles match",
    "clause share of alike documents",
    "clause share of rivals",
    "participants matched of rivals",
    "both in passing",
    "one in passing"};

double ratio(double part, double whole) { return whole > 0 ? part / whole : 0; }

std::string_view first_word(std::string_view trigger) {
  return trigger.substr(0, trigger.find(' '));
}

bool holds(std::span<const std::uint32_t> words, std::string_view word) {
  return std::binary_search(words.begin(), words.end(), word_hash(word));
}

/// Fills the numbers in the order of the names.
class Row {
 public:
  void add(double value) {
    assert(at_ < kLinkFeatureCount && "more numbers than names");
    row_[at_++] = static_cast<float>(value);
  }
  void add(bool value) { add(value ? 1.0 : 0.0); }
  [[nodiscard]] const LinkFeatures& row() const {
    assert(at_ == kLinkFeatureCount && "fewer numbers than names");
    return row_;
  }

 private:
  LinkFeatures row_{};
  std::size_t at_ = 0;
};

/// How the participants of a main role stand to each other.
struct RoleFit {
  bool match = false, clash = false, unlike = false, unknown = false;
};

RoleFit role_fit(const Predication& a, const Predication& b,
                 ParticipantRole role) {
  RoleFit fit;
  bool known = false;
  for (const Participant& x : a.participants) {
    if (x.role != role || x.is_pronoun) continue;
    for (const Participant& y : b.participants) {
      if (y.role != role || y.is_pronoun) continue;
      known = true;
      if (participant_likeness(x, y) >= 0.7) fit.match = true;
      if (!x.entity.empty() && !y.entity.empty()) fit.clash = true;
    }
  }
  fit.unknown = !known;
  fit.clash = fit.clash && !fit.match;
  fit.unlike = known && !fit.match && !fit.clash;
  return fit;
}

/// What two predications share of their participants, whatever the roles.
struct ParticipantFit {
  double matched = 0;  ///< share of the shorter list
  bool crossed = false, oblique_match = false, oblique_clash = false;
  double names = 0;  ///< shared ones
  bool names_on_both = false;
};

bool is_main(ParticipantRole role) {
  return role == ParticipantRole::agent || role == ParticipantRole::patient;
}

std::vector<std::string> names_of(const Predication& p) {
  std::vector<std::string> names;
  for (const Participant& x : p.participants) {
    names.insert(names.end(), x.names.begin(), x.names.end());
  }
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

ParticipantFit participant_fit(const Predication& a, const Predication& b) {
  ParticipantFit fit;
  double found = 0;
  for (const Participant& x : a.participants) {
    double best = 0;
    for (const Participant& y : b.participants) {
      const double likeness = participant_likeness(x, y);
      best = std::max(best, likeness);
      if (x.role != y.role && is_main(x.role) && is_main(y.role) &&
          likeness >= 0.8) {
        fit.crossed = true;
      }
      if (x.role == ParticipantRole::oblique && y.role == x.role &&
          x.preposition == y.preposition) {
        (likeness >= 0.7 ? fit.oblique_match : fit.oblique_clash) = true;
      }
    }
    if (best >= 0.7) found += 1;
  }
  const std::size_t fewer =
      std::min(a.participants.size(), b.participants.size());
  fit.matched = std::min(1.0, ratio(found, static_cast<double>(fewer)));
  fit.oblique_clash = fit.oblique_clash && !fit.oblique_match;
  const auto x = names_of(a);
  const auto y = names_of(b);
  fit.names_on_both = !x.empty() && !y.empty();
  std::vector<std::string> shared;
  std::set_intersection(x.begin(), x.end(), y.begin(), y.end(),
                        std::back_inserter(shared));
  fit.names = static_cast<double>(shared.size());
  return fit;
}

Fit entity_fit(std::span<const Entity> a, std::span<const Entity> b) {
  Fit fit = Fit::unknown;
  for (const Entity& x : a) {
    for (const Entity& y : b) {
      if (one_place(x, y)) return Fit::match;
      if (!x.within.empty() && !y.within.empty()) fit = Fit::clash;
    }
  }
  return fit;
}

void add_kinds(const Predication& a, const Predication& b, Row& row) {
  const auto count = [&](PredicateKind kind) {
    return (a.kind == kind ? 1 : 0) + (b.kind == kind ? 1 : 0);
  };
  const int verbs = count(PredicateKind::verb);
  const int nouns = count(PredicateKind::noun);
  row.add(verbs == 2);
  row.add(verbs == 1 && nouns == 1);
  row.add(nouns == 2);
  row.add(count(PredicateKind::attribute) > 0);
}

void add_setting(const Predication& a, const Predication& b, Row& row) {
  const Fit place = entity_fit(a.places, b.places);
  row.add(place == Fit::match);
  row.add(place == Fit::clash);
  const Fit time = time_fit(a.frame, b.frame);
  row.add(time == Fit::match);
  row.add(time == Fit::clash);
  row.add(!frames_meet(a, b));
}

void add_manner(const Predication& a, const Predication& b, Row& row) {
  constexpr std::uint32_t kEarly = 3;
  row.add(a.is_headline && b.is_headline);
  row.add(a.is_headline != b.is_headline);
  row.add(a.sentence < kEarly && b.sentence < kEarly);
  row.add(a.polarity != b.polarity);
  row.add(a.modality != b.modality);
  row.add(a.is_future != b.is_future);
  row.add(a.is_quoted != b.is_quoted);
}

std::size_t shared_classes(const Predication& a, const Predication& b) {
  std::vector<std::uint32_t> shared;
  std::set_intersection(a.classes.begin(), a.classes.end(), b.classes.begin(),
                        b.classes.end(), std::back_inserter(shared));
  return shared.size();
}

}  // namespace

std::span<const std::string_view> link_feature_names() { return kNames; }

TriggerTie trigger_tie(const Predication& a, const Predication& b) {
  if (a.trigger == b.trigger) return TriggerTie::same;
  if (share_element<std::uint32_t>(a.classes, b.classes) ||
      first_word(a.trigger) == first_word(b.trigger)) {
    return TriggerTie::related;
  }
  return TriggerTie::none;
}

LinkEvidence::LinkEvidence(std::span<const Predication> predications,
                           std::span<const std::uint32_t> story)
    : all_(predications),
      documents_(predications, story),
      rivals_(predications.size()) {
  for (std::size_t first = 0; first < all_.size();) {
    std::size_t last = first;
    std::map<std::string_view, std::uint32_t> count;
    for (; last < all_.size() && all_[last].document == all_[first].document;
         ++last) {
      ++count[all_[last].trigger];
    }
    for (; first < last; ++first)
      rivals_[first] = count[all_[first].trigger] - 1;
  }
}

LinkFeatures LinkEvidence::features(std::uint32_t a_index,
                                    std::uint32_t b_index) {
  const Predication& a = all_[a_index];
  const Predication& b = all_[b_index];
  Row row;
  row.add(1.0);
  const double rarity = std::min(word_rarity(word_hash(first_word(a.trigger))),
                                 word_rarity(word_hash(first_word(b.trigger))));
  row.add(rarity / kMostRarity);
  add_kinds(a, b, row);
  const double rivals =
      std::log2(1.0 + rivals_[a_index]) + std::log2(1.0 + rivals_[b_index]);
  row.add(rivals / 4);
  row.add(rivals_[a_index] + rivals_[b_index] == 0);
  const RoleFit agent = role_fit(a, b, ParticipantRole::agent);
  const RoleFit patient = role_fit(a, b, ParticipantRole::patient);
  for (const RoleFit& fit : {agent, patient}) {
    row.add(fit.match);
    row.add(fit.clash);
    row.add(fit.unlike);
    row.add(fit.unknown);
  }
  const ParticipantFit fit = participant_fit(a, b);
  row.add(fit.crossed);
  row.add(fit.matched);
  row.add(std::min(fit.names, 3.0) / 3);
  row.add(fit.names_on_both && fit.names == 0);
  row.add(fit.oblique_match);
  row.add(fit.oblique_clash);
  add_setting(a, b, row);
  const double clause = shared_mass(a.words, b.words);
  const double clause_share =
      ratio(clause, std::min(mass_of(a.words), mass_of(b.words)));
  row.add(std::min(clause, 16.0) / 16);
  row.add(clause_share);
  const double mass = shared_mass(a.sentence_words, b.sentence_words);
  const double mass_a = mass_of(a.sentence_words);
  const double mass_b = mass_of(b.sentence_words);
  row.add(std::min(mass, 24.0) / 24);
  row.add(ratio(mass, std::min(mass_a, mass_b)));
  row.add(ratio(mass, std::sqrt(mass_a * mass_b)));
  add_manner(a, b, row);
  const PairLikeness documents = documents_.of(a_index, b_index);
  const double alike = documents.whole;
  row.add(alike);
  row.add(documents.whole_beyond);
  row.add(documents.lead_beyond);
  row.add(holds(a.sentence_words, b.trigger) ||
          holds(b.sentence_words, a.trigger));
  const bool embedded =
      a.outer != Predication::kNone && b.outer != Predication::kNone;
  const TriggerTie outer =
      embedded ? trigger_tie(all_[a.outer], all_[b.outer]) : TriggerTie::none;
  row.add(outer == TriggerTie::same);
  row.add(outer == TriggerTie::related);
  row.add(std::min(static_cast<double>(shared_classes(a, b)), 4.0) / 4);
  row.add(agent.match && patient.match);
  row.add(clause_share * alike);
  row.add(clause_share * rivals / 4);
  row.add(fit.matched * rivals / 4);
  row.add(a.is_passing && b.is_passing);
  row.add(a.is_passing != b.is_passing);
  return row.row();
}

}  // namespace crosscheck
