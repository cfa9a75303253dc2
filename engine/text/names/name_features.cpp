#include "engine/text/names/name_features.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/text/names/known_names.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

// Words of a longer mention behind this many have no features of their own.
constexpr std::uint32_t kMostWords = 8;

// What features ask of a word.
struct NameWord {
  std::uint64_t form = 0;
  WordFacts facts;
};

std::string_view ending(std::string_view word, std::size_t length) {
  return word.substr(word.size() - std::min(word.size(), length));
}

// "Xx", "x-Xx", "0": runs of like letters counted once.
std::string shape_of(std::string_view written) {
  std::string shape;
  for (const char c : written) {
    char kind = c;
    if (c >= 'A' && c <= 'Z') kind = 'X';
    if ((c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0)
      kind = 'x';
    if (c >= '0' && c <= '9') kind = '0';
    if (shape.empty() || shape.back() != kind) shape += kind;
  }
  return shape;
}

class FeatureMaker {
 public:
  FeatureMaker(const Document& document, const TokenisedText& text,
               const Sentence& sentence, const NameMention& mention,
               const WordTable& words)
      : document_(document),
        text_(text),
        sentence_(sentence),
        mention_(mention),
        words_(words) {}

  std::vector<std::uint64_t> make() {
    add_whole();
    for (std::uint32_t at = mention_.first; at < end(); ++at) add_word(at);
    add_context();
    add_kind();
    return std::move(keys_);
  }

 private:
  template <typename... Parts>
  void put(std::uint64_t number, Parts... parts) {
    keys_.push_back(feature_key(number, parts...));
  }

  [[nodiscard]] std::uint32_t end() const {
    return std::min(mention_.last, mention_.first + kMostWords);
  }
  [[nodiscard]] const std::string& lower(std::uint32_t at) const {
    return text_.tokens[at].lower;
  }
  [[nodiscard]] std::string_view word_written(std::uint32_t at) const {
    return written(document_, text_, at, at + 1);
  }
  [[nodiscard]] NameWord word(std::int64_t at) const {
    if (at < sentence_.first || at >= sentence_.last) return {1, {}};
    const std::string& form = lower(static_cast<std::uint32_t>(at));
    return {text_key(form), words_.find(syntax_form(form))};
  }
  [[nodiscard]] std::uint32_t length() const {
    return std::min(mention_.last - mention_.first, 4U);
  }

  void add_whole() {
    std::string all;
    std::string shapes;
    bool links = false;
    for (std::uint32_t at = mention_.first; at < end(); ++at) {
      all += lower(at) + ' ';
      shapes += shape_of(word_written(at)) + ' ';
      links |= lower(at) == "of" || lower(at) == "for" || lower(at) == "and" ||
               lower(at) == "&";
    }
    all.pop_back();
    put(0, length());
    put(1, text_key(all));
    put(2, text_key(shapes));
    put(3, links);
    put(4, static_cast<int>(find_known_name(all)));
    put(5, is_given_name(lower(mention_.first)), length());
    put(6, is_dictionary_word(lower(mention_.last - 1)), length());
  }

  void add_word(std::uint32_t at) {
    const NameWord one = word(at);
    put(10, one.form);
    put(11, one.facts.cluster);
    put(12, one.facts.big_cluster);
    put(13, text_key(ending(lower(at), 3)));
    if (at == mention_.first) {
      put(14, one.form);
      put(15, one.facts.cluster);
      put(16, one.facts.big_cluster);
      put(17, text_key(ending(lower(at), 3)));
    }
    if (at + 1 != mention_.last) return;
    put(18, one.form);
    put(19, one.facts.cluster);
    put(20, one.facts.big_cluster);
    put(21, text_key(ending(lower(at), 3)));
    put(22, text_key(ending(lower(at), 4)));
    put(23, kind(), one.facts.cluster);
    put(24, kind(), text_key(shape_of(word_written(at))));
  }

  void add_context() {
    const NameWord before = word(std::int64_t{mention_.first} - 1);
    const NameWord farther = word(std::int64_t{mention_.first} - 2);
    const NameWord next = word(mention_.last);
    const NameWord second = word(std::int64_t{mention_.last} + 1);
    std::uint64_t number = 30;
    for (const NameWord& one : {before, farther, next, second}) {
      put(number++, one.form);
      put(number++, one.facts.cluster);
      put(number++, one.facts.big_cluster);
    }
    put(50, farther.form, before.form);
    put(51, next.form, second.form);
    put(52, before.form, next.form);
    put(53, kind(), before.form);
    put(54, kind(), next.form);
  }

  [[nodiscard]] int kind() const { return static_cast<int>(mention_.kind); }

  void add_kind() {
    put(60, kind());
    put(61, kind(), mention_.demonym);
    put(62, kind(), length());
    put(63, mention_.title_last > mention_.title_first);
  }

  const Document& document_;
  const TokenisedText& text_;
  const Sentence& sentence_;
  const NameMention& mention_;
  const WordTable& words_;
  std::vector<std::uint64_t> keys_;
};

}  // namespace

std::vector<std::uint64_t> name_features(const Document& document,
                                         const TokenisedText& text,
                                         const Sentence& sentence,
                                         const NameMention& mention,
                                         const WordTable& words) {
  return FeatureMaker(document, text, sentence, mention, words).make();
}

}  // namespace crosscheck
