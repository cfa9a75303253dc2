#include "bench/text/meantime_events.h"

#include <rapidjson/document.h>

#include <fstream>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

#include "engine/ingest/published_day.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Json = rapidjson::Value;

struct Rebuilt {
  EventDocument document;
  std::vector<std::vector<NotedEvent::Place>> places;  // by sentence, token
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
    return Error{ErrorCode::unreadable, "cannot read events", path.string()};
  std::string line;
  while (std::getline(in, line)) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
    if (json.HasParseError() || !json.IsObject() || !take(json))
      return Error{ErrorCode::malformed, "no line of events", path.string()};
  }
  return std::monostate{};
}

// The marks of tokenised text as they are printed.
std::string_view printed(std::string_view token) {
  if (token == "``" || token == "''") return "\"";
  if (token == "-LRB-") return "(";
  if (token == "-RRB-") return ")";
  return token;
}

bool stands_close(std::string_view left, std::string_view right) {
  return is_one_of(right,
                   {",", ".", ";", ":", "?", "!", ")", "]", "'", "''", "'s",
                    "n't", "'re", "'ve", "'ll", "'m", "'d", "%"}) ||
         is_one_of(left, {"(", "[", "``", "$", "US$"});
}

void add_sentence(Rebuilt& to, const Json& tokens) {
  std::string& text = to.document.document.text;
  std::string words;
  std::string_view last;
  to.places.emplace_back();
  for (const Json& token : tokens.GetArray()) {
    const std::string_view word = text_of(token);
    if (!last.empty() && !stands_close(last, word)) text += ' ';
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += printed(word);
    to.places.back().push_back(
        {begin, static_cast<std::uint32_t>(text.size())});
    words += (words.empty() ? "" : " ") + std::string(word);
    last = word;
  }
  to.document.sentences.push_back(std::move(words));
}

bool rebuild(const Json& json, Rebuilt& to) {
  const auto sentences = json.FindMember("sentences");
  if (sentences == json.MemberEnd() || !sentences->value.IsArray())
    return false;
  Document& document = to.document.document;
  to.document.name = member(json, "doc_id");
  document.date = member(json, "dct");
  document.published_day = written_day(document.date);
  for (const Json& tokens : sentences->value.GetArray()) {
    if (!tokens.IsArray()) return false;
    const std::size_t at = to.places.size();
    if (at > 0) document.text += at <= 2 ? "\n\n" : " ";
    add_sentence(to, tokens);
    if (at > 0) continue;
    document.title = document.text;
    document.body_begin = static_cast<std::uint32_t>(document.text.size());
  }
  return true;
}

// Adds an event of a line, if it is one to compare.
bool take_event(const Json& json, Rebuilt& to) {
  const std::string_view certainty = member(json, "certainty");
  const std::string_view polarity = member(json, "polarity");
  const std::string_view time = member(json, "time");
  if (member(json, "kind") != "event" ||
      (certainty.empty() && polarity.empty() && time.empty()))
    return true;
  const auto tokens = json.FindMember("tokens");
  const auto sentence = json.FindMember("sent");
  if (tokens == json.MemberEnd() || sentence == json.MemberEnd() ||
      !sentence->value.IsUint() || !tokens->value.IsArray() ||
      sentence->value.GetUint() >= to.places.size())
    return false;
  NotedEvent event;
  event.sentence = sentence->value.GetUint();
  const auto& places = to.places[event.sentence];
  for (const Json& token : tokens->value.GetArray()) {
    if (!token.IsUint() || token.GetUint() >= places.size()) return false;
    event.places.push_back(places[token.GetUint()]);
  }
  event.negated = polarity == "NEG";
  event.uncertain = !certainty.empty() && certainty != "CERTAIN";
  event.future = time == "FUTURE";
  to.document.events.push_back(std::move(event));
  return true;
}

}  // namespace

Result<std::vector<EventDocument>> read_meantime_events(
    const std::filesystem::path& folder) {
  std::map<std::string, Rebuilt, std::less<>> texts;
  const Status read = read_lines(folder / "docs.jsonl", [&](const Json& json) {
    return rebuild(json, texts[std::string(member(json, "doc_id"))]);
  });
  if (!read.ok()) return read.error();
  const Status taken =
      read_lines(folder / "mentions.jsonl", [&](const Json& json) {
        const auto text = texts.find(member(json, "doc_id"));
        return text != texts.end() && take_event(json, text->second);
      });
  if (!taken.ok()) return taken.error();
  std::vector<EventDocument> documents;
  documents.reserve(texts.size());
  for (auto& [name, text] : texts)
    documents.push_back(std::move(text.document));
  return documents;
}

}  // namespace crosscheck
