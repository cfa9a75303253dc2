#include "graph/claim_texts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

#include "graph/copied_claims.h"
#include "graph/speaker_match.h"
#include "graph/wire_agencies.h"

namespace crosscheck {
namespace {

constexpr double kCopiedDocument = 0.5;  // containment

/// Whom a claim was heard from: a named speaker, else the agency of its
/// document, else nobody.
struct HeardFrom {
  std::string_view who;  // key of a speaker, or name of an agency
  bool agency = false;

  [[nodiscard]] bool known() const { return !who.empty(); }
};

bool is_same(const HeardFrom& x, const HeardFrom& y) {
  if (!x.known() || !y.known() || x.agency != y.agency) return false;
  return x.agency ? x.who == y.who : is_one_speaker(x.who, y.who);
}

/// The search for texts over one table.
class TextSearch {
 public:
  TextSearch(const ClaimTable& claims, const OriginSigns& signs)
      : claims_(claims), signs_(signs), groups_(claims.size()) {}

  ClaimTexts run() {
    copyable_ = copyable_claims(claims_);
    join_within_documents();
    for (const CopyPair& pair : signs_.copies) {
      const auto in_a = of_document(copyable_, pair.a);
      const auto in_b = of_document(copyable_, pair.b);
      if (pair.containment >= kCopiedDocument) unite_by_value(in_a, in_b);
      unite_by_passage(pair, in_a, in_b);
    }
    join_by_speaker();
    join_agreeing();
    return {std::move(groups_), std::move(ties_)};
  }

 private:
  HeardFrom heard_from(std::uint32_t claim) const {
    if (claim < signs_.speakers.size() && !is_quotation(claims_, claim)) {
      const std::string& speaker = signs_.speakers[claim].key;
      const std::string_view agency = wire_agency(speaker);
      if (!agency.empty()) return {agency, true};
      if (!speaker.empty()) return {speaker, false};
    }
    const std::size_t document = claims_.document[claim].index();
    if (document >= signs_.credits.size()) return {};
    return {signs_.credits[document], true};
  }

  void join(std::uint32_t a, std::uint32_t b, TieKind kind,
            std::string_view who = {}) {
    groups_.join(a, b);
    if (claims_.source[a] == claims_.source[b]) return;
    ties_.push_back({ClaimId(std::size_t{std::min(a, b)}),
                     ClaimId(std::size_t{std::max(a, b)}), kind,
                     std::string(who)});
  }

  /// Claims of one value in one document. What two speakers said stays apart;
  /// what nobody is named for goes with the first of them.
  void join_within_documents() {
    for (std::size_t begin = 0; begin < copyable_.size();) {
      std::size_t end = begin + 1;
      while (end < copyable_.size() &&
             copyable_[end].document == copyable_[begin].document &&
             copyable_[end].value == copyable_[begin].value) {
        ++end;
      }
      join_by_voice(std::span(copyable_).subspan(begin, end - begin));
      begin = end;
    }
  }

  void join_by_voice(std::span<const CopyableClaim> of_value) {
    constexpr std::size_t kMostSpeakers = 8;
    std::vector<std::pair<HeardFrom, std::uint32_t>> speakers;
    std::optional<std::uint32_t> narrator;
    for (const CopyableClaim& x : of_value) {
      const HeardFrom heard = heard_from(x.claim);
      if (!heard.known() || heard.agency) {
        if (narrator) groups_.join(*narrator, x.claim);
        narrator = narrator.value_or(x.claim);
        continue;
      }
      auto known = std::find_if(
          speakers.begin(), speakers.end(),
          [&](const auto& speaker) { return is_same(speaker.first, heard); });
      if (known == speakers.end() && speakers.size() == kMostSpeakers)
        known = speakers.begin();
      if (known == speakers.end()) {
        speakers.emplace_back(heard, x.claim);
      } else {
        groups_.join(known->second, x.claim);
      }
    }
    if (narrator && !speakers.empty())
      groups_.join(*narrator, speakers.front().second);
  }

  /// Joins the claims of both documents that give one value in one passage.
  void unite_by_passage(const CopyPair& pair,
                        std::span<const CopyableClaim> in_a,
                        std::span<const CopyableClaim> in_b) {
    const std::vector<InPassage> inside =
        claims_in_passages(claims_, pair, in_a, in_b);
    for (std::size_t i = 1; i < inside.size(); ++i) {
      if (inside[i].passage == inside[i - 1].passage &&
          inside[i].value == inside[i - 1].value) {
        join(inside[i - 1].claim, inside[i].claim, TieKind::passage);
      }
    }
  }

