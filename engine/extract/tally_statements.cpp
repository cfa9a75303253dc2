#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "engine/extract/figure_clause.h"
#include "engine/extract/figure_frame.h"
#include "engine/extract/statement_builder.h"
#include "engine/extract/thing_context.h"
#include "engine/text/tokens/word_list.h"

// How a vote ended: "by 31 votes to 28", "voted 31-28", "a vote of 31 to 28",
// "passed the bill, 31 to 28".
// One side is tied by the other, which nearly no two votes share by chance.

namespace crosscheck {
namespace {

using TokenIndex = std::uint32_t;

constexpr int kNoVotes = -1;

/// Votes as a figure of at most four digits or as one word; else kNoVotes.
int votes_in(std::string_view word) {
  static constexpr std::array<std::string_view, 21> kWords = {
      "zero",     "one",      "two",      "three",   "four",    "five",
      "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
      "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
      "eighteen", "nineteen", "twenty"};
  const auto* const at = std::find(kWords.begin(), kWords.end(), word);
  if (at != kWords.end()) return static_cast<int>(at - kWords.begin());
  constexpr std::size_t kMostDigits = 4;
  if (word.empty() || word.size() > kMostDigits) return kNoVotes;
  int value = 0;
  const char* const end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, value);
  return read.ec == std::errc() && read.ptr == end ? value : kNoVotes;
}

/// Votes for and against over tokens [first, last).
struct Tally {
  TokenIndex first = 0;
  TokenIndex last = 0;
  int yes = kNoVotes;
  int no = kNoVotes;
  bool says_votes = false;  ///< "31 votes to 28"
};

class TallyReader {
 public:
  TallyReader(const Analysis& a, const Sentence& sentence)
      : a_(a), sentence_(sentence) {}

  /// The tally that begins at a token.
  [[nodiscard]] std::optional<Tally> at(TokenIndex t) const {
    Tally tally;
    tally.first = t;
    if (!read_joined(t, tally) && !read_apart(t, tally) &&
        !read_sides(t, tally)) {
      return std::nullopt;
    }
    const bool years = tally.yes >= kYears && tally.no >= kYears;
    if (years || !is_of_vote(tally)) return std::nullopt;
    return tally;
  }

 private:
  static constexpr int kYears = 1900;  // "voted 2009-2011" is of a span

  [[nodiscard]] std::string_view word(TokenIndex t) const {
    if (t < sentence_.first || t >= sentence_.last) return {};
    return a_.lower(t);
  }

  /// "31-28", "31" "-" "28"
  bool read_joined(TokenIndex t, Tally& tally) const {
    const std::string_view w = word(t);
    for (const std::string_view dash : {"-", "\u2013"}) {
      const std::size_t at = w.find(dash);
      if (at != std::string_view::npos && at > 0) {
        tally.yes = votes_in(w.substr(0, at));
        tally.no = votes_in(w.substr(at + dash.size()));
        tally.last = t + 1;
        return tally.yes >= 0 && tally.no >= 0;
      }
      if (word(t + 1) != dash) continue;
      tally.yes = votes_in(w);
      tally.no = votes_in(word(t + 2));
      tally.last = t + 3;
      return tally.yes >= 0 && tally.no >= 0;
    }
    return false;
  }

  /// "31 to 28", "31 votes to 28"
  bool read_apart(TokenIndex t, Tally& tally) const {
    tally.yes = votes_in(word(t));
    if (tally.yes < 0) return false;
    ++t;
    tally.says_votes = word(t) == "votes";
    if (tally.says_votes) ++t;
    if (word(t) != "to") return false;
    tally.no = votes_in(word(t + 1));
    tally.last = t + 2;
    return tally.no >= 0;
  }

  /// "26 votes in favour and 15 against", "26 for and 15 against"
  bool read_sides(TokenIndex t, Tally& tally) const {
    tally.yes = votes_in(word(t));
    if (tally.yes < 0) return false;
    ++t;
    if (is_one_of(word(t), {"vote", "votes", "members", "councillors"})) ++t;
    if (word(t) == "in" && is_one_of(word(t + 1), {"favour", "favor"})) {
      t += 2;
    } else if (is_one_of(word(t), {"for", "backing"})) {
      ++t;
    } else {
      return false;
    }
    if (word(t) == ",") ++t;
    if (is_one_of(word(t), {"and", "to", "with"})) ++t;
    tally.no = votes_in(word(t));
    tally.says_votes = is_one_of(word(t + 1), {"against", "opposed"});
    tally.last = t + 2;
    return tally.no >= 0 && tally.says_votes;
  }

