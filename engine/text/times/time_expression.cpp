#include "engine/text/times/time_expression.h"

#include <algorithm>

#include "engine/text/times/calendar.h"
#include "engine/text/times/spoken_day.h"
#include "engine/text/times/time_phrase.h"
#include "engine/text/times/time_resolution.h"
#include "engine/text/times/time_spec.h"

/// Two passes over a paragraph. The first reads what every sentence says and
/// which dates stand by a verb of speech; the second resolves in order, since
/// "tomorrow" inside a quotation counts from a day that may be named after it.

namespace crosscheck {
namespace {

struct Mention {
  TimeSpec spec;
  bool quoted = false;
};

struct SentenceTimes {
  Pieces pieces;
  std::vector<Mention> mentions;
  bool headline = false;
  bool opens_quote = false;  ///< a quotation runs into the next sentence
  std::optional<TimeInterval> spoken;  ///< the day of its verb of speech
};

/// Where a "day" counts from another day inside a quotation.
bool counts_from_speech(const TimeSpec& spec) {
  return spec.form == TimeSpec::Form::day ||
         spec.form == TimeSpec::Form::weekday;
}

bool names_one_day(const TimeSpec& spec) {
  return spec.kind == TimeExpression::Kind::point &&
         (spec.form == TimeSpec::Form::weekday ||
          spec.form == TimeSpec::Form::day ||
          (spec.form == TimeSpec::Form::date && spec.day > 0));
}

class TimeFinder {
 public:
  TimeFinder(const Document& document, const TokenisedText& text)
      : document_(document), text_(text) {}

  std::vector<TimeExpression> find() {
    for (std::size_t i = 0; i < text_.sentences.size();) {
      std::size_t end = i + 1;
      while (end < text_.sentences.size() &&
             text_.sentences[end].paragraph == text_.sentences[i].paragraph) {
        ++end;
      }
      find_in_paragraph(i, end);
      i = end;
    }
    return std::move(found_);
  }

 private:
  void find_in_paragraph(std::size_t first, std::size_t last);
  SentenceTimes read_sentence(const Sentence& sentence, bool& quote_open);
  TimeContext context_of(const SentenceTimes& sentence,
                         const Mention& mention) const;
  std::optional<TimeInterval> date_behind(const SentenceTimes& sentence,
                                          const TimeSpec& spec,
                                          const TimeContext& context) const;
  std::optional<TimeInterval> day_behind(const SentenceTimes& sentence,
                                         const TimeSpec& spec) const;
  std::optional<TimeInterval> anchor_of(const SentenceTimes& sentence,
                                        const Mention& mention,
                                        const TimeContext& context) const;
  TimeInterval resolve(const SentenceTimes& sentence, const Mention& mention,
                       const std::optional<TimeInterval>& spoken);
  void emit(const SentenceTimes& sentence, const Mention& mention,
            const std::optional<TimeInterval>& spoken);

