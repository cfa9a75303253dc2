#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "graph/copied_text.h"
#include "graph/groups.h"

namespace crosscheck {
namespace {

// Thresholds, as the header states them.
constexpr double kInsidePassage = 0.8;   // of the bytes of the evidence
constexpr double kCopiedDocument = 0.5;  // containment

/// Sets of claims, all of one value, that are one text.
using Texts = Groups;

/// A claim that can be copied, with its document and value.
struct Copyable {
  DocumentId document;
  ValueId value;
  std::uint32_t claim;
};

/// The claims from text that are no quotations, by document, value and claim.
/// What a speaker said is no copy, however many print it.
std::vector<Copyable> copyable_claims(const ClaimTable& claims) {
  std::vector<Copyable> result;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimId claim(i);
    if (claims.detail(claim) == nullptr) continue;
    const Item& item = claims.items[claims.item_of(claim).index()];
    if (item.kind == SlotKind::quotation) continue;
    result.push_back({claims.document[i], claims.value[i], claim.value});
  }
  std::sort(result.begin(), result.end(),
            [](const Copyable& x, const Copyable& y) {
              return std::tie(x.document, x.value, x.claim) <
                     std::tie(y.document, y.value, y.claim);
            });
  return result;
}

std::span<const Copyable> of_document(const std::vector<Copyable>& all,
                                      DocumentId document) {
  const auto begin = std::lower_bound(
      all.begin(), all.end(), document,
      [](const Copyable& x, DocumentId id) { return x.document < id; });
  const auto end = std::upper_bound(
      begin, all.end(), document,
      [](DocumentId id, const Copyable& x) { return id < x.document; });
  return {begin, end};
}

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

/// A claim of a pair by what it must share with another to be one text.
struct InPassage {
  std::uint32_t passage;
  ValueId value;
  std::uint32_t claim;
};

void gather_inside(const ClaimTable& claims, const CopyPair& pair,
                   DocumentId document, std::span<const Copyable> of,
                   std::vector<InPassage>& inside) {
  const std::vector<Placed> passages = place_passages(pair, document);
  for (const Copyable& x : of) {
    const ClaimDetail& detail = *claims.detail(ClaimId(std::size_t{x.claim}));
    if (const auto passage = passage_of(detail, document, passages)) {
      inside.push_back({*passage, x.value, x.claim});
    }
  }
}

/// Joins the claims of both documents that give one value in one passage.
void unite_by_passage(const ClaimTable& claims, const CopyPair& pair,
                      std::span<const Copyable> in_a,
                      std::span<const Copyable> in_b, Texts& texts) {
  std::vector<InPassage> inside;
  gather_inside(claims, pair, pair.a, in_a, inside);
  gather_inside(claims, pair, pair.b, in_b, inside);
  std::sort(inside.begin(), inside.end(),
            [](const InPassage& x, const InPassage& y) {
              return std::tie(x.passage, x.value, x.claim) <
                     std::tie(y.passage, y.value, y.claim);
            });
  for (std::size_t i = 1; i < inside.size(); ++i) {
    if (inside[i].passage == inside[i - 1].passage &&
        inside[i].value == inside[i - 1].value) {
      texts.join(inside[i - 1].claim, inside[i].claim);
    }
  }
}

/// Joins all claims of one value in two documents: both lists are by value,
/// and the claims of one document are joined already.
void unite_by_value(std::span<const Copyable> in_a,
                    std::span<const Copyable> in_b, Texts& texts) {
  auto a = in_a.begin();
  auto b = in_b.begin();
  while (a != in_a.end() && b != in_b.end()) {
    if (a->value < b->value) {
      ++a;
    } else if (b->value < a->value) {
      ++b;
    } else {
      texts.join(a->claim, b->claim);
      ++a;
    }
  }
}

Texts find_texts(const ClaimTable& claims, std::span<const CopyPair> copies) {
  Texts texts(claims.size());
  const std::vector<Copyable> copyable = copyable_claims(claims);
  for (std::size_t i = 1; i < copyable.size(); ++i) {
    const Copyable& x = copyable[i - 1];
    const Copyable& y = copyable[i];
    if (x.document == y.document && x.value == y.value) {
      texts.join(x.claim, y.claim);
    }
  }
  for (const CopyPair& pair : copies) {
    const auto in_a = of_document(copyable, pair.a);
    const auto in_b = of_document(copyable, pair.b);
    if (pair.containment >= kCopiedDocument) unite_by_value(in_a, in_b, texts);
    unite_by_passage(claims, pair, in_a, in_b, texts);
  }
  return texts;
}

/// One text that gives a value: its claims and, once each, their sources in
/// order of first claim.
struct Statement {
  std::vector<std::uint32_t> claims;
  std::vector<SourceId> sources;
};

/// The texts of one value, by first claim.
std::vector<Statement> statements_of(const ClaimTable& claims,
                                     std::span<const std::uint32_t> of_value,
                                     Texts& texts) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_text;
  for (const std::uint32_t claim : of_value) {
    by_text.emplace_back(texts.root(claim), claim);
  }
  std::sort(by_text.begin(), by_text.end());
  std::vector<Statement> result;
  for (std::size_t i = 0; i < by_text.size(); ++i) {
    if (i == 0 || by_text[i].first != by_text[i - 1].first) {
      result.emplace_back();
    }
    result.back().claims.push_back(by_text[i].second);
  }
  for (Statement& statement : result) {
    std::vector<std::pair<SourceId, std::uint32_t>> seen;
    for (const std::uint32_t claim : statement.claims) {
      seen.emplace_back(claims.source[claim], claim);
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end(),
                           [](const auto& x, const auto& y) {
                             return x.first == y.first;
                           }),
               seen.end());
    std::sort(seen.begin(), seen.end(),
              [](const auto& x, const auto& y) { return x.second < y.second; });
    for (const auto& [source, claim] : seen) {
      statement.sources.push_back(source);
    }
  }
  return result;
}

