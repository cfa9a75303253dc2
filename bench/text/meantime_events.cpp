#include "bench/text/meantime_events.h"

#include <map>
#include <string_view>
#include <utility>

#include "bench/text/meantime_text.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

std::string with_blanks(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words)
    text += (text.empty() ? "" : " ") + word;
  return text;
}

// Adds an event of a line, if it is one to compare.
bool take_event(const GoldJson& json, const MeantimeText& text,
                EventDocument& to) {
  const std::string_view certainty = gold_member(json, "certainty");
  const std::string_view polarity = gold_member(json, "polarity");
  const std::string_view time = gold_member(json, "time");
  if (gold_member(json, "kind") != "event" ||
      (certainty.empty() && polarity.empty() && time.empty()))
    return true;
  const auto tokens = json.FindMember("tokens");
  const auto sentence = json.FindMember("sent");
  if (tokens == json.MemberEnd() || sentence == json.MemberEnd() ||
      !sentence->value.IsUint() || !tokens->value.IsArray() ||
      sentence->value.GetUint() >= text.places.size())
    return false;
  NotedEvent event;
  event.sentence = sentence->value.GetUint();
  const auto& places = text.places[event.sentence];
  for (const GoldJson& token : tokens->value.GetArray()) {
    if (!token.IsUint() || token.GetUint() >= places.size()) return false;
    event.places.push_back(places[token.GetUint()]);
  }
  event.negated = polarity == "NEG";
  event.uncertain = !certainty.empty() && certainty != "CERTAIN";
  event.future = time == "FUTURE";
  to.events.push_back(std::move(event));
  return true;
}

}  // namespace

Result<std::vector<EventDocument>> read_meantime_events(
    const std::filesystem::path& folder) {
  Result<std::map<std::string, MeantimeText, std::less<>>> read =
      read_meantime_texts(folder);
  if (!read.ok()) return read.error();
  std::map<std::string, EventDocument, std::less<>> by_name;
  const Status taken =
      read_gold_lines(folder / "mentions.jsonl", [&](const GoldJson& json) {
        const auto text = read.value().find(gold_member(json, "doc_id"));
        return text != read.value().end() &&
               take_event(json, text->second, by_name[text->first]);
      });
  if (!taken.ok()) return taken.error();
  std::vector<EventDocument> documents;
  documents.reserve(read.value().size());
  for (auto& [name, text] : read.value()) {
    EventDocument& document = by_name[name];
    document.name = name;
    document.document = std::move(text.document);
    for (const std::vector<std::string>& words : text.words)
      document.sentences.push_back(with_blanks(words));
    documents.push_back(std::move(document));
  }
  return documents;
}

}  // namespace crosscheck
