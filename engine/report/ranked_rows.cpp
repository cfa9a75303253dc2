#include "engine/report/ranked_rows.h"

namespace crosscheck {

RankedRow ranked_row(const Run& run, const RankedValue& ranked) {
  const ClaimTable& claims = run.corpus.claims;
  const ValueId id = run.evidence.value_id[ranked.value];
  const DistinctValue& value = claims.values[id.index()];
  const Item& item = claims.items[value.item.index()];
  return {claims.text(item.subject),
          claims.text(item.slot),
          claims.text(value.text),
          run.scores.value[ranked.value],
          ranked.rank,
          ranked.origins,
          ranked.outlets,
          ranked.tied};
}

}  // namespace crosscheck
