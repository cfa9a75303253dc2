#include "bench/text/meantime_text.h"

#include <string_view>

#include "engine/ingest/published_day.h"
#include "engine/text/tokens/word_list.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

// The marks of tokenised text as they are printed.
std::string_view printed(std::string_view token) {
  if (token == "``" || token == "''") return "\"";
  if (token == "-LRB-") return "(";
  if (token == "-RRB-") return ")";
  return token;
}

bool stands_close(std::string_view left, std::string_view right) {
  return is_one_of(right, {",",   ".",  ";",  ":",  "?",   "!",    ")",
                           "]",   "'",  "''", "'s", "n't", "'re",  "'ve",
                           "'ll", "'m", "'d", "%",  "-",   "-RRB-"}) ||
         is_one_of(left, {"(", "[", "``", "$", "-", "US$", "-LRB-"});
}

void add_sentence(MeantimeText& to, const GoldJson& tokens) {
  std::string& text = to.document.text;
  std::vector<std::string>& words = to.words.emplace_back();
  std::vector<MeantimeText::Place>& places = to.places.emplace_back();
  for (const GoldJson& token : tokens.GetArray()) {
    const std::string word(gold_text(token));
    if (!words.empty() && !stands_close(words.back(), word)) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += printed(word);
    places.push_back({begin, static_cast<std::uint32_t>(text.size())});
    words.push_back(word);
  }
}

bool put_together(const GoldJson& json, MeantimeText& to) {
  const auto sentences = json.FindMember("sentences");
  if (sentences == json.MemberEnd() || !sentences->value.IsArray())
    return false;
  Document& document = to.document;
  to.name = gold_member(json, "doc_id");
  document.date = gold_member(json, "dct");
  document.published_day = written_day(document.date);
  for (const GoldJson& tokens : sentences->value.GetArray()) {
    if (!tokens.IsArray()) return false;
    const std::size_t at = to.words.size();
    if (at > 0) document.text += at <= 2 ? "\n\n" : " ";
    add_sentence(to, tokens);
    if (at > 0) continue;
    document.title = document.text;
    document.body_begin = static_cast<std::uint32_t>(document.text.size());
  }
  return true;
}

}  // namespace

Result<std::map<std::string, MeantimeText, std::less<>>> read_meantime_texts(
    const std::filesystem::path& folder) {
  std::map<std::string, MeantimeText, std::less<>> texts;
  const Status read =
      read_gold_lines(folder / "docs.jsonl", [&](const GoldJson& json) {
        return put_together(json,
                            texts[std::string(gold_member(json, "doc_id"))]);
      });
  if (!read.ok()) return read.error();
  return texts;
}

}  // namespace crosscheck
