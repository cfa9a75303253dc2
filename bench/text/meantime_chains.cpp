#include "bench/text/meantime_chains.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "bench/text/meantime_text.h"
#include "engine/text/tokens/word_list.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

// Tokens [first, last) of a sentence.
struct Noted {
  std::uint32_t sentence = 0, first = 0, last = 0;
  std::string chain;
};

// Words behind the head of a noun phrase.
bool ends_head(std::string_view word) {
  return is_one_of(word, {",", "(", "-LRB-", "of", "in", "for", "at", "from",
                          "on", "to", "with", "by", "who", "which", "that"});
}

// Whether a mention is one to compare, with its tokens.
bool take_mention(const GoldJson& json, Noted& noted) {
  const std::string_view type = gold_member(json, "syntactic_type");
  noted.chain = gold_member(json, "chain");
  if (gold_member(json, "kind") != "entity" || noted.chain.empty())
    return false;
  if (type != "NAM" && type != "PRE.NAM") return false;
  const auto tokens = json.FindMember("tokens");
  const auto sentence = json.FindMember("sent");
  if (tokens == json.MemberEnd() || sentence == json.MemberEnd() ||
      !sentence->value.IsUint() || !tokens->value.IsArray() ||
      tokens->value.Empty() || !tokens->value[0].IsUint()) {
    return false;
  }
  noted.sentence = sentence->value.GetUint();
  noted.first = tokens->value[0].GetUint();
  noted.last = noted.first;
  for (const GoldJson& token : tokens->value.GetArray()) {
    if (!token.IsUint()) return false;
    noted.first = std::min(noted.first, token.GetUint());
    noted.last = std::max(noted.last, token.GetUint() + 1);
  }
  return true;
}

bool lies_in(const Noted& inner, const Noted& outer) {
  return inner.sentence == outer.sentence && inner.first >= outer.first &&
         inner.last <= outer.last && &inner != &outer;
}

class Selection {
 public:
  Selection(const MeantimeText& text, std::vector<Noted> noted)
      : text_(text), noted_(std::move(noted)) {
    std::erase_if(noted_, [&](const Noted& one) {
      return one.sentence >= text_.words.size() ||
             one.last > text_.words[one.sentence].size();
    });
    std::stable_sort(noted_.begin(), noted_.end(),
                     [](const Noted& a, const Noted& b) {
                       const auto length_a = a.last - a.first;
                       const auto length_b = b.last - b.first;
                       return std::tie(length_a, a.sentence, a.first) <
                              std::tie(length_b, b.sentence, b.first);
                     });
  }

  std::vector<ChainMention> mentions() const {
    std::vector<ChainMention> all;
    for (std::size_t i = 0; i < noted_.size(); ++i) {
      if (!is_longer_form(i) && !is_coordination(noted_[i]))
        all.push_back(placed(noted_[i]));
    }
    return all;
  }

 private:
  [[nodiscard]] bool is_longer_form(std::size_t at) const {
    for (std::size_t i = 0; i < at; ++i) {
      if (noted_[i].chain == noted_[at].chain && lies_in(noted_[i], noted_[at]))
        return true;
    }
    return false;
  }

  [[nodiscard]] bool is_coordination(const Noted& one) const {
    const std::vector<std::string>& words = text_.words[one.sentence];
    for (std::uint32_t at = one.first; at < one.last; ++at) {
      if (words[at] != "and") continue;
      const auto ends = [&](const Noted& part) {
        return lies_in(part, one) && part.last == at;
      };
      const auto begins = [&](const Noted& part) {
        return lies_in(part, one) && part.first == at + 1;
      };
      if (std::any_of(noted_.begin(), noted_.end(), ends) &&
          std::any_of(noted_.begin(), noted_.end(), begins))
        return true;
    }
    return false;
  }

  [[nodiscard]] ChainMention placed(const Noted& one) const {
    const std::vector<std::string>& words = text_.words[one.sentence];
    const std::vector<MeantimeText::Place>& places = text_.places[one.sentence];
    std::uint32_t head = one.first + 1;
    while (head < one.last && !ends_head(words[head])) ++head;
    return {places[one.first].begin, places[head - 1].end,
            places[one.last - 1].end, one.chain};
  }

  const MeantimeText& text_;
  std::vector<Noted> noted_;
};

}  // namespace

Result<std::vector<ChainDocument>> read_meantime_chains(
    const std::filesystem::path& folder) {
  Result<std::map<std::string, MeantimeText, std::less<>>> read =
      read_meantime_texts(folder);
  if (!read.ok()) return read.error();
  std::map<std::string, std::vector<Noted>> noted;
  const Status taken =
      read_gold_lines(folder / "mentions.jsonl", [&](const GoldJson& json) {
        Noted one;
        if (take_mention(json, one))
          noted[std::string(gold_member(json, "doc_id"))].push_back(one);
        return true;
      });
  if (!taken.ok()) return taken.error();
  std::vector<ChainDocument> documents;
  for (auto& [name, text] : read.value()) {
    std::vector<ChainMention> mentions =
        Selection(text, noted[name]).mentions();
    documents.push_back({name, std::move(text.document), std::move(mentions)});
  }
  return documents;
}

}  // namespace crosscheck
