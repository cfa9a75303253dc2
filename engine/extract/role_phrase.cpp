#include "engine/extract/role_phrase.h"

#include <algorithm>

#include "engine/extract/phrase_words.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

constexpr Index kLongest = 12;

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

/// Reads the phrases around one name.
class RoleReader {
 public:
  RoleReader(const Analysis& a, Index mention, std::vector<RolePhrase>& found)
      : a_(a),
        mention_(mention),
        name_(a.names.mentions[mention]),
        sentence_(a.text.sentences[a.sentence_of[name_.first]]),
        found_(found) {}

  void run() {
    if (is_lower_rank(lower(name_.first))) return;  // of the name before
    read_before(name_.first, true);
    if (name_.first > sentence_.first && lower(name_.first - 1) == ",") {
      read_before(name_.first - 1, false);
    }
    read_after();
  }

 private:
  [[nodiscard]] const std::string& lower(Index t) const { return a_.lower(t); }

  // "the former Acme president Jane Doe"; "the mayor, Jane Doe,".
  void read_before(Index end, bool is_title) {
    Index first = end;
    const Index least = end - std::min<Index>(kLongest, end - sentence_.first);
    while (
        first > least &&
        (is_phrase_word(a_, first - 1) ||
         is_inner_of(a_, first - 1, sentence_.first, end) ||
         (!is_title && is_phrase_link(a_, first - 1, sentence_.first, end)))) {
      --first;
    }
    if (first == end) return;
    RolePhrase phrase = start(first, end);
    if (phrase.role.function.empty() && !is_title) {
      phrase = shorter(first, end);
      take_body_after(phrase.last, phrase);
    }
    const bool begins =
        first > sentence_.first &&
        (is_article(lower(first - 1)) || is_possessive(lower(first - 1)));
    if (!is_title && !begins && !has_owner(first, end)) return;
    if (!is_title && !is_closed_after()) return;
    phrase.is_title = is_title && !begins;
    phrase.is_among = is_among(first);
    if (begins && is_possessive(lower(first - 1))) {
      take_owner(first - 1, phrase);
    }
    finish(phrase);
  }

  [[nodiscard]] bool has_owner(Index first, Index end) const {
    for (Index t = first; t < end; ++t) {
      if (is_owner_mark(lower(t))) return true;
    }
    return false;
  }

  /// "One of" before a phrase and its article.
  [[nodiscard]] bool is_among(Index first) const {
    if (first > sentence_.first && is_article(lower(first - 1))) --first;
    return first >= sentence_.first + 2 && lower(first - 1) == "of" &&
           lower(first - 2) == "one";
  }

  /// The name behind a comma is an apposition, not the next of a list.
  [[nodiscard]] bool is_closed_after() const {
    return name_.last >= sentence_.last ||
           is_one_of(lower(name_.last), {",", ".", "–", "—", "'s", "’s"}) ||
           part_at(a_, name_.last) == PartOfSpeech::verb ||
           part_at(a_, name_.last) == PartOfSpeech::auxiliary;
  }

  // "Jane Doe, 41, then an assistant ..."; "Jane Doe was the mayor".
  void read_after() {
    Index t = name_.last;
    if (t >= sentence_.last) return;
    if (const Index as = as_after_leaving(); as != 0) {
      return read_phrase_at(as + 1, false);
    }
    if (const Index taken = after_taking(); taken != 0) {
      return read_phrase_at(taken, false);
    }
    bool then = false;
    if (lower(t) == ",") {
      ++t;
      if (t + 1 < sentence_.last && part_at(a_, t) == PartOfSpeech::number &&
          lower(t + 1) == ",") {
        t += 2;
      }
      if (t < sentence_.last && lower(t) == "who") ++t;
    }
    if (t < sentence_.last && is_one_of(lower(t), {"is", "was"})) {
      then = lower(t) == "was";
      ++t;
    } else if (lower(t - 1) != ",") {
      return;
    }
    while (t < sentence_.last &&
           is_one_of(lower(t), {"then", "now", "once", "currently", "also"})) {
      then |= is_one_of(lower(t), {"then", "once"});
      ++t;
    }
    read_phrase_at(t, then);
  }

