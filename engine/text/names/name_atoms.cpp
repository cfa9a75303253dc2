#include "engine/text/names/name_atoms.h"

#include <algorithm>
#include <string>

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

bool is_adjective_part(const GazetteerEntry& entry) {
  return entry.kind != Kind::subdivision && entry.kind != Kind::city;
}

// "Franco-", "Sino-": first parts of compounds that no gazetteer has.
std::optional<GazetteerEntry> compound_prefix(std::string_view lower) {
  struct Prefix {
    std::string_view prefix, state;
  };
  static constexpr Prefix kPrefixes[] = {
      {"anglo", "united kingdom"}, {"austro", "austria"}, {"franco", "france"},
      {"greco", "greece"},         {"indo", "india"},     {"italo", "italy"},
      {"russo", "russia"},         {"sino", "china"},     {"turco", "turkey"}};
  for (const Prefix& known : kPrefixes) {
    if (known.prefix == lower) return find_place(known.state);
  }
  return std::nullopt;
}

class AtomFinder {
 public:
  AtomFinder(const TokenisedText& text, const Sentence& sentence,
             const std::vector<Title>& titles, const WordEvidence& evidence,
             bool known_only)
      : text_(text),
        tokens_(text.tokens),
        sentence_(sentence),
        titles_(titles),
        evidence_(evidence),
        known_only_(known_only) {}

  std::vector<NameAtom> find() {
    std::vector<NameAtom> atoms;
    std::size_t title = 0;
    std::uint32_t at = sentence_.first + sentence_.dateline_tokens;
    while (at < sentence_.last) {
      while (title < titles_.size() && titles_[title].last <= at) ++title;
      if (title < titles_.size() && titles_[title].first <= at) {
        at = titles_[title].last;
        continue;
      }
      const std::uint32_t end =
          title < titles_.size() ? titles_[title].first : sentence_.last;
      const std::optional<NameAtom> atom = atom_at(at, end);
      at = atom ? atom->last : at + 1;
      if (atom) atoms.push_back(*atom);
    }
    return atoms;
  }

 private:
  std::optional<NameAtom> atom_at(std::uint32_t at, std::uint32_t end) const {
    const Token& token = tokens_[at];
    if (token.kind != TokenKind::word && token.kind != TokenKind::number)
      return std::nullopt;
    if (std::optional<NameAtom> entry = longest_entry(at, end)) return entry;
    if (token.kind != TokenKind::word) return std::nullopt;
    if (std::optional<NameAtom> parts = compound(at)) return parts;
    return plain_word(at);
  }

  // The longest entry of the gazetteer or of the known organisations.
  std::optional<NameAtom> longest_entry(std::uint32_t at,
                                        std::uint32_t end) const {
    if (!has_capital(at) && tokens_[at].kind == TokenKind::word)
      return std::nullopt;
    const std::size_t longest =
        std::max(longest_place_words(), kLongestOrganisationWords);
    std::optional<NameAtom> best;
    std::string words;
    for (std::uint32_t last = at; last < end && last < at + longest; ++last) {
      if (last > at && tokens_[last].space_before) words += ' ';
      words += tokens_[last].lower;
      if (!may_end(last)) continue;
      if (const auto place = find_place(words)) {
        if (accepts(at, last + 1, *place)) {
          best = NameAtom{at, last + 1, ChunkType::gazetteer, place, false, {}};
        }
      } else if (is_known_organisation(words) && accepts_word(at, last + 1)) {
        best = NameAtom{at, last + 1, ChunkType::organisation, {}, false, {}};
      }
    }
    return best;
  }

  bool may_end(std::uint32_t at) const {
    return tokens_[at].kind == TokenKind::word && has_capital(at);
  }

  bool has_capital(std::uint32_t at) const {
    return tokens_[at].capital || evidence_.inner_capital[at];
  }

  bool accepts(std::uint32_t first, std::uint32_t last,
               const GazetteerEntry& place) const {
    if (last - first > 1) return true;
    const Token& token = tokens_[first];
    const std::string& lower = token.lower;
    const bool abbreviation = lower.back() == '.';
    if (place.key == "west" && place.kind == Kind::bloc) {
      return first > sentence_.first && tokens_[first - 1].lower == "the";
    }
    if (abbreviation && place.kind == Kind::subdivision &&
        lower.find('.') == lower.size() - 1) {
      return first > sentence_.first && (tokens_[first - 1].lower == "," ||
                                         tokens_[first - 1].lower == "(");
    }
    if (lower.size() <= 3 && !abbreviation &&
        lower.find('.') == std::string::npos && !token.all_caps) {
      return place.kind == Kind::city || place.kind == Kind::capital;
    }
    return accepts_word(first, last);
  }

  // A single word at a sentence's start must not be a common word too.
  bool accepts_word(std::uint32_t first, std::uint32_t last) const {
    if (last - first > 1 || tokens_[first].all_caps) return true;
    if (!known_only_ && !is_initial(text_, sentence_, first)) return true;
    return evidence_.lower.count(tokens_[first].lower) == 0;
  }

