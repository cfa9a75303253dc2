#include "engine/extract/figure_frame.h"

#include <algorithm>
#include <optional>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes
// Days before and after publication that a report is about.
constexpr std::int32_t kRecent = 20;
constexpr std::int32_t kAhead = 3;

bool is_day_or_less(Grain grain) {
  return grain == Grain::minute || grain == Grain::part_of_day ||
         grain == Grain::day;
}

/// A time that nothing resolved: a weekday or "yesterday" is of these days.
FigureFrame unresolved_frame(const TimeInterval& when) {
  FigureFrame frame;
  frame.weekday = when.weekday;
  const bool near = when.weekday >= 0 || when.grain == Grain::week ||
                    (is_day_or_less(when.grain) && when.month == 0);
  if (!near) {
    frame.kind = FigureFrame::Kind::unplaced;
    frame.month = when.month;
  }
  return frame;
}

FigureFrame frame_of(const TimeInterval& when,
                     std::optional<std::int32_t> published) {
  if (!when.resolved || (when.weekday >= 0 && !published)) {
    return unresolved_frame(when);
  }
  FigureFrame frame;
  frame.first_day = static_cast<std::int32_t>(when.begin / kDay);
  frame.last_day = static_cast<std::int32_t>((when.end - 1) / kDay);
  frame.dated = true;
  frame.weekday = when.weekday;
  const bool recent = published && frame.first_day <= *published + kAhead &&
                      frame.last_day >= *published - kRecent;
  if (!recent) {
    frame.kind = FigureFrame::Kind::background;
  } else {
    // "this month", "in 2014" tell no more than the day of publication does.
    frame.dated = is_day_or_less(when.grain);
  }
  return frame;
}

const TimeInterval* first_usable(const std::vector<TimeInterval>& times) {
  const auto at =
      std::find_if(times.begin(), times.end(), [](const TimeInterval& when) {
        return when.grain != Grain::unknown || when.weekday >= 0;
      });
  return at == times.end() ? nullptr : &*at;
}

const TimeInterval* time_above(const Extraction& x, std::uint32_t predication) {
  constexpr int kMostSteps = 4;
  for (int step = 0; predication != Predication::kNone && step < kMostSteps;
       ++step) {
    const Predication& p = x.predications[predication];
    if (!is_saying(p)) {
      if (const TimeInterval* when = first_usable(p.times)) return when;
    }
    predication = p.outer;
  }
  return nullptr;
}

bool same_time(const TimeInterval& a, const TimeInterval& b) {
  return a.begin == b.begin && a.end == b.end && a.weekday == b.weekday;
}

/// Whether a time of a sentence is that of its verb of saying. Predications
/// stand in order of sentences.
bool is_time_of_saying(const Extraction& x, std::uint32_t sentence,
                       const TimeInterval& when) {
  auto p = std::lower_bound(
      x.predications.begin(), x.predications.end(), sentence,
      [](const Predication& one, std::uint32_t s) { return one.sentence < s; });
  for (; p != x.predications.end() && p->sentence == sentence; ++p) {
    if (!is_saying(*p)) continue;
    for (const TimeInterval& own : p->times) {
      if (same_time(own, when)) return true;
    }
  }
  return false;
}

const TimeInterval* time_in(const Extraction& x, std::uint32_t sentence) {
  const Sentence& where = x.analysis.text.sentences[sentence];
  auto time = std::lower_bound(
      x.analysis.times.begin(), x.analysis.times.end(), where.first,
      [](const TimeExpression& one, std::uint32_t t) { return one.first < t; });
  for (; time != x.analysis.times.end() && time->first < where.last; ++time) {
    const bool usable =
        time->kind == TimeExpression::Kind::point &&
        (time->when.grain != Grain::unknown || time->when.weekday >= 0);
    if (usable && !is_time_of_saying(x, sentence, time->when)) {
      return &time->when;
    }
  }
  return nullptr;
}

bool points_back(const Analysis& a, const Sentence& sentence) {
  if (sentence.first >= sentence.last) return false;
  return is_one_of(a.lower(sentence.first),
                   {"it", "that", "this", "they", "those", "these"});
}

}  // namespace

bool is_saying(const Predication& p) {
  return is_one_of(
      p.trigger, {"say", "tell", "report", "announce", "state", "add", "quote",
                  "confirm", "warn", "claim", "disclose", "reveal", "show",
                  "indicate", "release", "publish"});
}

FigureFrame predication_frame(const Extraction& x, std::uint32_t predication) {
  const TimeInterval* when = time_above(x, predication);
  if (when == nullptr) return {};
  return frame_of(*when, x.analysis.document->published_day);
}

FigureFrame figure_frame(const Extraction& x, std::uint32_t sentence,
                         std::uint32_t predication) {
  const TimeInterval* when = time_above(x, predication);
  if (when == nullptr) when = time_in(x, sentence);
  if (when == nullptr && sentence > 0 &&
      points_back(x.analysis, x.analysis.text.sentences[sentence])) {
    when = time_in(x, sentence - 1);
  }
  if (when == nullptr) return {};
  return frame_of(*when, x.analysis.document->published_day);
}

}  // namespace crosscheck
