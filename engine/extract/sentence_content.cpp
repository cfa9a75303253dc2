#include "engine/extract/sentence_content.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#include "engine/extract/everyday_words.h"
#include "engine/text/names/common_words.h"
#include "engine/text/times/calendar.h"
#include "engine/text/tokens/word_list.h"
#include "engine/text/word_classes.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SentenceContent::kNone;

std::string figure_key(double number) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "#%.10g", number);
  return text.data();
}

std::string clock_key(const TimeInterval& when) {
  const std::int64_t minute =
      (when.begin % kMinutesPerDay + kMinutesPerDay) % kMinutesPerDay;
  return "~clock" + std::to_string(minute);
}

/// The parts of a time by which two documents may name the same: an undated
/// one has a weekday, a dated one the day that it fell on.
std::vector<std::string> time_keys(const TimeInterval& when) {
  std::vector<std::string> keys;
  if (when.grain == Grain::minute) keys.push_back(clock_key(when));
  const bool is_day = when.grain == Grain::day ||
                      when.grain == Grain::part_of_day ||
                      when.grain == Grain::minute;
  if (when.weekday >= 0) {
    keys.push_back("~day" + std::to_string(when.weekday));
  } else if (is_day && when.resolved) {
    keys.push_back("~day" + std::to_string(weekday_of(first_day(when))));
  } else if (when.month > 0) {
    keys.push_back("~month" + std::to_string(when.month));
  }
  if (keys.empty() && when.resolved &&
      (when.grain == Grain::month || when.grain == Grain::year)) {
    const CivilDate date = civil_date(first_day(when));
    keys.push_back(when.grain == Grain::year
                       ? "~year" + std::to_string(date.year)
                       : "~month" + std::to_string(date.month));
  }
  return keys;
}

bool is_modifier(Dependency d) {
  return d == Dependency::amod || d == Dependency::compound ||
         d == Dependency::flat || d == Dependency::nummod ||
         d == Dependency::nmod_poss;
}

/// Whether a word is one of several in its role, or stands beside another.
bool is_listed(const Syntax& syntax, Index w) {
  return syntax.words[w].dependency == Dependency::conj ||
         syntax.child(w, Dependency::conj) != SyntaxWord::kNone;
}

std::string role_of(const Syntax& syntax, Index w) {
  if (is_listed(syntax, w)) return "";
  switch (syntax.words[w].dependency) {
    case Dependency::nsubj:
    case Dependency::nsubj_outer:
    case Dependency::obl_agent:
      return "subject";
    case Dependency::nsubj_pass:
    case Dependency::obj:
      return "object";
    case Dependency::nmod_poss:
      return "of";
    default:
      break;
  }
  const Index mark = syntax.child(w, Dependency::case_mark);
  if (mark != SyntaxWord::kNone) return syntax.words[mark].lemma;
  if (syntax.child(w, Dependency::cop) != SyntaxWord::kNone) return "is";
  return is_modifier(syntax.words[w].dependency)
             ? "modifier"
             : std::string(dependency_name(syntax.words[w].dependency));
}

ParticipantKind kind_of(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return ParticipantKind::person;
    case NameKind::organisation:
      return ParticipantKind::body;
    case NameKind::state:
    case NameKind::bloc:
    case NameKind::place:
      return ParticipantKind::place;
    default:
      return ParticipantKind::other;
  }
}

bool says_something(PartOfSpeech part) {
  switch (part) {
    case PartOfSpeech::noun:
    case PartOfSpeech::proper_noun:
    case PartOfSpeech::verb:
    case PartOfSpeech::adjective:
    case PartOfSpeech::adverb:
    case PartOfSpeech::number:
      return true;
    default:
      return false;
  }
}

/// Reads one sentence.
class ContentReader {
 public:
  ContentReader(const Analysis& a, const Sentence& sentence)
      : a_(a), sentence_(sentence) {}

  SentenceContent run() {
    found_.first = a_.syntax.first_word[sentence_.first];
    const Index last = a_.syntax.first_word[sentence_.last];
    found_.at.assign(last - found_.first, kNone);
    for (Index t = sentence_.first; t < sentence_.last;) t = read(t);
    for (std::size_t i = 0; i < word_of_.size(); ++i) {
      found_.words[i].governor = governor_of(static_cast<Index>(i));
    }
    return std::move(found_);
  }