  /// The "as" of "Jane Doe had resigned as", or 0.
  [[nodiscard]] Index as_after_leaving() const {
    constexpr Index kReach = 5;
    const Index most = std::min(sentence_.last, name_.last + kReach);
    for (Index t = name_.last + 1; t < most; ++t) {
      if (lower(t) == "as" &&
          is_one_of(lower(t - 1), {"resigned", "quit", "fired", "ousted",
                                   "dismissed", "sacked", "down"})) {
        return t;
      }
    }
    return 0;
  }

  static bool gives_post(std::string_view lower) {
    return is_one_of(
        lower,
        {"name",      "names",      "named", "naming",  "appoint", "appoints",
         "appointed", "appointing", "elect", "elects",  "elected", "chose",
         "chosen",    "picked",     "hired", "tapped",  "install", "installed",
         "promoted",  "promote",    "made",  "selected"});
  }

  static bool takes_post(std::string_view lower) {
    return is_one_of(
        lower, {"become", "becomes", "became", "serve", "serves", "serving",
                "acts", "acting", "continue", "continues"});
  }

  /// Where the post begins in "named Jane Doe as chairwoman", "Jane Doe was
  /// appointed interim chairwoman", "Jane Doe will become chairwoman", or 0.
  [[nodiscard]] Index after_taking() const {
    Index t = name_.last;
    bool taken =
        name_.first > sentence_.first && gives_post(lower(name_.first - 1));
    constexpr Index kReach = 4;
    const Index most = std::min(sentence_.last, t + kReach);
    for (; !taken && t < most; ++t) {
      const bool is_passive =
          is_one_of(lower(t - 1), {"was", "is", "been", "be"});
      if (takes_post(lower(t)) || (is_passive && gives_post(lower(t)))) {
        taken = true;
      } else if (!is_one_of(lower(t), {"was", "is", "will", "would", "has",
                                       "had", "been", "be", "to", "also"})) {
        return 0;
      }
    }
    while (taken && t < sentence_.last &&
           is_one_of(lower(t), {"as", "to", "be", "serve", "its"})) {
      ++t;
    }
    return taken && t < sentence_.last ? t : 0;
  }

  void read_phrase_at(Index t, bool then) {
    const bool among =
        t + 2 < sentence_.last && lower(t) == "one" && lower(t + 1) == "of";
    if (among) t += 2;
    if (t >= sentence_.last) return;
    const Index start_at = t;
    if (is_article(lower(t)) || is_possessive(lower(t))) ++t;
    const Index first = t;
    const Index most = std::min(sentence_.last, first + kLongest);
    while (t < most &&
           (is_phrase_word(a_, t) || is_inner_of(a_, t, first, most)))
      ++t;
    if (t == first) return;
    RolePhrase phrase = start(first, t);
    if (phrase.role.function.empty()) phrase = shorter(first, t);
    phrase.is_among = among;
    phrase.is_then = then;
    if (is_possessive(lower(start_at))) take_owner(start_at, phrase);
    take_body_after(phrase.last, phrase);
    finish(phrase);
  }

  /// The phrase up to its first "of": "president of Acme".
  [[nodiscard]] RolePhrase shorter(Index first, Index last) const {
    Index t = first;
    while (t < last && !is_one_of(lower(t), {"of", "for", "at"})) ++t;
    return start(first, t);
  }

