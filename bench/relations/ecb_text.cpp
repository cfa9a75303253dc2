#include "bench/relations/ecb_text.h"

#include <algorithm>
#include <string_view>

#include "engine/train/gold_lines.h"
#include "engine/train/token_text.h"

namespace crosscheck {
namespace {

std::vector<std::string> tokens_of(const GoldJson& sentence) {
  std::vector<std::string> tokens;
  for (const GoldJson& token : sentence.GetArray())
    if (!gold_text(token).empty()) tokens.emplace_back(gold_text(token));
  return tokens;
}

bool is_address(const std::vector<std::string>& tokens) {
  return !tokens.empty() && (tokens.front().starts_with("http") ||
                             tokens.front().starts_with("www"));
}

bool ends_with_mark(std::string_view text) {
  constexpr std::string_view kMarks = ".?!\"'";
  return !text.empty() && kMarks.find(text.back()) != std::string_view::npos;
}

void add_sentence(EcbText& to, const std::vector<std::string>& tokens) {
  std::string& text = to.story.text;
  if (!text.empty()) text += ends_with_mark(text) ? " " : "\n\n";
  const auto begin = static_cast<std::uint32_t>(text.size());
  append_tokens(text, tokens);
  to.sentences.push_back({begin, static_cast<std::uint32_t>(text.size())});
}

bool read_text(const GoldJson& json, EcbText& to) {
  const auto sentences = json.FindMember("sentences");
  if (sentences == json.MemberEnd() || !sentences->value.IsArray())
    return false;
  to.name = gold_member(json, "doc_id");
  to.topic = gold_member(json, "topic");
  to.cluster = gold_member(json, "cluster");
  to.story.source = gold_member(json, "source");
  if (to.story.source.empty()) to.story.source = to.name;
  for (const GoldJson& sentence : sentences->value.GetArray()) {
    if (!sentence.IsArray()) return false;
    const std::vector<std::string> tokens = tokens_of(sentence);
    if (tokens.empty() || (to.sentences.empty() && is_address(tokens))) {
      const auto here = static_cast<std::uint32_t>(to.story.text.size());
      to.sentences.push_back({here, here});
    } else {
      add_sentence(to, tokens);
    }
  }
  return true;
}

}  // namespace

Result<std::vector<EcbText>> read_ecb_texts(
    const std::filesystem::path& folder) {
  std::vector<EcbText> texts;
  const Status read =
      read_gold_lines(folder / "docs.jsonl", [&](const GoldJson& json) {
        return read_text(json, texts.emplace_back());
      });
  if (!read.ok()) return read.error();
  std::sort(texts.begin(), texts.end(),
            [](const EcbText& a, const EcbText& b) { return a.name < b.name; });
  return texts;
}

}  // namespace crosscheck
