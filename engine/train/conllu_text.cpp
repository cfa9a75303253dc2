#include "engine/train/conllu_text.h"

#include <array>
#include <string_view>

#include "engine/text/times/timex_value.h"

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 4> kSentenceKinds = {
    "prose", "headline", "furniture", "post"};
constexpr std::array<std::string_view, 6> kNameKinds = {
    "person", "state", "bloc", "place", "organisation", "other"};

class ConlluText {
 public:
  ConlluText(const Analysis& analysis, const LanguageModel& model)
      : a_(analysis), model_(model) {}

  std::string write() {
    for (const Sentence& sentence : a_.text.sentences) {
      if (sentence.first == sentence.last) continue;
      const std::uint32_t first = a_.syntax.first_word[sentence.first];
      const std::uint32_t last = a_.syntax.first_word[sentence.last];
      out_ += "# kind = ";
      out_ += kSentenceKinds[static_cast<std::size_t>(sentence.kind)];
      out_ += "\n# text = " +
              in_one_line(a_.syntax.words[first].begin,
                          a_.syntax.words[last - 1].end) +
              "\n";
      for (std::uint32_t w = first; w < last; ++w) put_word(w, first);
      out_ += "\n";
    }
    return std::move(out_);
  }

 private:
  std::string in_one_line(std::uint32_t begin, std::uint32_t end) const {
    std::string line = a_.document->text.substr(begin, end - begin);
    for (char& c : line) {
      if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    }
    return line;
  }

  void put_word(std::uint32_t w, std::uint32_t first) {
    const SyntaxWord& word = a_.syntax.words[w];
    const bool root = word.head == SyntaxWord::kNone;
    for (const std::string& column :
         {std::to_string(w - first + 1), in_one_line(word.begin, word.end),
          word.lemma, std::string(part_of_speech_name(word.part)),
          model_.tag(word.tag).name, std::string("_"),
          std::to_string(root ? 0 : word.head - first + 1),
          std::string(root ? "root" : dependency_name(word.dependency)),
          std::string("_")}) {
      out_ += column + "\t";
    }
    out_ += misc(w) + "\n";
  }

  std::string misc(std::uint32_t w) const {
    const std::uint32_t t = a_.syntax.words[w].token;
    std::string text;
    const auto add = [&](const std::string& part) {
      text += (text.empty() ? "" : "|") + part;
    };
    if (a_.syntax.words[w].masked) add("Masked=Yes");
    if (a_.syntax.first_word[t] == w) add_parts(t, add);
    return text.empty() ? "_" : text;
  }

  template <typename Add>
  void add_parts(std::uint32_t t, const Add& add) const {
    if (const std::uint32_t m = a_.name_at[t];
        m != Analysis::kNone && a_.names.mentions[m].first == t) {
      const NameMention& mention = a_.names.mentions[m];
      add("Name=" +
          std::string(kNameKinds[static_cast<std::size_t>(mention.kind)]) +
          ":" + std::to_string(mention.entity));
    }
    for (const NameReference& reference : a_.references) {
      if (reference.first == t)
        add("Means=" + std::to_string(reference.entity));
    }
    if (const std::uint32_t i = a_.time_at[t];
        i != Analysis::kNone && a_.times[i].first == t) {
      add("Time=" + timex_value(a_.times[i]).value);
    }
    if (const std::uint32_t i = a_.quantity_at[t];
        i != Analysis::kNone && a_.quantities[i].first == t) {
      add("Quantity=" + canonical_text(a_.quantities[i].quantity) +
          (a_.quantities[i].head.empty() ? "" : " " + a_.quantities[i].head));
    }
  }

  const Analysis& a_;
  const LanguageModel& model_;
  std::string out_;
};

}  // namespace

std::string conllu_text(const Analysis& analysis, const LanguageModel& model) {
  return ConlluText(analysis, model).write();
}

}  // namespace crosscheck
