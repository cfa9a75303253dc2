#include "engine/report/source_report.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

#include "engine/report/run_view.h"

namespace crosscheck {
namespace {

/// Which of two sources printed shared text on the later day.
struct Later {
  bool first = false, second = false, unknown = false;
};

using SourcePair = std::pair<std::uint32_t, std::uint32_t>;

std::map<SourcePair, Later> later_printers(const Run& run) {
  std::map<SourcePair, Later> found;
  for (const CopyPair& pair : run.copies) {
    const Document* x = &run.corpus.documents[pair.a.index()];
    const Document* y = &run.corpus.documents[pair.b.index()];
    if (x->source == y->source) continue;
    if (y->source < x->source) std::swap(x, y);
    Later& later = found[{x->source.value, y->source.value}];
    const bool told = x->published_day.has_value() &&
                      y->published_day.has_value() &&
                      *x->published_day != *y->published_day;
    if (!told) {
      later.unknown = true;
    } else {
      (*x->published_day > *y->published_day ? later.first : later.second) =
          true;
    }
  }
  return found;
}

void direct_by_days(const Run& run, std::vector<SourceLink>& links) {
  const std::map<SourcePair, Later> later = later_printers(run);
  for (SourceLink& link : links) {
    if (link.by != SourceLink::Shown::text) continue;
    const auto at = later.find(std::minmax(link.a, link.b));
    if (at == later.end() || at->second.unknown) continue;
    if (at->second.first == at->second.second) continue;
    const bool a_is_first = link.a < link.b;
    link.direction = at->second.first == a_is_first ? CopyDirection::a_copies
                                                    : CopyDirection::b_copies;
  }
}

}  // namespace

SourceReport report_sources(const Run& run) {
  SourceReport report;
  report.links = find_source_links(run.evidence, run.scores);
  direct_by_days(run, report.links);
  report.sources = profile_sources(run.evidence, run.scores, report.links);
  report.intervals = intervals_of(run);
  report.sought = run.scores.fit != nullptr || !run.origins.empty();
  return report;
}

std::uint32_t item_claims(const Evidence& evidence, std::uint32_t value) {
  const auto after = std::upper_bound(evidence.value_begin.begin(),
                                      evidence.value_begin.end(), value);
  return evidence.claim_begin[*after] - evidence.claim_begin[*(after - 1)];
}

}  // namespace crosscheck
