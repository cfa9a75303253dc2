#include "engine/text/names/post_body.h"

#include <algorithm>
#include <span>

#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongestBody = 16;

struct KindWord {
  std::string_view word, kind;
};

// Sorted by word.
constexpr KindWord kKinds[] = {{"academy", "academy"},
                               {"administration", "administration"},
                               {"agency", "agency"},
                               {"army", "army"},
                               {"association", "association"},
                               {"authority", "authority"},
                               {"bank", "bank"},
                               {"board", "board"},
                               {"bureau", "bureau"},
                               {"center", "center"},
                               {"centre", "center"},
                               {"church", "church"},
                               {"club", "club"},
                               {"co.", "company"},
                               {"college", "college"},
                               {"commission", "commission"},
                               {"committee", "committee"},
                               {"company", "company"},
                               {"congress", "congress"},
                               {"corp.", "company"},
                               {"corporation", "company"},
                               {"council", "council"},
                               {"court", "court"},
                               {"department", "department"},
                               {"dept.", "department"},
                               {"directorate", "directorate"},
                               {"division", "division"},
                               {"embassy", "embassy"},
                               {"federation", "federation"},
                               {"firm", "company"},
                               {"foundation", "foundation"},
                               {"fund", "fund"},
                               {"group", "group"},
                               {"hospital", "hospital"},
                               {"house", "house"},
                               {"inc.", "company"},
                               {"institute", "institute"},
                               {"laboratory", "laboratory"},
                               {"league", "league"},
                               {"ltd.", "company"},
                               {"ministry", "ministry"},
                               {"museum", "museum"},
                               {"navy", "navy"},
                               {"office", "office"},
                               {"organisation", "organization"},
                               {"organization", "organization"},
                               {"parliament", "parliament"},
                               {"party", "party"},
                               {"police", "police"},
                               {"programme", "program"},
                               {"program", "program"},
                               {"school", "school"},
                               {"section", "section"},
                               {"senate", "senate"},
                               {"service", "service"},
                               {"society", "society"},
                               {"subcommittee", "committee"},
                               {"team", "team"},
                               {"trust", "trust"},
                               {"union", "union"},
                               {"unit", "unit"},
                               {"university", "university"}};

bool is_filler(std::string_view lower) {
  static const WordList kWords("the of for and affairs 's ' a an its his her");
  return kWords.contains(lower);
}

// Words that a body cannot end with.
bool is_link(std::string_view lower) {
  static const WordList kWords("the of for and 's '");
  return kWords.contains(lower);
}

class BodyReader {
 public:
  BodyReader(const TokenisedText& text, const Names& names,
             const Sentence& sentence)
      : tokens_(text.tokens),
        names_(names),
        begin_(sentence.first),
        end_(sentence.last) {}

  PostBody after(std::uint32_t at) const {
    if (at >= end_ || !opens_body(tokens_[at].lower)) return {};
    const std::uint32_t first = at + 1;
    std::uint32_t last = first;
    while (last < end_ && last < first + kLongestBody && continues(first, last))
      ++last;
    while (last > first && is_link(tokens_[last - 1].lower)) --last;
    if (last == first) return {};
    PostBody body;
    body.first = at;
    body.last = last;
    fill(body, innermost(first, last));
    body.last = skip_acronym(last);
    return body;
  }

  PostBody before(std::uint32_t at) const {
    PostBody body;
    if (at <= begin_) return body;
    const std::uint32_t end = tokens_[at - 1].lower == "'s" ? at - 1 : at;
    std::uint32_t first = end;
    while (first > begin_ && end - first < kLongestBody && leads(first - 1))
      --first;
    while (first < end && is_filler(tokens_[first].lower)) ++first;
    if (first == end) return body;
    body.first = first;
    body.last = at;
    fill(body, innermost(first, end));
    return body;
  }

 private:
  struct Range {
    std::uint32_t first, last;
  };

  static bool opens_body(std::string_view lower) {
    static const WordList kWords("of for at to with in");
    return kWords.contains(lower);
  }
  const NameMention* mention(std::uint32_t at) const {
    const auto found = names_.mention_at(at);
    return found ? &names_.mentions[*found] : nullptr;
  }

  bool continues(std::uint32_t first, std::uint32_t at) const {
    const Token& token = tokens_[at];
    const NameMention* named = mention(at);
    if (named != nullptr) {
      if (named->kind == NameKind::person && at == named->first) return false;
      return named->title_last == named->title_first || at == named->last - 1 ||
             named->kind != NameKind::person;
    }
    if (token.kind != TokenKind::word) return false;
    const std::string& lower = token.lower;
    if (title_class(lower) == "address") return false;  // "aides to Mr. Foo"
    if (lower == "the" || lower == "'s" || is_body_word(at)) return true;
    if (lower == "of" || lower == "and" || lower == "for")
      return at > first && at + 1 < end_ && goes_on_after(at + 1);
    return token.capital && !is_function_word(lower);
  }

