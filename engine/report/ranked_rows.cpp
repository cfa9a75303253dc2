#include "engine/report/ranked_rows.h"

#include <algorithm>
#include <utility>

#include "engine/report/number_text.h"
#include "scoring/parallel.h"

namespace crosscheck {

RankedRows::RankedRows(const Run& run) : run_(run) {
  std::vector<const NumberAnswer*> estimates;
  for (const NumberAnswer& answer : run.scores.numbers) {
    if (answer.estimate) estimates.push_back(&answer);
  }
  std::stable_sort(estimates.begin(), estimates.end(),
                   [](const NumberAnswer* a, const NumberAnswer* b) {
                     return a->score > b->score;
                   });
  estimates_ = std::make_shared<const std::vector<const NumberAnswer*>>(
      std::move(estimates));
}

void RankedRows::move_to(std::size_t row) {
  // Before an estimate stand the estimates before it and the values above it.
  const std::vector<const NumberAnswer*>& estimates = *estimates_;
  const auto stands_before = [&](const NumberAnswer* const& estimate) {
    const auto above = std::partition_point(
        run_.ranking.begin(), run_.ranking.end(), [&](const RankedValue& r) {
          return run_.scores.value[r.value] > estimate->score;
        });
    const auto place =
        &estimate - estimates.data() + (above - run_.ranking.begin());
    return static_cast<std::size_t>(place) < row;
  };
  const auto before = static_cast<std::size_t>(
      std::partition_point(estimates.begin(), estimates.end(), stands_before) -
      estimates.begin());
  next_estimate_ = before;
  next_value_ = row - before;
}

bool RankedRows::next(RankedRow& row) {
  const bool values = next_value_ < run_.ranking.size();
  const bool estimates = next_estimate_ < estimates_->size();
  if (!values && !estimates) return false;
  const bool first =
      estimates && (!values || (*estimates_)[next_estimate_]->score >=
                                   score_at(next_value_));
  if (first) {
    row = RankedRow{};
    take_estimate(row);
  } else {
    look_ahead();
    row = ranked_row(run_, run_.ranking[next_value_++]);
  }
  return true;
}

// Values stand in the ranking as by chance: what rows to come will read, from
// array to array, is fetched some rows before.
void RankedRows::look_ahead() const {
  const std::vector<RankedValue>& ranking = run_.ranking;
  const ClaimTable& claims = run_.corpus.claims;
  const auto id_at = [&](std::size_t k) {
    return run_.evidence.value_id[ranking[k].value].index();
  };
  const std::size_t at = next_value_;
  if (at + 48 < ranking.size()) {
    __builtin_prefetch(&run_.evidence.value_id[ranking[at + 48].value]);
    __builtin_prefetch(&run_.scores.value[ranking[at + 48].value]);
  }
  if (at + 36 < ranking.size()) {
    __builtin_prefetch(&claims.values[id_at(at + 36)]);
  }
  if (at + 24 < ranking.size()) {
    const DistinctValue& value = claims.values[id_at(at + 24)];
    __builtin_prefetch(&claims.items[value.item.index()]);
    claims.strings.prefetch(value.text);
  }
  if (at + 12 < ranking.size()) {
    const DistinctValue& value = claims.values[id_at(at + 12)];
    claims.strings.prefetch(claims.items[value.item.index()].subject);
    __builtin_prefetch(claims.text(value.text).data());
  }
  if (at + 6 < ranking.size()) {
    const DistinctValue& value = claims.values[id_at(at + 6)];
    const Item& item = claims.items[value.item.index()];
    __builtin_prefetch(claims.text(item.subject).data());
  }
}

void RankedRows::name(std::uint32_t item, RankedRow& row) const {
  const ClaimTable& claims = run_.corpus.claims;
  const Item& names = claims.items[run_.evidence.item_id[item].index()];
  row.object = claims.text(names.subject);
  row.attribute = claims.text(names.slot);
}

void RankedRows::take_estimate(RankedRow& row) {
  const NumberAnswer& answer = *(*estimates_)[next_estimate_++];
  name(answer.item, row);
  text_.clear();
  append_number(text_, answer.value);
  row.value = text_;
  row.score = answer.score;
  const bool before = next_value_ < run_.ranking.size();
  row.rank = before && score_at(next_value_) == answer.score
                 ? run_.ranking[next_value_].rank
                 : static_cast<std::uint32_t>(next_value_) + 1;
  row.number = &answer;
  row.answers = true;
  row.estimate = true;
}

RankedRow ranked_row(const Run& run, const RankedValue& ranked) {
  const ClaimTable& claims = run.corpus.claims;
  const ValueId id = run.evidence.value_id[ranked.value];
  const DistinctValue& value = claims.values[id.index()];
  const Item& item = claims.items[value.item.index()];
  RankedRow row;
  row.object = claims.text(item.subject);
  row.attribute = claims.text(item.slot);
  row.value = claims.text(value.text);
  row.score = run.scores.value[ranked.value];
  row.rank = ranked.rank;
  row.origins = ranked.origins;
  row.outlets = ranked.outlets;
  row.tied = ranked.tied;
  row.value_index = ranked.value;
  if (run.scores.numbers.empty()) return row;
  row.number = answer_of_value(run.evidence, run.scores, ranked.value);
  row.answers = row.number != nullptr && !row.number->estimate &&
                row.number->value == run.evidence.value_number[ranked.value];
  return row;
}

void append_rows(
    const Run& run, ReportBuffer& buffer,
    const std::function<void(std::string& out, const RankedRow& row)>& append) {
  constexpr std::size_t kStretch = 4096;  // rows
  const RankedRows all(run);
  if (lane_count() == 1 || all.size() < 2 * kStretch) {
    RankedRows rows = all;
    for (RankedRow row; rows.next(row);) {
      append(buffer.text(), row);
      if (!buffer.flow()) return;
    }
    return;
  }
  std::vector<std::string> texts(std::size_t{2} * lane_count());
  for (std::size_t begin = 0; begin < all.size();
       begin += texts.size() * kStretch) {
    for_blocks(texts.size(), 1, [&](std::size_t t, std::size_t, unsigned) {
      texts[t].clear();
      RankedRows rows = all;
      const std::size_t first = std::min(begin + t * kStretch, all.size());
      rows.move_to(first);
      RankedRow row;
      for (std::size_t k = 0; k < kStretch && rows.next(row); ++k) {
        append(texts[t], row);
      }
    });
    for (const std::string& text : texts) {
      buffer.text() += text;
      if (!buffer.flow()) return;
    }
  }
}

}  // namespace crosscheck