 private:
  /// Reads what begins at a token; the first token behind it.
  Index read(Index t) {
    if (const Index m = a_.name_at[t]; m != Analysis::kNone) {
      return read_name(m);
    }
    if (const Index x = a_.time_at[t]; x != Analysis::kNone) {
      return read_time(a_.times[x], t);
    }
    if (const Index q = a_.quantity_at[t]; q != Analysis::kNone) {
      return read_quantity(a_.quantities[q], t);
    }
    if (const NameReference* reference = reference_at(t)) {
      add_entity(a_.names.entities[reference->entity], t, reference->last,
                 true);
      return std::max(t + 1, std::min(reference->last, sentence_.last));
    }
    read_words(t);
    return t + 1;
  }

  Index read_name(Index m) {
    const NameMention& mention = a_.names.mentions[m];
    const Index last = std::min(mention.last, sentence_.last);
    const Index first = std::max(mention.first, sentence_.first);
    add_entity(a_.entity_of(m), first, last, false);
    return last;
  }

  /// Whether a token is of the title before a name.
  [[nodiscard]] bool is_title(Index t) const {
    const auto& mentions = a_.names.mentions;
    const auto after = std::partition_point(
        mentions.begin(), mentions.end(),
        [&](const NameMention& m) { return m.first <= t; });
    return after != mentions.end() && after->title_first <= t &&
           t < after->title_last;
  }

  Index read_time(const TimeExpression& time, Index t) {
    const Index last = std::max(t + 1, std::min(time.last, sentence_.last));
    if (time.kind == TimeExpression::Kind::point) {
      for (std::string& key : time_keys(time.when)) {
        add(t, last, std::move(key), ContentKind::time);
        found_.words.back().is_loose = is_loose(time);
      }
    } else if (time.kind == TimeExpression::Kind::duration) {
      add(t, last, figure_key(time.length.written) + "s", ContentKind::figure);
      found_.words.back().is_loose = time.length.bound != Bound::exact &&
                                     time.length.bound != Bound::range;
    }
    return last;
  }

  Index read_quantity(const QuantityExpression& q, Index t) {
    if (q.first != t ||
        (q.of_total && q.quantity.written == 1 && q.quantity.unit.empty())) {
      return t + 1;  // "one of the towns" says no more than "a town"
    }
    const Index last = std::max(t + 1, std::min(q.last, sentence_.last));
    add(t, last, figure_key(q.quantity.written) + q.quantity.unit,
        ContentKind::figure);
    found_.words.back().is_loose = is_loose(q);
    return last;
  }

  /// Whether a figure is of no thing or unit, a magnitude (a rule of its own
  /// has them), a bound, a rank, an age, a part, or of a code ("four-by-four").
  [[nodiscard]] bool is_loose(const QuantityExpression& q) const {
    const std::string_view word = a_.lower(q.first);
    const bool is_bare =
        q.kind != QuantityExpression::Kind::count && q.quantity.unit.empty();
    return is_bare || q.quantity.unit == "mw" ||
           q.quantity.bound != Bound::exact ||
           q.kind == QuantityExpression::Kind::ordinal ||
           q.kind == QuantityExpression::Kind::age || q.of_total ||
           !q.scope.empty() || word.find("-by") != std::string_view::npos ||
           word.ends_with("-and");
  }

