#include <algorithm>
#include <string>
#include <vector>

#include "engine/text/syntax/read_syntax.h"
#include "engine/text/syntax/sentence_mask.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SyntaxWord::kNone;

bool is_verb(const SyntaxWord& word) {
  return word.part == PartOfSpeech::verb ||
         word.part == PartOfSpeech::auxiliary;
}

// Parses one sentence: what masking leaves of it, then what was masked.
class SentenceParser {
 public:
  SentenceParser(const Document& document, const TokenisedText& text,
                 const LanguageModel& model, Syntax& syntax)
      : document_(document), text_(text), model_(model), syntax_(syntax) {}

  void parse(const Sentence& sentence, std::span<const IndexRange> times) {
    first_ = syntax_.first_word[sentence.first];
    last_ = syntax_.first_word[sentence.last];
    const SentenceMask mask = mask_sentence(text_, sentence, times, syntax_);
    const Index root = parse_words({first_, last_}, false);
    for (Index w = mask.dateline.first; w < mask.dateline.last; ++w) {
      hang(w, root, Dependency::dep);
    }
    for (const IndexRange& bracket : mask.brackets) hang_bracket(bracket, root);
    for (const IndexRange& time : mask.times) hang_time(time, root);
    for (const Index w : mask.marks) hang_mark(w, root);
  }

 private:
  [[nodiscard]] SyntaxWord& word(Index w) { return syntax_.words[w]; }

  [[nodiscard]] std::string form(Index w) const {
    const SyntaxWord& word = syntax_.words[w];
    const Token& token = text_.tokens[word.token];
    if (token.begin == word.begin && token.end == word.end) {
      return syntax_form(token.lower);
    }
    return syntax_form(fold(std::string_view(document_.text)
                                .substr(word.begin, word.end - word.begin)));
  }

  // Parses those words of a range that are masked, or those that are not, and
  // returns their root.
  Index parse_words(const IndexRange& range, bool masked) {
    places_.clear();
    atoms_.clear();
    for (Index w = range.first; w < range.last; ++w) {
      if (word(w).masked != masked) continue;
      places_.push_back(w);
      atoms_.push_back(parser_atoms(form(w), model_.words()));
      atoms_.back().tag = static_cast<std::uint16_t>(word(w).tag + 1);
    }
    if (places_.empty()) return kNone;
    model_.parser().parse(atoms_, tree_);
    Index root = places_.front();
    for (Index i = 0; i < places_.size(); ++i) {
      SyntaxWord& child = word(places_[i]);
      const Index head = tree_.heads()[i];
      child.head = head < places_.size() ? places_[head] : kNone;
      child.dependency = tree_.dependencies()[i];
      if (child.head == kNone) root = places_[i];
    }
    return root;
  }

  // A sentence of masked words alone has no root to hang anything from.
  void hang(Index w, Index head, Dependency dependency) {
    if (head == kNone || head == w) return;
    word(w).head = head;
    word(w).dependency = dependency;
  }

  [[nodiscard]] Index plain_before(Index w) {
    while (w-- > first_) {
      if (!word(w).masked) return w;
    }
    return kNone;
  }
  [[nodiscard]] Index plain_from(Index w) {
    for (; w < last_; ++w) {
      if (!word(w).masked) return w;
    }
    return kNone;
  }

  void hang_bracket(const IndexRange& bracket, Index root) {
    const Index before = plain_before(bracket.first);
    const Index holder = before == kNone ? root : before;
    const Index inner =
        parse_words({bracket.first + 1, bracket.last - 1}, true);
    if (inner != kNone) hang(inner, holder, Dependency::parataxis);
    const Index marks = inner == kNone ? holder : inner;
    hang(bracket.first, marks, Dependency::punct);
    hang(bracket.last - 1, marks, Dependency::punct);
  }

  // An auxiliary's verb.
  [[nodiscard]] Index content_verb(Index w) {
    const SyntaxWord& auxiliary = word(w);
    const bool helps = auxiliary.dependency == Dependency::aux ||
                       auxiliary.dependency == Dependency::aux_pass ||
                       auxiliary.dependency == Dependency::cop;
    return helps && auxiliary.head != kNone ? auxiliary.head : w;
  }

  // The verb beside the phrase: before it, behind it, or the nearest.
  [[nodiscard]] Index verb_of(const IndexRange& time) {
    const Index before = plain_before(time.first);
    const Index behind = plain_from(time.last);
    if (before != kNone && is_verb(word(before))) return content_verb(before);
    if (behind != kNone && is_verb(word(behind))) return content_verb(behind);
    const auto verb = [this](Index w) {
      return !word(w).masked && word(w).part == PartOfSpeech::verb;
    };
    for (Index w = time.first; w-- > first_;) {
      if (verb(w)) return w;
    }
    for (Index w = time.last; w < last_; ++w) {
      if (verb(w)) return w;
    }
    return kNone;
  }

  void hang_time(const IndexRange& time, Index root) {
    const Index verb = verb_of(time);
    const Index noun = time.last - 1;
    hang(noun, verb == kNone ? root : verb, Dependency::obl_unmarked);
    for (Index w = time.first; w < noun; ++w) hang(w, noun, Dependency::nmod);
  }

  // An opening mark hangs from what follows, others from what they follow.
  void hang_mark(Index w, Index root) {
    const Index before = plain_before(w);
    const Index behind = plain_from(w + 1);
    const Index mark = word(w).token;
    const bool opens = text_.tokens[mark].space_before &&
                       mark + 1 < text_.tokens.size() &&
                       !text_.tokens[mark + 1].space_before;
    Index holder = opens || before == kNone ? behind : before;
    if (holder == kNone) holder = root;
    hang(w, holder, Dependency::punct);
  }

  const Document& document_;
  const TokenisedText& text_;
  const LanguageModel& model_;
  Syntax& syntax_;
  Index first_ = 0, last_ = 0;
  std::vector<Index> places_;
  std::vector<WordAtoms> atoms_;
  ParserState tree_;
};

// Lists the children of every word (a counting sort by head).
void list_children(Syntax& syntax) {
  const std::size_t count = syntax.words.size();
  std::vector<Index>& begin = syntax.first_child;
  begin.assign(count + 1, 0);
  for (const SyntaxWord& word : syntax.words) {
    if (word.head != kNone) ++begin[word.head + 1];
  }
  for (std::size_t w = 0; w < count; ++w) begin[w + 1] += begin[w];
  syntax.children.resize(begin[count]);
  std::vector<Index> next(begin.begin(), begin.end() - 1);
  for (Index w = 0; w < count; ++w) {
    const Index head = syntax.words[w].head;
    if (head != kNone) syntax.children[next[head]++] = w;
  }
}

}  // namespace

void parse_document(const Document& document, const TokenisedText& text,
                    std::span<const IndexRange> times,
                    const LanguageModel& model, Syntax& syntax) {
  SentenceParser parser(document, text, model, syntax);
  auto time = times.begin();
  for (const Sentence& sentence : text.sentences) {
    while (time != times.end() && time->first < sentence.first) ++time;
    const auto begin = time;
    while (time != times.end() && time->last <= sentence.last) ++time;
    if (sentence.kind == SentenceKind::furniture) continue;
    parser.parse(sentence, {begin, time});
  }
  list_children(syntax);
}

}  // namespace crosscheck
