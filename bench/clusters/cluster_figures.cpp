#include "bench/clusters/cluster_figures.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "graph/disputes.h"

namespace crosscheck {
namespace {

using Spans = std::vector<Span>;
using EdgeIndices = std::vector<std::uint32_t>;

bool overlap(const Spans& a, const Spans& b) {
  return std::any_of(a.begin(), a.end(), [&](const Span& x) {
    return std::any_of(b.begin(), b.end(), [&](const Span& y) {
      return x.document == y.document && x.begin < y.end && y.begin < x.end;
    });
  });
}

bool is_continuation(char c) {
  constexpr unsigned kTopBits = 0xC0U;
  constexpr unsigned kContinuation = 0x80U;
  return (static_cast<unsigned char>(c) & kTopBits) == kContinuation;
}

// Whether a span is a stretch of whole characters of its document.
bool is_verbatim(const Span& span, const Corpus& corpus) {
  if (span.document.index() >= corpus.documents.size()) return false;
  const std::string& text = corpus.documents[span.document.index()].text;
  return span.begin < span.end && span.end <= text.size() &&
         !is_continuation(text[span.begin]) &&
         (span.end == text.size() || !is_continuation(text[span.end]));
}

std::string file_name(const Document& document) {
  return document.path.substr(document.path.rfind('/') + 1);
}

// The words of a claim's evidence, for a reader.
std::string words_of(const Run& run, ClaimId claim) {
  constexpr std::size_t kShown = 240;
  const ClaimDetail* detail = run.corpus.claims.detail(claim);
  if (detail == nullptr) return {};
  std::string words;
  for (const Span& span : detail->evidence) {
    if (!is_verbatim(span, run.corpus)) continue;
    const Document& document = run.corpus.documents[span.document.index()];
    if (words.empty()) words = file_name(document) + ":";
    words += " " + document.text.substr(
                       span.begin,
                       std::min<std::size_t>(span.end - span.begin, kShown));
  }
  return words;
}

Failure edge_failure(const Run& run, const std::string& name, const char* what,
                     std::uint32_t edge) {
  const Edge& of = run.graph.edges()[edge];
  return {name, what, "", std::string(of.rule) + ": " + of.reason,
          words_of(run, of.a) + " | " + words_of(run, of.b)};
}

/// One run beside its gold.
class ClusterComparison {
 public:
  ClusterComparison(const Run& run, const ClusterGold& gold,
                    const std::string& name, ClusterCounts& counts,
                    std::vector<Failure>& failures)
      : run_(run),
        gold_(gold),
        name_(name),
        counts_(counts),
        failures_(failures) {}

  Status count() {
    count_conflicts();
    if (!gold_.selection) count_precision();
    for (const GoldAgreement& agreement : gold_.agreements)
      count_agreement(agreement);
    for (const GoldTrap& trap : gold_.traps) count_trap(trap);
    count_evidence();
    if (missing_.empty()) return std::monostate{};
    return Error{ErrorCode::malformed, "gold key not found: " + missing_,
                 name_};
  }

 private:
  const Spans& evidence(ClaimId claim) const {
    static const Spans kNone;
    const ClaimDetail* detail = run_.corpus.claims.detail(claim);
    return detail == nullptr ? kNone : detail->evidence;
  }

  bool names(const GoldPlace& place, const Document& document,
             bool whole) const {
    const std::string name = file_name(document);
    return whole ? name == place.document : name.starts_with(place.document);
  }

  void find(const GoldPlace& place, const Document& document, Spans& spans) {
    std::size_t at = document.text.find(place.key);
    for (; at != std::string::npos; at = document.text.find(place.key, at + 1))
      spans.push_back({document.id, static_cast<std::uint32_t>(at),
                       static_cast<std::uint32_t>(at + place.key.size())});
  }

  Spans spans_of(const std::vector<GoldPlace>& places) {
    const auto& documents = run_.corpus.documents;
    Spans all;
    for (const GoldPlace& place : places) {
      const std::size_t before = all.size();
      const bool whole =
          std::any_of(documents.begin(), documents.end(),
                      [&](const Document& d) { return names(place, d, true); });
      for (const Document& document : documents)
        if (names(place, document, whole)) find(place, document, all);
      if (all.size() == before) missing_ = place.document + ": " + place.key;
    }
    return all;
  }

  EdgeIndices joining(const Spans& a, const Spans& b, Relation relation) const {
    EdgeIndices found;
    const auto edges = run_.graph.edges();
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
      if (edges[e].relation != relation) continue;
      const Spans& x = evidence(edges[e].a);
      const Spans& y = evidence(edges[e].b);
      if ((overlap(x, a) && overlap(y, b)) || (overlap(x, b) && overlap(y, a)))
        found.push_back(e);
    }
    return found;
  }

  void missed(const char* what, const std::string& id, const std::string& about,
              const std::vector<GoldPlace>& a,
              const std::vector<GoldPlace>& b) {
    std::string text;
    for (const auto* side : {&a, &b})
      for (const GoldPlace& place : *side)
        text += (text.empty() ? "" : " | ") + place.document + ": " + place.key;
    failures_.push_back({name_, what, id + " " + about, "", text});
  }