  // "US-led", "Franco-German".
  std::optional<NameAtom> compound(std::uint32_t at) const {
    const std::string_view lower = tokens_[at].lower;
    const std::size_t hyphen = lower.find('-');
    if (hyphen == std::string_view::npos) return std::nullopt;
    const std::string_view left = lower.substr(0, hyphen);
    const std::string_view right = lower.substr(hyphen + 1);
    std::optional<GazetteerEntry> a = find_place(left);
    std::optional<GazetteerEntry> b = find_place(right);
    if (!a && b) a = compound_prefix(left);
    if (!a && b && left.size() == 1) return party_member(at, *b);
    NameAtom atom{at, at + 1, ChunkType::gazetteer, {}, true, {}};
    if (a && b) {
      atom.place = a;
      atom.second_place = b;
    } else if (a && tokens_[at].capital && ends_lower(at)) {
      atom.place = a;
    } else if (b && is_adjective_part(*b) && !is_given_name(left)) {
      if (left != "anti" && left != "pro" && left != "non" && left != "ex" &&
          left != "post" && left != "pre" && left != "trans" && left != "all")
        return std::nullopt;
      atom.place = b;
    }
    if (!atom.place) return std::nullopt;
    return atom;
  }

  // "D-Ohio": where a member of a parliament is from.
  std::optional<NameAtom> party_member(std::uint32_t at,
                                       const GazetteerEntry& from) const {
    if (from.kind != Kind::subdivision) return std::nullopt;
    return NameAtom{at, at + 1, ChunkType::gazetteer, from, true, {}};
  }

  // Whether the part after the hyphen is an ordinary word: "led", "based".
  bool ends_lower(std::uint32_t at) const {
    const std::string& lower = tokens_[at].lower;
    const std::string_view right =
        std::string_view(lower).substr(lower.find('-') + 1);
    static constexpr std::string_view kEndings[] = {
        "led",       "based",      "backed",    "born",    "wide",
        "made",      "run",        "funded",    "style",   "sponsored",
        "brokered",  "controlled", "held",      "flagged", "owned",
        "occupied",  "allied",     "supported", "trained", "ruled",
        "mediated",  "supplied",   "educated",  "bound",   "linked",
        "friendly",  "speaking",   "installed", "hosted",  "appointed",
        "dominated", "level"};
    return std::find(std::begin(kEndings), std::end(kEndings), right) !=
           std::end(kEndings);
  }

  std::optional<NameAtom> plain_word(std::uint32_t at) const {
    const Token& token = tokens_[at];
    const std::string& lower = token.lower;
    if (evidence_.inner_capital[at])
      return NameAtom{at, at + 1, ChunkType::words, {}, false, {}};
    if (!token.capital || lower == "'s" || is_function_word(lower))
      return std::nullopt;
    if (is_no_name(lower) && !month_as_name(at) && !begins_name(at))
      return std::nullopt;
    if (known_only_ && evidence_.named.count(lower) == 0) return std::nullopt;
    NameAtom atom{at, at + 1, ChunkType::words, {}, false, {}};
    return atom;
  }

  // "Internet Archive", "TV Foo": words that are no names alone.
  bool begins_name(std::uint32_t at) const {
    static const WordList kWords("god internet web tv cd dvd dna usb gps");
    if (!kWords.contains(tokens_[at].lower) || at + 1 >= sentence_.last)
      return false;
    const Token& next = tokens_[at + 1];
    return next.kind == TokenKind::word && next.capital && next.lower != "'s" &&
           !is_function_word(next.lower) && !is_no_name(next.lower);
  }

  // "Theresa May", but not "in May" nor "Theresa May 5".
  bool month_as_name(std::uint32_t at) const {
    if (!is_month_and_name(tokens_[at].lower)) return false;
    if (at + 1 < sentence_.last && tokens_[at + 1].kind == TokenKind::number)
      return false;
    if (known_only_) return true;
    return at > sentence_.first && tokens_[at - 1].capital &&
           (is_given_name(tokens_[at - 1].lower) ||
            !title_class(tokens_[at - 1].lower).empty());
  }

  const TokenisedText& text_;
  const std::vector<Token>& tokens_;
  const Sentence& sentence_;
  const std::vector<Title>& titles_;
  const WordEvidence& evidence_;
  bool known_only_;
};

}  // namespace

bool is_initial(const TokenisedText& text, const Sentence& sentence,
                std::uint32_t token) {
  const std::uint32_t begin = sentence.first + sentence.dateline_tokens;
  for (std::uint32_t at = token; at > begin; --at) {
    const Token& before = text.tokens[at - 1];
    if (before.kind == TokenKind::word || before.kind == TokenKind::number ||
        before.kind == TokenKind::link) {
      return false;
    }
    const std::string& mark = before.lower;
    if (mark == ":" || mark == "\"" || mark == "“" || mark == "‘" ||
        mark == "``" || mark == "..." || mark == "…" || mark == "•" ||
        (mark == "'" && before.space_before)) {
      return true;
    }
    if (mark == "," || mark == "(" || mark == "&" || mark == ")") return false;
  }
  return true;
}

std::vector<NameAtom> find_atoms(const TokenisedText& text,
                                 const Sentence& sentence,
                                 const std::vector<Title>& titles,
                                 const WordEvidence& evidence,
                                 bool known_only) {
  return AtomFinder(text, sentence, titles, evidence, known_only).find();
}

}  // namespace crosscheck
