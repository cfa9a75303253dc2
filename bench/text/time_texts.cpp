#include "bench/text/time_texts.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "engine/text/times/time_expression.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

using Json = GoldJson;

const Json* member(const Json& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

std::string text_of(const Json& object, const char* name) {
  return std::string(gold_member(object, name));
}

std::size_t index_of(const Json& object, const char* name) {
  const Json* value = member(object, name);
  return value != nullptr && value->IsUint() ? value->GetUint()
                                             : static_cast<std::size_t>(-1);
}

void put_in_order(std::vector<TimedText>& texts) {
  for (TimedText& text : texts) {
    std::stable_sort(
        text.times.begin(), text.times.end(),
        [](const TimeMark& a, const TimeMark& b) { return a.begin < b.begin; });
  }
  std::stable_sort(
      texts.begin(), texts.end(),
      [](const TimedText& a, const TimedText& b) { return a.id < b.id; });
}

/// The byte at which each code point begins, and the size behind them.
std::vector<std::size_t> code_point_bytes(std::string_view text) {
  std::vector<std::size_t> at;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) at.push_back(i);
  }
  at.push_back(text.size());
  return at;
}

TimedText started(const Json& line) {
  TimedText text;
  text.id = text_of(line, "doc_id");
  text.document.date = text_of(line, "dct");
  text.document.published_day = parse_published_day(text.document.date);
  return text;
}

TimedText tempeval_text(const Json& line) {
  TimedText text = started(line);
  text.document.text = text_of(line, "text");
  const Json* times = member(line, "timex");
  if (times == nullptr || !times->IsArray()) return text;
  const std::vector<std::size_t> at = code_point_bytes(text.document.text);
  for (const Json& time : times->GetArray()) {
    if (!time.IsObject()) continue;
    const std::size_t begin = index_of(time, "start");
    const std::size_t end = index_of(time, "end");
    if (begin >= end || end >= at.size()) continue;
    text.times.push_back(
        {at[begin], at[end], text_of(time, "type"), text_of(time, "value")});
  }
  return text;
}

/// Whether a token stood against the one before it.
bool joins(std::string_view token, std::string_view before) {
  static constexpr std::string_view kLeft[] = {
      ",", ".", ":", ";", "?", "!", ")", "]", "%", "'s", "n't", "''", "'"};
  static constexpr std::string_view kRight[] = {"(", "[", "$", "#", "``"};
  return std::find(std::begin(kLeft), std::end(kLeft), token) !=
             std::end(kLeft) ||
         std::find(std::begin(kRight), std::end(kRight), before) !=
             std::end(kRight);
}

/// Bytes [begin, end) of every token of every sentence of a text.
using TokenPlaces =
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>>;

TokenPlaces put_together(const Json& line, std::string& text) {
  constexpr rapidjson::SizeType kAnnotated = 6;
  TokenPlaces places;
  const Json* sentences = member(line, "sentences");
  if (sentences == nullptr || !sentences->IsArray()) return places;
  for (const Json& sentence : sentences->GetArray()) {
    if (!sentence.IsArray() || places.size() == kAnnotated) break;
    auto& of_sentence = places.emplace_back();
    std::string before;
    for (const Json& token : sentence.GetArray()) {
      const std::string word = token.IsString() ? token.GetString() : "";
      if (!before.empty() && !joins(word, before)) text += ' ';
      of_sentence.emplace_back(text.size(), text.size() + word.size());
      text += word;
      before = word;
    }
    text += "\n\n";
  }
  return places;
}

void add_mention(const Json& mention, const TokenPlaces& places,
                 TimedText& text) {
  const std::size_t sentence = index_of(mention, "sent");
  const Json* tokens = member(mention, "tokens");
  if (text_of(mention, "kind") != "timex3" || sentence >= places.size() ||
      tokens == nullptr || !tokens->IsArray() || tokens->Empty()) {
    return;
  }
  const Json& first = (*tokens)[0];
  const Json& last = (*tokens)[tokens->Size() - 1];
  const auto& of_sentence = places[sentence];
  if (!first.IsUint() || !last.IsUint() || last.GetUint() < first.GetUint() ||
      last.GetUint() >= of_sentence.size()) {
    return;
  }
  text.times.push_back({of_sentence[first.GetUint()].first,
                        of_sentence[last.GetUint()].second,
                        text_of(mention, "type"), text_of(mention, "value")});
}

}  // namespace

Result<std::vector<TimedText>> read_tempeval(
    const std::filesystem::path& file) {
  std::vector<TimedText> texts;
  const Status read = read_gold_lines(file, [&texts](const Json& line) {
    texts.push_back(tempeval_text(line));
    return true;
  });
  if (!read.ok()) return read.error();
  put_in_order(texts);
  return texts;
}

Result<std::vector<TimedText>> read_meantime(
    const std::filesystem::path& folder) {
  std::vector<TimedText> texts;
  std::vector<TokenPlaces> places;
  std::map<std::string, std::size_t> by_id;
  Status read = read_gold_lines(folder / "docs.jsonl", [&](const Json& line) {
    TimedText text = started(line);
    places.push_back(put_together(line, text.document.text));
    by_id.emplace(text.id, texts.size());
    texts.push_back(std::move(text));
    return true;
  });
  if (!read.ok()) return read.error();
  read = read_gold_lines(folder / "mentions.jsonl", [&](const Json& mention) {
    const auto found = by_id.find(text_of(mention, "doc_id"));
    if (found != by_id.end())
      add_mention(mention, places[found->second], texts[found->second]);
    return true;
  });
  if (!read.ok()) return read.error();
  put_in_order(texts);
  return texts;
}

}  // namespace crosscheck