  /// Whether the words beside say that it is of a vote: scores, odds and spans
  /// ("voted 5 to 10 times") are written alike.
  [[nodiscard]] bool is_of_vote(const Tally& tally) const {
    if (tally.says_votes) return true;
    const std::string_view next = word(tally.last);
    if (is_one_of(std::string(next), {"vote", "ruling", "decision"}))
      return true;
    if (!may_follow(tally.last)) return false;
    TokenIndex t = tally.first;
    if (t > sentence_.first && word(t - 1) == ",") --t;
    if (t == sentence_.first) return false;
    const std::string before(word(t - 1));
    if (is_one_of(before, {"vote", "voted", "votes", "voting"})) return true;
    const bool by = is_one_of(before, {"by", "of"});
    return has_before(by ? t - 1 : t, by);
  }

  /// Of two numbers that count nothing the last has no noun.
  [[nodiscard]] bool may_follow(TokenIndex t) const {
    if (t >= sentence_.last) return true;
    const Token& token = a_.text.tokens[t];
    return token.kind == TokenKind::punctuation ||
           is_one_of(token.lower,
                     {"to", "in", "on", "with", "after", "against", "for",
                      "and", "that", "along", "late", "not", "when", "at"});
  }

  /// "a vote of 31 to 28", "was carried by 31 to 28"; without "by" what a body
  /// does to a bill: "passed the bill, 31 to 28", "was confirmed 31-28".
  [[nodiscard]] bool has_before(TokenIndex t, bool by) const {
    constexpr TokenIndex kReach = 8;
    const TokenIndex first = std::max(sentence_.first, t - std::min(t, kReach));
    while (t > first) {
      --t;
      const std::string& lower = a_.lower(t);
      if (by && is_one_of(lower, {"vote", "voted", "votes", "voting", "carried",
                                  "rejected", "ballot"})) {
        return true;
      }
      if (is_one_of(lower, {"beat", "led", "leading", "lost", "score", "scored",
                            "winning", "won"})) {
        return false;
      }
      if (is_one_of(lower, {"adopted", "approved", "confirmed", "passed",
                            "passes", "ratified"})) {
        return true;
      }
    }
    return false;
  }

  const Analysis& a_;
  const Sentence& sentence_;
};

/// "would need a vote of 60 to 40": what a vote decides to do is planned, but
/// how it ended is not.
bool is_guess(const Analysis& a, const Tally& tally, const Sentence& sentence) {
  constexpr TokenIndex kReach = 8;
  const TokenIndex first =
      std::max(sentence.first, tally.first - std::min(tally.first, kReach));
  for (TokenIndex t = first; t < tally.first; ++t) {
    if (is_one_of(a.lower(t), {"would", "will", "could", "may", "might",
                               "should", "expected", "predicted", "need",
                               "needs", "if", "likely", "not"})) {
      return true;
    }
  }
  return false;
}

void add_side(Extraction& x, const Tally& tally, std::uint32_t index,
              bool yes) {
  const Analysis& a = x.analysis;
  const Sentence& sentence = a.text.sentences[index];
  Statement s = start_statement(a, tally.first, tally.last, "tally");
  s.modality = Modality::asserted;
  const int votes = yes ? tally.yes : tally.no;
  s.slot = yes ? "votes for" : "votes against";
  s.kind = SlotKind::count;
  Quantity q;
  q.low = q.high = q.written = votes;
  s.value = q;
  s.value_text = plain_words(a, tally.first, tally.last);
  s.context = clause_context(a, tally.first, tally.last, sentence);
  s.subject.name = "vote";
  Figure& f = s.figure;
  f.family = FigureFamily::count;
  f.head = "vote";
  // Each side of a vote is known by the other.
  f.codes = {yes ? "against " + std::to_string(tally.no)
                 : "for " + std::to_string(tally.yes)};
  FigurePredicate p;
  p.name = "vote";
  p.of_table = true;
  f.predicates = {p};
  std::uint32_t predication = Predication::kNone;
  if (!a.syntax.empty()) {
    predication = predication_at(x, a.syntax.head_of(tally.first, tally.last));
  }
  f.frame = predication_frame(x, predication);
  // "voted to keep the 1930s pool": no vote is known by a decade.
  constexpr std::int32_t kYear = 366;  // days
  if (f.frame.last_day - f.frame.first_day > kYear) f.frame = {};
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_tally_statements(Extraction& x) {
  const Analysis& a = x.analysis;
  for (std::uint32_t i = 0; i < a.text.sentences.size(); ++i) {
    const Sentence& sentence = a.text.sentences[i];
    if (!a.tells(sentence)) continue;
    const TallyReader reader(a, sentence);
    for (TokenIndex t = sentence.first; t < sentence.last; ++t) {
      const auto tally = reader.at(t);
      if (!tally || is_guess(a, *tally, sentence)) continue;
      add_side(x, *tally, i, true);
      add_side(x, *tally, i, false);
      t = tally->last - 1;
    }
  }
}

}  // namespace crosscheck