  [[nodiscard]] RolePhrase start(Index first, Index last) const {
    RolePhrase phrase;
    phrase.first = first;
    phrase.last = last;
    phrase.mention = mention_;
    std::string words;
    for (Index t = first; t < last; ++t) {
      if (!words.empty()) words += ' ';
      words += is_noun_at(a_, t) && part_at(a_, t) == PartOfSpeech::noun
                   ? noun_lemma(lower(t))
                   : lower(t);
    }
    phrase.role = role_word(words);
    // Of "role of the mayor" only the mayor is one.
    const Index end = last - std::min(last - first, phrase.role.words);
    for (Index t = first; t < end && phrase.role.words > 0; ++t) {
      if (lower(t) == "of") phrase.first = t + 1;
    }
    return phrase;
  }

  /// Words before the function tell rank, time and body.
  void take_words_before(RolePhrase& phrase) const {
    const Index end =
        phrase.last - std::min(phrase.last - phrase.first, phrase.role.words);
    for (Index t = phrase.first; t < end; ++t) {
      const std::string& w = lower(t);
      // No company has a "vice CEO"; that one is of a body called so.
      const bool is_body = w == "vice" && phrase.role.family == "company";
      if (is_lower_rank(w) && !is_body) {
        // A "deputy sergeant" is a sergeant among the sheriff's deputies.
        if (phrase.role.family != "rank") {
          phrase.ranks.emplace_back(w == "interim" ? "acting" : w);
        }
      } else if (is_former_word(w) || w.starts_with("ex-")) {
        phrase.is_former = true;
      } else if (w.starts_with("then") || w == "late") {
        phrase.is_then = true;
      } else if (a_.text.tokens[t].capital ||
                 (is_noun_at(a_, t) && !is_owner_mark(lower(t + 1)))) {
        phrase.body.push_back(w);
      }
    }
  }

  // "of the Acme group", "for Jane Roe", "at Acme".
  void take_body_after(Index t, RolePhrase& phrase) const {
    const Index most = std::min(sentence_.last, t + kLongest);
    if (t >= most ||
        !is_one_of(lower(t), {"of", "for", "at", "to", "with", "in"})) {
      return;
    }
    for (++t; t < most; ++t) {
      if (is_noun_at(a_, t) && a_.text.tokens[t].kind == TokenKind::word) {
        phrase.body.push_back(lower(t));
      } else if (!is_article(lower(t)) && !is_phrase_word(a_, t) &&
                 !is_one_of(lower(t), {"of", "for", "his", "her", "and"})) {
        break;
      }
    }
  }

  /// Whose: the name that "his" stands for.
  void take_owner(Index t, RolePhrase& phrase) const {
    const auto at = std::partition_point(
        a_.references.begin(), a_.references.end(),
        [&](const NameReference& r) { return r.last <= t; });
    if (at == a_.references.end() || at->first > t) return;
    const std::string& key = a_.names.entities[at->entity].entity.key;
    phrase.body.push_back(key.substr(key.rfind(' ') + 1));
  }

  void finish(RolePhrase& phrase) {
    if (phrase.role.function.empty()) return;
    take_words_before(phrase);
    // Some outlets write "the F.B.I.", some "the FBI".
    for (std::string& word : phrase.body) std::erase(word, '.');
    sort_unique(phrase.ranks);
    sort_unique(phrase.body);
    found_.push_back(std::move(phrase));
  }

  const Analysis& a_;
  Index mention_;
  const NameMention& name_;
  const Sentence& sentence_;
  std::vector<RolePhrase>& found_;
};

}  // namespace

std::vector<RolePhrase> find_role_phrases(const Analysis& a) {
  std::vector<RolePhrase> found;
  if (a.syntax.empty()) return found;
  for (Index m = 0; m < a.names.mentions.size(); ++m) {
    if (a.entity_of(m).kind != NameKind::person) continue;
    const Index sentence = a.sentence_of[a.names.mentions[m].first];
    if (sentence == Analysis::kNone || !a.tells(a.text.sentences[sentence])) {
      continue;
    }
    RoleReader(a, m, found).run();
  }
  return found;
}

}  // namespace crosscheck
