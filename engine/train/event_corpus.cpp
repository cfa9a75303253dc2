#include "engine/train/event_corpus.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "engine/train/gold_lines.h"
#include "engine/train/token_text.h"

namespace crosscheck {
namespace {

using Json = GoldJson;
using Place = std::pair<std::uint32_t, std::uint32_t>;  // bytes

/// A document while it is read: where each token of each sentence lies.
struct Draft {
  MarkedDocument marked;
  std::vector<std::vector<Place>> places;
};

const Json* array_of(const Json& object, const char* name) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsArray()
             ? &member->value
             : nullptr;
}

std::vector<std::string> tokens_of(const Json& sentence) {
  std::vector<std::string> tokens;
  for (const Json& token : sentence.GetArray()) {
    tokens.emplace_back(gold_text(token));
  }
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

/// Where tokens lie in the text from `from` on: they stand in order, whatever
/// blanks are between them. One that is printed otherwise is empty.
std::vector<Place> find_tokens(const std::string& text, std::size_t from,
                               const std::vector<std::string>& tokens) {
  constexpr std::size_t kFar = 4;  // bytes to look ahead
  std::vector<Place> places;
  for (const std::string& token : tokens) {
    const std::size_t at = text.find(token, from);
    if (token.empty() || at == std::string::npos || at > from + kFar) {
      const auto here = static_cast<std::uint32_t>(from);
      places.emplace_back(here, here);
      continue;
    }
    from = at + token.size();
    places.emplace_back(static_cast<std::uint32_t>(at),
                        static_cast<std::uint32_t>(from));
  }
  return places;
}

void add_sentence(Draft& to, const std::vector<std::string>& tokens) {
  std::string& text = to.marked.document.text;
  if (tokens.empty() || (to.places.empty() && is_address(tokens))) {
    to.places.emplace_back();
    return;
  }
  if (!text.empty()) text += ends_with_mark(text) ? " " : "\n\n";
  const std::size_t begin = text.size();
  append_tokens(text, tokens);
  to.places.push_back(find_tokens(text, begin, tokens));
}

std::optional<Draft> read_document(const Json& json) {
  const Json* sentences = array_of(json, "sentences");
  const auto topic = json.FindMember("topic");
  if (sentences == nullptr || topic == json.MemberEnd() ||
      !topic->value.IsInt()) {
    return std::nullopt;
  }
  Draft draft;
  draft.marked.name = gold_member(json, "doc_id");
  draft.marked.topic = topic->value.GetInt();
  draft.marked.cluster = gold_member(json, "cluster");
  for (const Json& sentence : sentences->GetArray()) {
    if (!sentence.IsArray()) return std::nullopt;
    add_sentence(draft, tokens_of(sentence));
  }
  return draft;
}

bool take_event(const Json& json, std::map<std::string, Draft>& drafts) {
  if (gold_member(json, "kind") != "event") return true;
  const auto draft = drafts.find(std::string(gold_member(json, "doc_id")));
  const auto sentence = json.FindMember("sent");
  const Json* tokens = array_of(json, "tokens");
  if (draft == drafts.end() || sentence == json.MemberEnd() ||
      !sentence->value.IsUint() || tokens == nullptr) {
    return false;
  }
  const auto& places = draft->second.places;
  if (sentence->value.GetUint() >= places.size()) return false;
  const auto& row = places[sentence->value.GetUint()];
  MarkedEvent event;
  event.chain = gold_member(json, "chain");
  for (const Json& token : tokens->GetArray()) {
    if (!token.IsUint()) return false;
    if (token.GetUint() >= row.size()) continue;  // in a part left out
    const auto [begin, end] = row[token.GetUint()];
    event.begin = event.end == 0 ? begin : std::min(event.begin, begin);
    event.end = std::max(event.end, end);
  }
  draft->second.marked.events.push_back(std::move(event));
  return true;
}

}  // namespace

Result<std::vector<MarkedDocument>> read_event_corpus(
    const std::filesystem::path& folder) {
  std::map<std::string, Draft> drafts;
  Status read = read_gold_lines(folder / "docs.jsonl", [&](const Json& json) {
    auto draft = read_document(json);
    if (!draft) return false;
    std::string name = draft->marked.name;
    drafts.insert_or_assign(std::move(name), std::move(*draft));
    return true;
  });
  if (!read.ok()) return read.error();
  read = read_gold_lines(folder / "mentions.jsonl", [&](const Json& json) {
    return take_event(json, drafts);
  });
  if (!read.ok()) return read.error();
  std::vector<MarkedDocument> documents;
  for (auto& [name, draft] : drafts) {
    std::stable_sort(
        draft.marked.events.begin(), draft.marked.events.end(),
        [](const auto& a, const auto& b) { return a.begin < b.begin; });
    documents.push_back(std::move(draft.marked));
  }
  return documents;
}

std::vector<int> topics_of(const std::vector<MarkedDocument>& documents) {
  std::vector<int> topics;
  topics.reserve(documents.size());
  for (const MarkedDocument& d : documents) topics.push_back(d.topic);
  std::sort(topics.begin(), topics.end());
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
  return topics;
}

}  // namespace crosscheck