  const Document& document_;
  const TokenisedText& text_;
  std::vector<TimeExpression> found_;
  std::optional<TimeInterval> anchor_;         ///< of this sentence
  std::optional<TimeInterval> anchor_before_;  ///< of the one before it
  std::optional<TimeInterval> span_;           ///< the last of this paragraph
  std::optional<TimeInterval> period_;         ///< the last quarter named
};

SentenceTimes TimeFinder::read_sentence(const Sentence& sentence,
                                        bool& quote_open) {
  SentenceTimes out{Pieces(document_, text_, sentence), {}, false, false, {}};
  out.headline = sentence.kind == SentenceKind::headline;
  const std::vector<bool> quoted = quoted_pieces(out.pieces, quote_open);
  out.opens_quote = quote_open;
  for (std::uint32_t i = 0; i < out.pieces.size();) {
    auto spec = read_time(out.pieces, i);
    if (!spec) {
      ++i;
      continue;
    }
    out.mentions.push_back({*spec, quoted[i]});
    i = std::max(spec->last, i + 1);
  }
  for (const Mention& mention : out.mentions) {
    const TimeSpec& spec = mention.spec;
    const bool dated = names_one_day(spec) && spec.form != TimeSpec::Form::day;
    if (mention.quoted || !dated || out.spoken ||
        !dates_speech(out.pieces, spec.first, spec.last)) {
      continue;
    }
    out.spoken = resolve_time(spec, context_of(out, mention));
  }
  return out;
}

TimeContext TimeFinder::context_of(const SentenceTimes& sentence,
                                   const Mention& mention) const {
  TimeContext context;
  context.today = document_.published_day;
  context.tense = clause_tense(sentence.pieces, mention.spec.first,
                               mention.spec.last, sentence.headline);
  if (!anchor_ || mention.spec.form == TimeSpec::Form::period) {
    context.period = period_;
  }
  return context;
}

/// The date behind "two days after the ...".
std::optional<TimeInterval> TimeFinder::date_behind(
    const SentenceTimes& sentence, const TimeSpec& spec,
    const TimeContext& context) const {
  for (std::uint32_t at = spec.last; at <= spec.last + 1; ++at) {
    if (const auto date = read_calendar_date(sentence.pieces, at)) {
      return resolve_time(*date, context);
    }
  }
  return std::nullopt;
}

/// The first day that the sentence names behind a clock time.
std::optional<TimeInterval> TimeFinder::day_behind(
    const SentenceTimes& sentence, const TimeSpec& spec) const {
  const auto& all = sentence.mentions;
  auto next = std::upper_bound(
      all.begin(), all.end(), spec.first,
      [](std::uint32_t at, const Mention& m) { return at < m.spec.first; });
  constexpr int kReach = 6;
  for (int i = 0; i < kReach && next != all.end(); ++i, ++next) {
    const Mention& other = *next;
    if (names_one_day(other.spec)) {
      return resolve_time(other.spec, context_of(sentence, other));
    }
  }
  return std::nullopt;
}

std::optional<TimeInterval> TimeFinder::anchor_of(
    const SentenceTimes& sentence, const Mention& mention,
    const TimeContext& context) const {
  using Form = TimeSpec::Form;
  const TimeSpec& spec = mention.spec;
  if (spec.base == TimeSpec::Base::following) {
    return date_behind(sentence, spec, context);
  }
  if (spec.form == Form::clock) {
    return anchor_ ? anchor_ : day_behind(sentence, spec);
  }
  if (spec.base == TimeSpec::Base::anchor && spec.number == 0 &&
      spec.unit >= TimeUnit::month && span_) {
    return span_;  // "in June 2030 and later that year"
  }
  if (spec.form == Form::shift && spec.unit >= TimeUnit::month && span_ &&
      !anchor_) {
    return span_;  // "in June 2030 and two years later"
  }
  if (anchor_ || anchor_before_) return anchor_ ? anchor_ : anchor_before_;
  if (spec.form == Form::shift && spec.unit >= TimeUnit::quarter &&
      context.today) {
    // "a year earlier" without a date counts from the page's own day.
    return day_interval(*context.today);
  }
  return std::nullopt;
}

TimeInterval TimeFinder::resolve(const SentenceTimes& sentence,
                                 const Mention& mention,
                                 const std::optional<TimeInterval>& spoken) {
  TimeContext context = context_of(sentence, mention);
  if (mention.quoted && spoken && spoken->resolved &&
      counts_from_speech(mention.spec)) {
    context.today = first_day(*spoken);
  }
  context.anchor = anchor_of(sentence, mention, context);
  const TimeInterval when = resolve_time(mention.spec, context);
  constexpr std::int64_t kLongestAnchor = 4 * kMinutesPerDay;
  if (when.resolved && when.end - when.begin <= kLongestAnchor) {
    anchor_ = when;
  }
  if (when.resolved) span_ = when;
  if (when.resolved && mention.spec.form == TimeSpec::Form::quarter &&
      mention.spec.years_back == 0) {
    period_ = when;
  }
  return when;
}

void TimeFinder::emit(const SentenceTimes& sentence, const Mention& mention,
                      const std::optional<TimeInterval>& spoken) {
  const TimeSpec& spec = mention.spec;
  TimeExpression out;
  out.first = sentence.pieces.first_token(spec.first);
  out.last = sentence.pieces.last_token(spec.last);
  out.lead = out.first -
             sentence.pieces.first_token(phrase_first(sentence.pieces, spec));
  out.kind = spec.kind;
  out.relation = relation_of(sentence.pieces, spec);
  if (spec.kind == TimeExpression::Kind::duration) out.length = spec.length;
  out.said = wording_of(spec);
  if (spec.kind == TimeExpression::Kind::point) {
    out.when = resolve(sentence, mention, spoken);
  } else if (spec.kind == TimeExpression::Kind::recurring) {
    out.when = resolve_time(spec, {});  // named, and on no one day
  }
  // An inner piece of a token that is already covered adds nothing.
  if (!found_.empty() && out.first < found_.back().last) return;
  found_.push_back(std::move(out));
}

void TimeFinder::find_in_paragraph(std::size_t first, std::size_t last) {
  std::vector<SentenceTimes> sentences;
  sentences.reserve(last - first);
  bool quote_open = false;
  for (std::size_t i = first; i < last; ++i) {
    sentences.push_back(read_sentence(text_.sentences[i], quote_open));
  }
  anchor_before_.reset();
  span_.reset();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    // A quotation over several sentences has its verb where it ends or began.
    std::optional<TimeInterval> spoken = sentences[i].spoken;
    if (!spoken && i > 0 && sentences[i - 1].opens_quote) {
      spoken = sentences[i - 1].spoken;
    }
    if (!spoken && sentences[i].opens_quote && i + 1 < sentences.size()) {
      spoken = sentences[i + 1].spoken;
    }
    anchor_.reset();
    for (const Mention& mention : sentences[i].mentions) {
      emit(sentences[i], mention, spoken);
    }
    anchor_before_ = anchor_;
  }
}

}  // namespace

std::vector<TimeExpression> find_times(const Document& document,
                                       const TokenisedText& text) {
  return TimeFinder(document, text).find();
}

}  // namespace crosscheck