  /// Joins all claims of one value in two documents: both lists are by value,
  /// and the claims of one document are joined here.
  void unite_by_value(std::span<const CopyableClaim> in_a,
                      std::span<const CopyableClaim> in_b) {
    auto a = in_a.begin();
    auto b = in_b.begin();
    while (a != in_a.end() && b != in_b.end()) {
      if (a->value < b->value) {
        ++a;
      } else if (b->value < a->value) {
        ++b;
      } else {
        join(a->claim, b->claim, TieKind::document);
        if (b + 1 != in_b.end() && (b + 1)->value == b->value) {
          ++b;
        } else {
          ++a;
        }
      }
    }
  }

  /// Claims of one value from one agency, or from one speaker.
  void join_by_speaker() {
    std::vector<std::uint32_t> order;
    for (const CopyableClaim& x : copyable_) order.push_back(x.claim);
    std::sort(order.begin(), order.end(), [&](auto x, auto y) {
      return std::tie(claims_.value[x], x) < std::tie(claims_.value[y], y);
    });
    for (std::size_t begin = 0; begin < order.size();) {
      std::size_t end = begin + 1;
      while (end < order.size() &&
             claims_.value[order[end]] == claims_.value[order[begin]]) {
        ++end;
      }
      join_voices(std::span(order).subspan(begin, end - begin));
      begin = end;
    }
  }

  void join_voices(std::span<const std::uint32_t> of_value) {
    constexpr std::size_t kMostCompared = 64;
    using Voice = std::pair<bool, std::string_view>;
    std::map<Voice, std::uint32_t> by_name;  // the first claim of each
    std::vector<std::pair<HeardFrom, std::uint32_t>> compared;
    for (const std::uint32_t claim : of_value) {
      const HeardFrom heard = heard_from(claim);
      if (!heard.known()) continue;
      const TieKind kind = heard.agency ? TieKind::agency : TieKind::speaker;
      const auto [same, added] =
          by_name.try_emplace({heard.agency, heard.who}, claim);
      if (!added) {
        join(same->second, claim, kind, shown(claim, heard));
        continue;
      }
      const auto variant = std::find_if(
          compared.begin(), compared.end(),
          [&](const auto& other) { return is_same(other.first, heard); });
      if (variant != compared.end()) {
        join(variant->second, claim, kind, shown(claim, heard));
      } else if (compared.size() < kMostCompared) {
        compared.emplace_back(heard, claim);
      }
    }
  }

  /// Claims of two values of one item that agree, from one voice or in copied
  /// documents.
  void join_agreeing() {
    for (const Edge& edge : signs_.edges) {
      const bool other_words =
          edge.relation == Relation::agree &&
          claims_.value[edge.a.index()] != claims_.value[edge.b.index()] &&
          claims_.detail(edge.a) != nullptr &&
          claims_.detail(edge.b) != nullptr &&
          claims_.item_of(edge.a) == claims_.item_of(edge.b);
      if (other_words) join_if_one_text(edge.a.value, edge.b.value);
    }
  }

  void join_if_one_text(std::uint32_t a, std::uint32_t b) {
    const HeardFrom heard = heard_from(a);
    if (is_same(heard, heard_from(b))) {
      join(a, b, heard.agency ? TieKind::agency : TieKind::speaker,
           shown(a, heard));
    } else if (is_copied(claims_.document[a], claims_.document[b])) {
      join(a, b, TieKind::document);
    }
  }

  // Whether two documents share half of their text; pairs are in order.
  bool is_copied(DocumentId a, DocumentId b) const {
    const std::pair<DocumentId, DocumentId> wanted = std::minmax(a, b);
    const auto at =
        std::lower_bound(signs_.copies.begin(), signs_.copies.end(), wanted,
                         [](const CopyPair& pair, const auto& documents) {
                           return std::pair(pair.a, pair.b) < documents;
                         });
    return at != signs_.copies.end() && at->a == wanted.first &&
           at->b == wanted.second && at->containment >= kCopiedDocument;
  }

  // A speaker's name as the text writes it.
  std::string_view shown(std::uint32_t claim, const HeardFrom& heard) const {
    if (heard.agency || signs_.speakers[claim].name.empty()) return heard.who;
    return signs_.speakers[claim].name;
  }

  const ClaimTable& claims_;
  const OriginSigns& signs_;
  Groups groups_;
  std::vector<OriginTie> ties_;
  std::vector<CopyableClaim> copyable_;
};

}  // namespace

ClaimTexts find_claim_texts(const ClaimTable& claims,
                            const OriginSigns& signs) {
  return TextSearch(claims, signs).run();
}

}  // namespace crosscheck
