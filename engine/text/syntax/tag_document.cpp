#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/syntax/read_syntax.h"
#include "engine/text/syntax/split_words.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;

std::string_view written_of(const Document& document, const SyntaxWord& word) {
  return std::string_view(document.text)
      .substr(word.begin, word.end - word.begin);
}

// Appends the words of a token.
void add_words(const Document& document, const TokenisedText& text, Index t,
               Syntax& syntax) {
  const Token& token = text.tokens[t];
  const std::string_view written =
      std::string_view(document.text)
          .substr(token.begin, token.end - token.begin);
  std::vector<Index> ends = word_cuts(token, written);
  ends.push_back(token.end - token.begin);
  Index begin = 0;
  for (const Index end : ends) {
    SyntaxWord word;
    word.begin = token.begin + begin;
    word.end = token.begin + end;
    word.token = t;
    // Until it is tagged the lemma holds the folded form.
    word.lemma = ends.size() == 1 ? token.lower
                                  : fold(written.substr(begin, end - begin));
    syntax.words.push_back(std::move(word));
    begin = end;
  }
}

// Whether most words of a sentence begin with a capital, as in a headline.
bool is_title_case(const TokenisedText& text, const Sentence& sentence) {
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (Index t = sentence.first; t < sentence.last; ++t) {
    const Token& token = text.tokens[t];
    // Short words keep small letters even in title case.
    if (token.kind != TokenKind::word || token.lower.size() < 4) continue;
    ++words;
    if (token.capital) ++capitals;
  }
  constexpr std::size_t kLeast = 3;
  return words >= kLeast && capitals * 10 >= words * 8;
}

class SentenceTagger {
 public:
  SentenceTagger(const Document& document, const LanguageModel& model,
                 Syntax& syntax)
      : document_(document), model_(model), syntax_(syntax) {}

  void tag(Index first, Index last, bool title_case) {
    set_atoms(first, last, title_case);
    model_.tagger().tag(atoms_);
    for (Index w = first; w < last; ++w) {
      const Index label = atoms_[w - first].tag - 1U;
      const ModelTag& tag = model_.tag(label);
      SyntaxWord& word = syntax_.words[w];
      word.part = tag.part;
      word.features = tag.features;
      word.tag = static_cast<std::uint8_t>(label);
      word.lemma = model_.lemmas().lemma(word.lemma, tag.key);
    }
  }

 private:
  void set_atoms(Index first, Index last, bool title_case) {
    atoms_.clear();
    for (Index w = first; w < last; ++w) {
      const SyntaxWord& word = syntax_.words[w];
      atoms_.push_back(word_atoms(written_of(document_, word),
                                  syntax_form(word.lemma), model_.words(),
                                  title_case));
    }
  }

  const Document& document_;
  const LanguageModel& model_;
  Syntax& syntax_;
  std::vector<WordAtoms> atoms_;
};

}  // namespace

Syntax tag_document(const Document& document, const TokenisedText& text,
                    const LanguageModel& model) {
  Syntax syntax;
  syntax.words.reserve(text.tokens.size() + text.tokens.size() / 16);
  for (Index t = 0; t < text.tokens.size(); ++t) {
    syntax.first_word.push_back(static_cast<Index>(syntax.words.size()));
    add_words(document, text, t, syntax);
  }
  syntax.first_word.push_back(static_cast<Index>(syntax.words.size()));
  SentenceTagger tagger(document, model, syntax);
  for (const Sentence& sentence : text.sentences) {
    tagger.tag(syntax.first_word[sentence.first],
               syntax.first_word[sentence.last], is_title_case(text, sentence));
  }
  syntax.first_child.assign(syntax.words.size() + 1, 0);
  return syntax;
}

}  // namespace crosscheck
