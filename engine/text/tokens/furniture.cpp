#include "engine/text/tokens/furniture.h"

#include "engine/text/tokens/furniture_lines.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// "Photo: X"; "image: X" in small letters only before a name.
bool is_credit_label(const TokenisedText& text, std::uint32_t at,
                     std::uint32_t last) {
  const Token& token = text.tokens[at];
  if (at + 2 >= last || text.tokens[at + 1].lower != ":" ||
      !is_one_of(token.lower, {"photo", "photos", "photograph", "image",
                               "picture", "credit"})) {
    return false;
  }
  if (token.capital) return true;
  return text.tokens[at + 2].capital &&
         !is_one_of(text.tokens[at - 1].lower,
                    {"the", "a", "this", "that", "his", "her", "their", "one",
                     "same"});
}

// First token of a picture credit at the end of a sentence, or `last`.
std::uint32_t credit_begin(const TokenisedText& text,
                           const Sentence& sentence) {
  constexpr std::uint32_t kLongestCredit = 12;
  const auto last = sentence.last;
  const auto from = last - sentence.first > kLongestCredit
                        ? last - kLongestCredit
                        : sentence.first + 1;
  for (std::uint32_t at = from; at + 1 < last; ++at) {
    if (is_credit_label(text, at, last)) return at;
    const bool closes = text.tokens[last - 1].lower == ")" ||
                        (last - at > 2 && text.tokens[last - 2].lower == ")");
    if (closes && is_bracketed_credit(text, at, last)) return at;
  }
  return last;
}

class FurnitureMarker {
 public:
  explicit FurnitureMarker(TokenisedText& text) : text_(text) {}

  void run() {
    std::vector<Sentence> kept;
    kept.reserve(text_.sentences.size());
    for (Sentence sentence : text_.sentences) {
      classify(sentence);
      cut_credit(sentence, kept);
      kept.push_back(sentence);
    }
    text_.sentences = std::move(kept);
  }

 private:
  void classify(Sentence& sentence) {
    const bool was_headline = sentence.kind == SentenceKind::headline;
    const PageLine line = page_line(text_, sentence);
    if (line != PageLine::text || (in_list_ && was_headline)) {
      sentence.kind = SentenceKind::furniture;
    }
    if (line == PageLine::list_head) {
      in_list_ = true;
    } else if (sentence.kind != SentenceKind::furniture) {
      in_list_ = false;
    }
  }

  // Splits the credit off into `sentence`; what stands before it is kept.
  void cut_credit(Sentence& sentence, std::vector<Sentence>& kept) const {
    if (sentence.kind == SentenceKind::furniture) return;
    const auto cut = credit_begin(text_, sentence);
    if (cut == sentence.last || cut == sentence.first) return;
    Sentence caption = sentence;
    caption.last = cut;
    caption.kind = SentenceKind::prose;
    kept.push_back(caption);
    sentence.first = cut;
    sentence.kind = SentenceKind::furniture;
  }

  TokenisedText& text_;
  bool in_list_ = false;  // below a line that heads a list of links
};

}  // namespace

void mark_furniture(TokenisedText& text) { FurnitureMarker(text).run(); }

}  // namespace crosscheck
