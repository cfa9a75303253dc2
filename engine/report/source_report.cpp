#include "engine/report/source_report.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "engine/report/run_view.h"
#include "graph/groups.h"

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

/// Claims that are one text, less what ties them as one speaker's word: who
/// quotes a speaker does not take from others who do.
Groups shared_texts(const Run& run) {
  Groups texts(run.corpus.claims.size());
  for (const OriginTie& tie : run.origin_ties)
    if (tie.kind != TieKind::speaker) texts.join(tie.a.value, tie.b.value);
  return texts;
}

/// Whether two sources give a value in one text.
class SharedText {
 public:
  explicit SharedText(const Run& run) : texts_(shared_texts(run)) {
    const ClaimTable& claims = run.corpus.claims;
    for (const OriginTie& tie : run.origin_ties)
      for (const ClaimId claim : {tie.a, tie.b})
        if (tie.kind != TieKind::speaker)
          tied_[SourcePair{claims.source[claim.index()].value,
                           run.evidence.value_index[claims.value[claim.index()]
                                                        .index()]}]
              .push_back(claim.value);
  }

  bool operator()(const SourceLink& link, std::uint32_t value) {
    const auto a = tied_.find(SourcePair{link.a, value});
    const auto b = tied_.find(SourcePair{link.b, value});
    if (a == tied_.end() || b == tied_.end()) return false;
    for (const std::uint32_t x : a->second)
      for (const std::uint32_t y : b->second)
        if (texts_.root(x) == texts_.root(y)) return true;
    return false;
  }

 private:
  Groups texts_;
  std::map<SourcePair, std::vector<std::uint32_t>>
      tied_;  // claims by source and value
};

// Keeps of links by text what is text: one origin may be one speaker as well.
void leave_out_speakers(const Run& run, std::vector<SourceLink>& links) {
  const bool any =
      std::any_of(run.origin_ties.begin(), run.origin_ties.end(),
                  [](const auto& tie) { return tie.kind == TieKind::speaker; });
  if (!any) return;
  SharedText is_shared(run);
  for (SourceLink& link : links) {
    if (link.by != SourceLink::Shown::text || link.shared.empty()) continue;
    const auto before = static_cast<double>(link.shared.size());
    std::erase_if(link.shared,
                  [&](std::uint32_t value) { return !is_shared(link, value); });
    link.share *= static_cast<double>(link.shared.size()) / before;
  }
  std::erase_if(links, [](const SourceLink& link) {
    return link.by == SourceLink::Shown::text && link.shared.empty();
  });
}

}  // namespace

SourceReport report_sources(const Run& run) {
  SourceReport report;
  report.links = find_source_links(run.evidence, run.scores);
  leave_out_speakers(run, report.links);
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