  /// Whether a time is no day, month or year by name that a thing came about
  /// in: "last month", "until May", "early on Friday".
  [[nodiscard]] bool is_loose(const TimeExpression& time) const {
    if (time.when.approximate ||
        is_one_of(time.relation, {"since", "until", "by", "from", "before",
                                  "after", "ago", "later", "to"}) ||
        is_one_of(a_.lower(time.first),
                  {"this", "last", "next", "today", "tonight", "yesterday",
                   "tomorrow", "early", "late"})) {
      return true;
    }
    for (Index t = time.first; t < time.last; ++t) {
      const char c = a_.document->text[a_.text.tokens[t].begin];
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  void read_words(Index t) {
    for (Index w = a_.syntax.first_word[t]; w < a_.syntax.first_word[t + 1];
         ++w) {
      const SyntaxWord& word = a_.syntax.words[w];
      if (!says_something(word.part) || word.lemma.size() < 3 ||
          is_common_word(word.lemma)) {
        continue;
      }
      ContentWord content;
      content.key = word.lemma;
      if (word.part == PartOfSpeech::number) {
        content.key = '#' + word.lemma;
        content.kind = ContentKind::figure;
        content.is_loose = true;  // it is not known of what
      } else {
        content.classes = word_classes(word.lemma, word.part);
        content.is_everyday = is_everyday_word(word.lemma);
      }
      content.begin = word.begin;
      content.end = word.end;
      push(w, std::move(content));
    }
  }

  const NameReference* reference_at(Index t) const {
    const auto at = std::partition_point(
        a_.references.begin(), a_.references.end(),
        [&](const NameReference& r) { return r.last <= t; });
    return at != a_.references.end() && at->first <= t ? &*at : nullptr;
  }

  void add_entity(const NamedEntity& entity, Index first, Index last,
                  bool is_reference) {
    const std::string& key = entity.entity.key;
    const std::size_t before = found_.words.size();
    add_entity_words(entity, first, last, is_reference);
    for (std::size_t i = before; i < found_.words.size(); ++i) {
      found_.words[i].name_kind = kind_of(entity.kind);
      found_.words[i].entity = key;
      found_.words[i].within = entity.entity.within;
    }
  }

  void add_entity_words(const NamedEntity& entity, Index first, Index last,
                        bool is_reference) {
    const std::string& key = entity.entity.key;
    if (entity.kind == NameKind::person) {
      const std::string surname = entity.surname.empty()
                                      ? key.substr(key.rfind(' ') + 1)
                                      : entity.surname;
      add(first, last, '@' + surname, ContentKind::name, is_reference);
    } else if (entity.kind == NameKind::state ||
               entity.kind == NameKind::bloc) {
      add(first, last, '@' + key, ContentKind::name, is_reference);
    } else {
      add_name_words(key, first, last);
    }
  }

  void add_name_words(std::string_view key, Index first, Index last) {
    while (!key.empty()) {
      const std::size_t end = std::min(key.find(' '), key.size());
      const std::string_view word = key.substr(0, end);
      if (word.size() > 1 && !is_common_word(word)) {
        add(first, last, '@' + std::string(word), ContentKind::name);
      }
      key.remove_prefix(std::min(end + 1, key.size()));
    }
  }

  void add(Index first, Index last, std::string key, ContentKind kind,
           bool is_reference = false) {
    ContentWord content;
    content.key = std::move(key);
    content.kind = kind;
    content.is_reference = is_reference;
    content.begin = a_.text.tokens[first].begin;
    content.end = a_.text.tokens[last - 1].end;
    const Index begin = a_.syntax.first_word[first];
    const Index end = a_.syntax.first_word[last];
    Index head = a_.syntax.head_of(first, last);
    if (head == SyntaxWord::kNone || head < begin || head >= end) head = begin;
    push(head, std::move(content));
    const Index index = static_cast<Index>(found_.words.size() - 1);
    for (Index w = begin; w < end; ++w) {
      Index& at = found_.at[w - found_.first];
      if (at == kNone) at = index;
    }
  }

  void push(Index w, ContentWord content) {
    content.is_modifier = is_modifier(a_.syntax.words[w].dependency);
    content.role = role_of(a_.syntax, w);
    content.is_title = is_title(a_.syntax.words[w].token);
    Index& at = found_.at[w - found_.first];
    if (at == kNone) at = static_cast<Index>(found_.words.size());
    word_of_.push_back(w);
    found_.words.push_back(std::move(content));
  }

  [[nodiscard]] Index governor_of(Index i) const {
    constexpr int kMostSteps = 24;
    const Index own = found_.at[word_of_[i] - found_.first];
    Index w = a_.syntax.words[word_of_[i]].head;
    for (int step = 0; w != SyntaxWord::kNone && step < kMostSteps; ++step) {
      if (w < found_.first || w - found_.first >= found_.at.size()) break;
      const Index at = found_.at[w - found_.first];
      if (at != kNone && at != own) return at;
      w = a_.syntax.words[w].head;
    }
    return i;
  }

  const Analysis& a_;
  const Sentence& sentence_;
  SentenceContent found_;
  std::vector<Index> word_of_;  // by content word: its word in the tree
};

}  // namespace

SentenceContent content_of(const Analysis& analysis, const Sentence& sentence) {
  return ContentReader(analysis, sentence).run();
}

}  // namespace crosscheck
