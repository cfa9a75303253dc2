#include "graph/copied_claims.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace crosscheck {
namespace {

constexpr double kInsidePassage = 0.8;  // of the bytes of the evidence

/// The passages of a pair as they lie in one of its documents, by place; they
/// do not overlap.
struct Placed {
  Span span;
  std::uint32_t passage;
};

std::vector<Placed> place_passages(const CopyPair& pair, DocumentId document) {
  std::vector<Placed> result;
  for (std::uint32_t i = 0; i < pair.passages.size(); ++i) {
    const SharedPassage& passage = pair.passages[i];
    result.push_back({document == pair.a ? passage.in_a : passage.in_b, i});
  }
  std::sort(result.begin(), result.end(), [](const Placed& x, const Placed& y) {
    return x.span.begin < y.span.begin;
  });
  return result;
}

/// Adds to `inside` the bytes of a span that lie in each passage.
void measure(const Span& span, const std::vector<Placed>& passages,
             std::vector<std::pair<std::uint32_t, std::uint64_t>>& inside) {
  auto at = std::partition_point(
      passages.begin(), passages.end(),
      [&](const Placed& x) { return x.span.end <= span.begin; });
  for (; at != passages.end() && at->span.begin < span.end; ++at) {
    const std::uint32_t begin = std::max(at->span.begin, span.begin);
    inside.emplace_back(at->passage, std::min(at->span.end, span.end) - begin);
  }
}

/// The one passage that holds at least 80 % of a claim's evidence, if any.
std::optional<std::uint32_t> passage_of(const ClaimDetail& detail,
                                        DocumentId document,
                                        const std::vector<Placed>& passages) {
  std::uint64_t total = 0;
  std::vector<std::pair<std::uint32_t, std::uint64_t>> inside;
  for (const Span& span : detail.evidence) {
    total += span.end - span.begin;
    if (span.document == document) measure(span, passages, inside);
  }
  std::sort(inside.begin(), inside.end());
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < inside.size(); ++i) {
    const bool same = i > 0 && inside[i].first == inside[i - 1].first;
    bytes = inside[i].second + (same ? bytes : 0);
    if (static_cast<double>(bytes) >=
        kInsidePassage * static_cast<double>(total)) {
      return inside[i].first;
    }
  }
  return std::nullopt;
}

void gather_inside(const ClaimTable& claims, const CopyPair& pair,
                   DocumentId document, std::span<const CopyableClaim> of,
                   std::vector<InPassage>& inside) {
  const std::vector<Placed> passages = place_passages(pair, document);
  for (const CopyableClaim& x : of) {
    if (is_quotation(claims, x.claim)) continue;
    const ClaimDetail& detail = *claims.detail(ClaimId(std::size_t{x.claim}));
    if (const auto passage = passage_of(detail, document, passages)) {
      inside.push_back({*passage, x.value, x.claim});
    }
  }
}

}  // namespace

bool is_quotation(const ClaimTable& claims, std::uint32_t claim) {
  const ItemId item = claims.item_of(ClaimId(std::size_t{claim}));
  return claims.items[item.index()].kind == SlotKind::quotation;
}

std::vector<CopyableClaim> copyable_claims(const ClaimTable& claims) {
  std::vector<CopyableClaim> result;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimId claim(i);
    if (claims.detail(claim) == nullptr) continue;
    result.push_back({claims.document[i], claims.value[i], claim.value});
  }
  std::sort(result.begin(), result.end(),
            [](const CopyableClaim& x, const CopyableClaim& y) {
              return std::tie(x.document, x.value, x.claim) <
                     std::tie(y.document, y.value, y.claim);
            });
  return result;
}

std::span<const CopyableClaim> of_document(
    const std::vector<CopyableClaim>& all, DocumentId document) {
  const auto begin = std::lower_bound(
      all.begin(), all.end(), document,
      [](const CopyableClaim& x, DocumentId id) { return x.document < id; });
  const auto end = std::upper_bound(
      begin, all.end(), document,
      [](DocumentId id, const CopyableClaim& x) { return id < x.document; });
  return {begin, end};
}

std::vector<InPassage> claims_in_passages(const ClaimTable& claims,
                                          const CopyPair& pair,
                                          std::span<const CopyableClaim> in_a,
                                          std::span<const CopyableClaim> in_b) {
  std::vector<InPassage> inside;
  gather_inside(claims, pair, pair.a, in_a, inside);
  gather_inside(claims, pair, pair.b, in_b, inside);
  std::sort(inside.begin(), inside.end(),
            [](const InPassage& x, const InPassage& y) {
              return std::tie(x.passage, x.value, x.claim) <
                     std::tie(y.passage, y.value, y.claim);
            });
  return inside;
}

}  // namespace crosscheck