  void count_conflicts() {
    for (const GoldConflict& conflict : gold_.conflicts) {
      const Spans a = spans_of(conflict.a);
      const Spans b = spans_of(conflict.b);
      const EdgeIndices hits = joining(a, b, Relation::conflict);
      right_.insert(hits.begin(), hits.end());
      if (conflict.soft) continue;
      ++counts_.gold;
      if (!hits.empty() ||
          (conflict.update && !joining(a, b, Relation::update).empty())) {
        ++counts_.gold_found;
      } else {
        missed("missed conflict", conflict.id, conflict.about, conflict.a,
               conflict.b);
      }
    }
  }

  void count_precision() {
    const auto edges = run_.graph.edges();
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
      if (edges[e].relation != Relation::conflict) continue;
      ++counts_.conflicts.found;
      if (right_.contains(e)) {
        ++counts_.conflicts.right;
      } else {
        failures_.push_back(edge_failure(run_, name_, "wrong conflict", e));
      }
    }
    for (const Dispute& dispute :
         find_disputes(run_.corpus.claims, run_.graph)) {
      ++counts_.disputes.found;
      counts_.disputes.right += static_cast<std::size_t>(
          std::any_of(dispute.edges.begin(), dispute.edges.end(),
                      [&](std::uint32_t e) { return right_.contains(e); }));
    }
  }

  // Whether claims joined by an edge have evidence in two of the documents.
  bool spans_documents(std::uint32_t edge,
                       const std::set<DocumentId>& documents) const {
    const Edge& of = run_.graph.edges()[edge];
    for (const Span& x : evidence(of.a))
      for (const Span& y : evidence(of.b))
        if (x.document != y.document && documents.contains(x.document) &&
            documents.contains(y.document))
          return true;
    return false;
  }

  void count_agreement(const GoldAgreement& agreement) {
    const Spans places = spans_of(agreement.places);
    std::set<DocumentId> documents;
    for (const Span& span : places) documents.insert(span.document);
    const EdgeIndices hits = joining(places, places, Relation::agree);
    ++counts_.agreements;
    if (std::any_of(hits.begin(), hits.end(), [&](std::uint32_t e) {
          return spans_documents(e, documents);
        })) {
      ++counts_.agreements_found;
    } else {
      missed("missed agreement", agreement.id, agreement.about,
             agreement.places, {});
    }
  }

  void count_trap(const GoldTrap& trap) {
    const EdgeIndices hits =
        joining(spans_of({trap.a}), spans_of({trap.b}), Relation::conflict);
    ++counts_.traps;
    if (hits.empty()) return;
    ++counts_.traps_hit;
    Failure failure = edge_failure(run_, name_, "trap", hits.front());
    failure.expected = trap.id + " " + trap.about;
    failures_.push_back(std::move(failure));
  }

  void count_evidence() {
    for (const ClaimDetail& detail : run_.corpus.claims.details)
      counts_.not_verbatim += static_cast<std::size_t>(std::count_if(
          detail.evidence.begin(), detail.evidence.end(),
          [&](const Span& s) { return !is_verbatim(s, run_.corpus); }));
  }

  const Run& run_;
  const ClusterGold& gold_;
  const std::string& name_;
  ClusterCounts& counts_;
  std::vector<Failure>& failures_;
  std::set<std::uint32_t> right_;
  std::string missing_;
};

}  // namespace

Status count_cluster(const Run& run, const ClusterGold& gold,
                     const std::string& name, ClusterCounts& counts,
                     std::vector<Failure>& failures) {
  return ClusterComparison(run, gold, name, counts, failures).count();
}

std::vector<Failure> list_alarms(const Run& run, const std::string& name) {
  std::vector<Failure> alarms;
  const auto edges = run.graph.edges();
  for (std::uint32_t e = 0; e < edges.size(); ++e)
    if (edges[e].relation == Relation::conflict)
      alarms.push_back(edge_failure(run, name, "alarm", e));
  return alarms;
}

Figures figures_of(const ClusterCounts& counts) {
  Figures figures;
  const auto share = [&](const char* name, std::size_t part,
                         std::size_t whole) {
    if (whole > 0)
      figures.push_back(
          {name, static_cast<double>(part) / static_cast<double>(whole)});
  };
  const auto count = [&](const char* name, std::size_t number) {
    figures.push_back({name, static_cast<double>(number)});
  };
  count("edges", counts.conflicts.found);
  share("precision", counts.conflicts.right, counts.conflicts.found);
  count("disputes", counts.disputes.found);
  share("dispute_precision", counts.disputes.right, counts.disputes.found);
  count("gold_conflicts", counts.gold);
  share("recall", counts.gold_found, counts.gold);
  count("gold_agreements", counts.agreements);
  share("agreement_recall", counts.agreements_found, counts.agreements);
  count("traps", counts.traps);
  count("traps_hit", counts.traps_hit);
  count("not_verbatim", counts.not_verbatim);
  return figures;
}

}  // namespace crosscheck