  // Lower-case words of a body: a kind, or fields before one.
  bool is_body_word(std::uint32_t at) const {
    const std::string& lower = tokens_[at].lower;
    if (!body_kind_of(lower).empty() || is_field(lower)) return true;
    return at + 1 < end_ && tokens_[at + 1].kind == TokenKind::word &&
           !is_function_word(lower) && !is_speech_verb(lower) &&
           !body_kind_of(tokens_[at + 1].lower).empty();
  }

  bool goes_on_after(std::uint32_t at) const {
    if (tokens_[at].lower == "the" && at + 1 < end_) ++at;
    const NameMention* named = mention(at);
    if (named != nullptr) return named->kind != NameKind::person;
    return tokens_[at].kind == TokenKind::word &&
           (tokens_[at].capital || is_body_word(at));
  }

  // "(RDIF)" after the name of the body.
  std::uint32_t skip_acronym(std::uint32_t at) const {
    if (at + 2 < end_ && tokens_[at].lower == "(" && tokens_[at + 1].all_caps &&
        tokens_[at + 2].lower == ")") {
      return at + 3;
    }
    return at;
  }

  bool leads(std::uint32_t at) const {
    const NameMention* named = mention(at);
    if (named != nullptr) return named->kind != NameKind::person;
    if (tokens_[at].kind != TokenKind::word) return false;
    const std::string& lower = tokens_[at].lower;
    return lower == "'s" || !body_kind_of(lower).empty() || is_field(lower);
  }

  // "A's B" is B; "B of A" is B; "Ministry of A" is both.
  Range innermost(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t end = last;
    for (std::uint32_t at = first; at < last; ++at) {
      if (tokens_[at].lower == "'s" && at + 1 < last) first = at + 1;
    }
    for (std::uint32_t at = first; at < last; ++at) {
      if (tokens_[at].lower == "of" && tells_apart(first, at)) {
        end = at;
        break;
      }
    }
    return {first, end};
  }

  bool tells_apart(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at) {
      const std::string& lower = tokens_[at].lower;
      if (!is_filler(lower) && body_kind_of(lower).empty()) return true;
    }
    return false;
  }

  void fill(PostBody& body, Range inner) const {
    for (std::uint32_t at = body.first; at < body.last; ++at) {
      const NameMention* named = mention(at);
      if (named == nullptr || named->kind != NameKind::state) continue;
      if (body.country.empty())
        body.country = names_.entities[named->entity].country;
    }
    for (std::uint32_t at = inner.first; at < inner.last; ++at) {
      const std::string& lower = tokens_[at].lower;
      const NameMention* named = mention(at);
      if (is_filler(lower)) continue;
      if (named != nullptr && named->kind == NameKind::state) continue;
      if (!body_kind_of(lower).empty()) {
        body.kind = body_kind_of(lower);
      } else {
        add_words(body, named, at);
      }
    }
  }

  // A place by the words of its key, so that "Calif." is "california".
  void add_words(PostBody& body, const NameMention* named,
                 std::uint32_t at) const {
    const bool is_key = named != nullptr && named->kind == NameKind::place;
    if (!is_key) {
      body.name.push_back(tokens_[at].lower);
      return;
    }
    if (at != named->first) return;
    std::string_view key = names_.entities[named->entity].entity.key;
    while (!key.empty()) {
      const std::string_view word = key.substr(0, key.find(' '));
      if (body_kind_of(word).empty()) body.name.emplace_back(word);
      key.remove_prefix(std::min(word.size() + 1, key.size()));
    }
  }

  const std::vector<Token>& tokens_;
  const Names& names_;
  std::uint32_t begin_, end_;
};

}  // namespace

std::string_view body_kind_of(std::string_view lower) {
  for (const KindWord& known : kKinds) {
    if (known.word == lower) return known.kind;
  }
  return {};
}

PostBody read_body_after(const TokenisedText& text, const Names& names,
                         const Sentence& sentence, std::uint32_t at) {
  return BodyReader(text, names, sentence).after(at);
}

PostBody read_body_before(const TokenisedText& text, const Names& names,
                          const Sentence& sentence, std::uint32_t at) {
  return BodyReader(text, names, sentence).before(at);
}

}  // namespace crosscheck
