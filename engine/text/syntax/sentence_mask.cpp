#include "engine/text/syntax/sentence_mask.h"

#include <algorithm>
#include <string_view>

namespace crosscheck {
namespace {

using Index = std::uint32_t;

bool is_quotation_mark(std::string_view form) {
  return form == "\"" || form == "“" || form == "”" || form == "``" ||
         form == "''" || form == "«" || form == "»" || form == "„";
}

bool is_one_of(PartOfSpeech part, std::initializer_list<PartOfSpeech> parts) {
  return std::find(parts.begin(), parts.end(), part) != parts.end();
}

class Masker {
 public:
  Masker(const TokenisedText& text, const Sentence& sentence, Syntax& syntax)
      : text_(text),
        syntax_(syntax),
        first_(syntax.first_word[sentence.first]),
        last_(syntax.first_word[sentence.last]) {
    const Index content =
        std::min(sentence.first + sentence.dateline_tokens, sentence.last);
    result_.dateline = {first_, syntax.first_word[content]};
    hide(result_.dateline);
  }

  SentenceMask find(std::span<const IndexRange> times) {
    find_brackets();
    for (const IndexRange& time : times) {
      add_time({syntax_.first_word[time.first], syntax_.first_word[time.last]});
    }
    for (Index w = result_.dateline.last; w < last_; ++w) {
      if (is_quotation_mark(form(w))) add_mark(w);
    }
    return std::move(result_);
  }

 private:
  [[nodiscard]] const std::string& form(Index w) const {
    return text_.tokens[syntax_.words[w].token].lower;
  }
  [[nodiscard]] const SyntaxWord& word(Index w) const {
    return syntax_.words[w];
  }
  void hide(const IndexRange& range) {
    for (Index w = range.first; w < range.last; ++w) {
      syntax_.words[w].masked = true;
    }
  }
  void add_mark(Index w) {
    if (word(w).masked) return;
    hide({w, w + 1});
    result_.marks.push_back(w);
  }

  // Only brackets that close in their sentence.
  void find_brackets() {
    std::vector<Index> open;
    for (Index w = result_.dateline.last; w < last_; ++w) {
      const std::string& mark = form(w);
      if (mark == "(") open.push_back(w);
      if (mark == "[" || mark == "]") add_mark(w);
      if (mark != ")" || open.empty()) continue;
      const IndexRange bracket{open.back(), w + 1};
      open.pop_back();
      // An inner one is closed first, and the outer one takes its place.
      while (!result_.brackets.empty() &&
             result_.brackets.back().first > bracket.first) {
        result_.brackets.pop_back();
      }
      result_.brackets.push_back(bracket);
    }
    for (const IndexRange& bracket : result_.brackets) hide(bracket);
  }

  // A phrase that no word before it holds and that holds none behind it.
  void add_time(const IndexRange& time) {
    if (time.first <= first_ || time.first >= time.last || time.last > last_) {
      return;
    }
    for (Index w = time.first; w < time.last; ++w) {
      if (word(w).masked ||
          is_one_of(word(w).part, {PartOfSpeech::adposition, PartOfSpeech::verb,
                                   PartOfSpeech::auxiliary})) {
        return;
      }
    }
    if (is_one_of(word(time.first - 1).part,
                  {PartOfSpeech::adposition, PartOfSpeech::determiner,
                   PartOfSpeech::adjective, PartOfSpeech::number,
                   PartOfSpeech::subordinator, PartOfSpeech::coordinator})) {
      return;
    }
    if (time.last < last_ &&
        is_one_of(word(time.last).part,
                  {PartOfSpeech::noun, PartOfSpeech::proper_noun,
                   PartOfSpeech::number, PartOfSpeech::adjective,
                   PartOfSpeech::particle, PartOfSpeech::coordinator})) {
      return;
    }
    hide(time);
    result_.times.push_back(time);
  }

  const TokenisedText& text_;
  Syntax& syntax_;
  Index first_, last_;
  SentenceMask result_;
};

}  // namespace

SentenceMask mask_sentence(const TokenisedText& text, const Sentence& sentence,
                           std::span<const IndexRange> times, Syntax& syntax) {
  return Masker(text, sentence, syntax).find(times);
}

}  // namespace crosscheck