/// Of the sources of a text the one to stand for it: free if any is, then the
/// one that the fewest other texts could take, then the first.
SourceId choose_voice(const Statement& statement,
                      const std::set<SourceId>& taken,
                      const std::map<SourceId, std::uint32_t>& wanted) {
  SourceId best = statement.sources.front();
  const auto cost = [&](SourceId source) {
    return std::pair(taken.contains(source), wanted.at(source));
  };
  for (const SourceId source : statement.sources) {
    if (cost(source) < cost(best)) best = source;
  }
  return best;
}

/// Gives the claims of one value the source that stands for their text.
///
/// A source with a text of its own stands for that; a text of several takes a
/// source that stands for none yet, so that texts are counted apart as long as
/// there are outlets for them. Texts of few sources choose first.
void choose_voices(std::vector<Statement> statements,
                   std::vector<SourceId>& voice) {
  std::set<SourceId> taken;
  std::map<SourceId, std::uint32_t> wanted;
  std::stable_sort(statements.begin(), statements.end(),
                   [](const Statement& x, const Statement& y) {
                     return x.sources.size() < y.sources.size();
                   });
  for (const Statement& statement : statements) {
    for (const SourceId source : statement.sources) ++wanted[source];
  }
  for (const Statement& statement : statements) {
    const SourceId chosen = choose_voice(statement, taken, wanted);
    taken.insert(chosen);
    for (const std::uint32_t claim : statement.claims) voice[claim] = chosen;
  }
}

/// The values with a text of several sources.
std::vector<bool> values_with_copies(const ClaimTable& claims, Texts& texts) {
  std::vector<bool> copied(claims.values.size(), false);
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (claims.source[texts.root(i)] != claims.source[i]) {
      copied[claims.value[i].index()] = true;
    }
  }
  return copied;
}

/// The source that stands for each claim.
std::vector<SourceId> find_voices(const ClaimTable& claims,
                                  std::span<const CopyPair> copies) {
  std::vector<SourceId> voice(claims.source);
  if (copies.empty()) return voice;
  Texts texts = find_texts(claims, copies);
  const std::vector<bool> copied = values_with_copies(claims, texts);
  std::vector<std::uint32_t> order;  // claims of such values, by value
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    if (copied[claims.value[i].index()]) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](auto x, auto y) {
    return claims.value[x] < claims.value[y];
  });
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin + 1;
    while (end < order.size() &&
           claims.value[order[end]] == claims.value[order[begin]]) {
      ++end;
    }
    const auto of_value = std::span(order).subspan(begin, end - begin);
    choose_voices(statements_of(claims, of_value, texts), voice);
    begin = end;
  }
  return voice;
}

}  // namespace

std::vector<std::uint32_t> claim_origins(const ClaimTable& claims,
                                         std::span<const CopyPair> copies) {
  constexpr std::uint32_t kNone = 0xffffffffU;
  const std::vector<SourceId> voice = find_voices(claims, copies);
  std::vector<std::uint32_t> number(claims.sources.size(), kNone);
  std::uint32_t count = 0;
  std::vector<std::uint32_t> origins;
  origins.reserve(voice.size());
  for (const SourceId source : voice) {
    std::uint32_t& origin = number[source.index()];
    if (origin == kNone) origin = count++;
    origins.push_back(origin);
  }
  return origins;
}

}  // namespace crosscheck
