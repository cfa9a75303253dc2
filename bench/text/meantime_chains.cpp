#include "bench/text/meantime_chains.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace crosscheck {
namespace {

using Json = rapidjson::Value;

// Where a token came to lie in the text.
struct Place {
  std::uint32_t begin = 0, end = 0;
};

struct Rebuilt {
  ChainDocument document;
  std::vector<std::vector<std::string>> words;  // by sentence
  std::vector<std::vector<Place>> places;
};

// Tokens [first, last) of a sentence.
struct Noted {
  std::uint32_t sentence = 0, first = 0, last = 0;
  std::string chain;
};

std::string_view text_of(const Json& value) {
  return value.IsString()
             ? std::string_view(value.GetString(), value.GetStringLength())
             : std::string_view();
}

std::string_view member(const Json& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? std::string_view()
                                     : text_of(found->value);
}

Status read_lines(const std::filesystem::path& path,
                  const std::function<bool(const Json&)>& take) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return Error{ErrorCode::unreadable, "cannot read chains", path.string()};
  std::string line;
  while (std::getline(in, line)) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
    if (json.HasParseError() || !json.IsObject() || !take(json))
      return Error{ErrorCode::malformed, "no line of chains", path.string()};
  }
  return std::monostate{};
}

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words,
               std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// The marks of tokenised text as they are printed.
std::string_view printed(std::string_view token) {
  if (token == "``" || token == "''") return "\"";
  if (token == "-LRB-") return "(";
  if (token == "-RRB-") return ")";
  return token;
}

bool stands_close(std::string_view left, std::string_view right) {
  static constexpr auto kClosing = std::to_array<std::string_view>(
      {",",  ".",   ";",   ":",   "?",   "!",  ")",  "]", "'", "''",
       "'s", "n't", "'re", "'ve", "'ll", "'m", "'d", "%", "-", "-RRB-"});
  static constexpr auto kOpening = std::to_array<std::string_view>(
      {"(", "[", "``", "$", "-", "US$", "-LRB-"});
  return is_one_of(kClosing, right) || is_one_of(kOpening, left);
}

void add_sentence(Rebuilt& to, const Json& tokens, std::string_view before) {
  std::string& text = to.document.document.text;
  text += before;
  to.words.emplace_back();
  to.places.emplace_back();
  for (const Json& token : tokens.GetArray()) {
    std::vector<std::string>& words = to.words.back();
    const std::string word(text_of(token));
    if (!words.empty() && !stands_close(words.back(), word)) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += printed(word);
    to.places.back().push_back(
        {begin, static_cast<std::uint32_t>(text.size())});
    words.push_back(word);
  }
}

bool rebuild(const Json& json, Rebuilt& to) {
  to.document.name = member(json, "doc_id");
  const auto sentences = json.FindMember("sentences");
  if (sentences == json.MemberEnd() || !sentences->value.IsArray())
    return false;
  Document& document = to.document.document;
  for (const Json& tokens : sentences->value.GetArray()) {
    if (!tokens.IsArray()) return false;
    const std::size_t at = to.words.size();
    add_sentence(to, tokens, at == 0 ? "" : at <= 2 ? "\n\n" : " ");
    if (at == 0) {
      document.title = document.text;
      document.body_begin = static_cast<std::uint32_t>(document.text.size());
    }
  }
  return true;
}

// Whether a mention is one to compare, with its tokens.
bool take_mention(const Json& json, Noted& noted) {
  const std::string_view type = member(json, "syntactic_type");
  noted.chain = member(json, "chain");
  if (member(json, "kind") != "entity" || noted.chain.empty()) return false;
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
  for (const Json& token : tokens->value.GetArray()) {
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
  Selection(const Rebuilt& text, std::vector<Noted> noted)
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
    static constexpr auto kEnds = std::to_array<std::string_view>(
        {",", "(", "-LRB-", "of", "in", "for", "at", "from", "on", "to", "with",
         "by", "who", "which", "that"});
    const std::vector<std::string>& words = text_.words[one.sentence];
    const std::vector<Place>& places = text_.places[one.sentence];
    std::uint32_t head = one.first + 1;
    while (head < one.last && !is_one_of(kEnds, words[head])) ++head;
    return {places[one.first].begin, places[head - 1].end,
            places[one.last - 1].end, one.chain};
  }

  const Rebuilt& text_;
  std::vector<Noted> noted_;
};

}  // namespace

Result<std::vector<ChainDocument>> read_meantime_chains(
    const std::filesystem::path& folder) {
  std::map<std::string, Rebuilt> texts;
  std::map<std::string, std::vector<Noted>> noted;
  const Status read = read_lines(folder / "docs.jsonl", [&](const Json& json) {
    return rebuild(json, texts[std::string(member(json, "doc_id"))]);
  });
  if (!read.ok()) return read.error();
  const Status taken =
      read_lines(folder / "mentions.jsonl", [&](const Json& json) {
        Noted one;
        if (take_mention(json, one))
          noted[std::string(member(json, "doc_id"))].push_back(one);
        return true;
      });
  if (!taken.ok()) return taken.error();
  std::vector<ChainDocument> documents;
  for (auto& [name, text] : texts) {
    text.document.mentions = Selection(text, noted[name]).mentions();
    documents.push_back(std::move(text.document));
  }
  return documents;
}

}  // namespace crosscheck
