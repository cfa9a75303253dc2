#include "engine/text/names/body_keys.h"

#include <utility>

namespace crosscheck {
namespace {

bool is_body(const NameChunk& chunk) {
  return chunk.type == ChunkType::government ||
         chunk.type == ChunkType::organisation;
}

// Without article and legal form; "ministry of foo" is "foo ministry".
std::string body_key(std::string key) {
  if (key.substr(0, 4) == "the ") key.erase(0, 4);
  for (const std::string_view kind : {"ministry", "department"}) {
    const std::string prefix = std::string(kind) + " of ";
    if (key.substr(0, prefix.size()) != prefix) continue;
    key.erase(0, prefix.size());
    if (key.substr(0, 4) == "the ") key.erase(0, 4);
    if (key == "foreign affairs") key = "foreign";
    key += ' ';
    key += kind;
    break;
  }
  return without_legal_form(std::move(key));
}

}  // namespace

const GazetteerEntry* state_of_body(const ChunkView& view, std::size_t at) {
  const std::vector<NameChunk>& chunks = view.chunks();
  const NameChunk& chunk = chunks[at];
  if (at > 0 && chunks[at - 1].place) {
    const NameChunk& left = chunks[at - 1];
    const std::uint32_t gap = chunk.first - left.last;
    if (gap == 0 || (gap == 1 && view.lower(left.last) == "'s"))
      return &*left.place;
  }
  if (at + 1 < chunks.size() && chunks[at + 1].place) {
    const NameChunk& right = chunks[at + 1];
    if (right.first == chunk.last + 1 && view.lower(chunk.last) == "of")
      return &*right.place;
  }
  return nullptr;
}

void BodyKeys::learn(const ChunkView& view, std::size_t at) {
  const NameChunk& chunk = view.chunks()[at];
  if (!is_body(chunk)) {
    const bool thing = chunk.type == ChunkType::thing;
    if ((chunk.type == ChunkType::words || thing) && view.has_acronym(at)) {
      acronyms_.emplace(
          view.initials(chunk),
          AcronymMeaning{view.words(chunk),
                         thing ? NameKind::other : NameKind::organisation});
    }
    return;
  }
  const std::string key = full_key(view, at);
  if (chunk.type == ChunkType::organisation) companies_.add(key);
  if (chunk.type == ChunkType::government &&
      state_of_body(view, at) != nullptr) {
    std::string& full = full_keys_[body_key(view.words(chunk))];
    full = full.empty() || full == key ? key : "?";
  }
  learn_acronym(view, at, key);
}

// The acronym written behind the body, or else its initials.
void BodyKeys::learn_acronym(const ChunkView& view, std::size_t at,
                             const std::string& key) {
  const std::vector<NameChunk>& chunks = view.chunks();
  const NameChunk& chunk = chunks[at];
  if (at + 1 < chunks.size() && view.lower(chunk.last) == "(" &&
      chunks[at + 1].first == chunk.last + 1 &&
      view.lower(chunks[at + 1].last) == ")") {
    acronyms_.emplace(view.words(chunks[at + 1]), AcronymMeaning{key});
  } else if (chunk.last - chunk.first >= 2) {
    acronyms_.emplace(view.initials(chunk), AcronymMeaning{key});
  }
}

std::string BodyKeys::full_key(const ChunkView& view, std::size_t at) const {
  const NameChunk& chunk = view.chunks()[at];
  std::string key = body_key(view.words(chunk));
  if (chunk.type != ChunkType::government) return key;
  if (const GazetteerEntry* state = state_of_body(view, at))
    return std::string(state->key) + ' ' + key;
  const auto full = full_keys_.find(key);
  if (full != full_keys_.end() && full->second != "?") return full->second;
  return key;
}

const AcronymMeaning* BodyKeys::meaning(const std::string& acronym) const {
  const auto found = acronyms_.find(acronym);
  return found == acronyms_.end() ? nullptr : &found->second;
}

}  // namespace crosscheck
