#include "engine/report/run_view.h"

#include <algorithm>
#include <iterator>

namespace crosscheck {
namespace {

constexpr std::size_t kContext = 32;  // code points of prefix and suffix

std::uint32_t distinct(std::vector<std::uint32_t> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return static_cast<std::uint32_t>(
      std::unique(numbers.begin(), numbers.end()) - numbers.begin());
}

void count_edges(const ClaimGraph& graph, RunCounts& counts) {
  for (const Edge& edge : graph.edges()) {
    switch (edge.relation) {
      case Relation::agree:
        ++counts.agree;
        break;
      case Relation::compatible:
        ++counts.compatible;
        break;
      case Relation::update:
        ++counts.update;
        break;
      case Relation::conflict:
        ++counts.conflict;
        break;
      case Relation::differs:
        ++counts.differs;
        break;
      case Relation::unrelated:
        break;
    }
  }
}

}  // namespace

Intervals intervals_of(const Run& run) {
  const Result<std::unique_ptr<Scorer>> scorer = make_scorer(run.method);
  if (!scorer.ok()) return {};
  return scorer.value()->intervals(run.evidence, run.scores);
}

RunView::RunView(const Run& run) : run_(run) {
  position_.resize(run.evidence.value_count());
  for (std::uint32_t i = 0; i < run.ranking.size(); ++i) {
    position_[run.ranking[i].value] = i;
  }
  indexes_.resize(run.corpus.documents.size());
  for (std::size_t i = 0; i < indexes_.size(); ++i) {
    indexes_[i] = TextIndex(run.corpus.documents[i].text);
  }
}

std::uint32_t RunView::value_of(ClaimId claim) const {
  return run_.evidence.value_index[claims().value[claim.index()].index()];
}

const RankedValue& RunView::ranked(std::uint32_t value) const {
  return run_.ranking[position_[value]];
}

double RunView::score_of(ClaimId claim) const {
  return run_.scores.value[value_of(claim)];
}

std::uint32_t RunView::origin_of(ClaimId claim) const {
  if (run_.origins.empty()) return claims().source[claim.index()].value;
  return run_.origins[claim.index()];
}

std::vector<ClaimId> RunView::claims_by_rank() const {
  std::vector<ClaimId> order;
  order.reserve(claims().size());
  for (std::size_t i = 0; i < claims().size(); ++i) order.emplace_back(i);
  std::stable_sort(order.begin(), order.end(), [&](ClaimId a, ClaimId b) {
    return ranked(value_of(a)).rank < ranked(value_of(b)).rank;
  });
  return order;
}

RunView::ClaimsByValue RunView::claims_by_value(bool list) const {
  ClaimsByValue result;
  const std::size_t count = claims().size();
  result.begin.assign(run_.evidence.value_count() + 1, 0);
  for (std::size_t i = 0; i < count; ++i) {
    ++result.begin[value_of(ClaimId(i)) + 1];
  }
  for (std::size_t v = 1; v < result.begin.size(); ++v) {
    result.begin[v] += result.begin[v - 1];
  }
  if (!list) return result;
  result.claims.resize(count);
  std::vector<std::uint32_t> next = result.begin;
  for (std::size_t i = 0; i < count; ++i) {
    result.claims[next[value_of(ClaimId(i))]++] = ClaimId(i);
  }
  return result;
}

Quote RunView::quote(const Span& span) const {
  const Document& source = document(span.document);
  const TextIndex& places = index(span.document);
  const std::string_view text = source.text;
  Quote quote;
  quote.document = span.document;
  quote.byte_start = span.begin;
  quote.byte_end = span.end;
  quote.start = places.code_points(span.begin);
  quote.end = places.code_points(span.end);
  quote.exact = text.substr(span.begin, span.end - span.begin);
  const std::size_t before = step_back(text, span.begin, kContext);
  quote.prefix = text.substr(before, span.begin - before);
  const std::size_t after = step_forward(text, span.end, kContext);
  quote.suffix = text.substr(span.end, after - span.end);
  quote.place = source.offsets_are_of_file ? places.place(span.begin)
                                           : place_of(source, span.begin);
  return quote;
}

SideSummary RunView::summary(const DisputeSide& side) const {
  SideSummary summary;
  std::vector<std::uint32_t> origins, outlets;
  ClaimId best = side.claims.front();
  for (ClaimId claim : side.claims) {
    if (score_of(claim) > score_of(best)) best = claim;
    origins.push_back(origin_of(claim));
    outlets.push_back(claims().source[claim.index()].value);
  }
  summary.value = text_of(best);
  summary.score = score_of(best);
  summary.origins = distinct(std::move(origins));
  summary.outlets = distinct(std::move(outlets));
  return summary;
}

RunCounts RunView::counts() const {
  RunCounts counts;
  for (const Document& d : run_.corpus.documents)
    counts.articles += d.is_article;
  const auto size = [](const auto& c) {
    return static_cast<std::uint32_t>(c.size());
  };
  counts.claims = size(claims().source);
  counts.records = counts.claims - size(claims().details);
  counts.sources = size(claims().sources);
  counts.items = size(claims().items);
  counts.values = size(claims().values);
  std::vector<std::uint32_t> origins;
  for (std::size_t i = 0; i < claims().size(); ++i) {
    origins.push_back(origin_of(ClaimId(i)));
  }
  counts.origins = distinct(std::move(origins));
  count_edges(run_.graph, counts);
  return counts;
}

std::string_view RunView::source_name(SourceId source) const {
  return claims().text(claims().sources[source.index()].name);
}

std::string_view RunView::subject_of(ClaimId claim) const {
  return claims().text(claims().items[claims().item_of(claim).index()].subject);
}

std::string_view RunView::slot_of(ClaimId claim) const {
  return claims().text(claims().items[claims().item_of(claim).index()].slot);
}

std::string_view RunView::text_of(ClaimId claim) const {
  const ValueId value = claims().value[claim.index()];
  return claims().text(claims().values[value.index()].text);
}

}  // namespace crosscheck
