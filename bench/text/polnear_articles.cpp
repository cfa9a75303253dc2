#include "bench/text/polnear_articles.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <fstream>

namespace crosscheck {
namespace {

using Json = rapidjson::Value;

std::string text_of(const Json& object, const char* name) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsString()) return {};
  return {found->value.GetString(), found->value.GetStringLength()};
}

// The byte at which each character begins, and the end of the text.
std::vector<std::uint32_t> character_starts(const std::string& text) {
  constexpr unsigned kTopBits = 0xC0U;
  constexpr unsigned kContinuation = 0x80U;
  std::vector<std::uint32_t> starts;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & kTopBits) != kContinuation)
      starts.push_back(static_cast<std::uint32_t>(at));
  }
  starts.push_back(static_cast<std::uint32_t>(text.size()));
  return starts;
}

bool read_ranges(const Json& object, const char* name,
                 const std::vector<std::uint32_t>& starts,
                 std::vector<PolnearSpan>& ranges) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsArray()) return false;
  for (const Json& range : found->value.GetArray()) {
    if (!range.IsArray() || range.Size() != 2 || !range[0].IsUint() ||
        !range[1].IsUint() || range[0].GetUint() > range[1].GetUint() ||
        range[1].GetUint() >= starts.size()) {
      return false;
    }
    ranges.push_back({starts[range[0].GetUint()], starts[range[1].GetUint()]});
  }
  return true;
}

bool read_article(const Json& json, PolnearArticle& article) {
  article.name = text_of(json, "doc_id");
  article.document.text = text_of(json, "text");
  const auto found = json.FindMember("attributions");
  if (found == json.MemberEnd() || !found->value.IsArray()) return false;
  const auto starts = character_starts(article.document.text);
  for (const Json& one : found->value.GetArray()) {
    GoldAttribution gold;
    if (!one.IsObject() || !read_ranges(one, "source", starts, gold.source) ||
        !read_ranges(one, "cue", starts, gold.cue) ||
        !read_ranges(one, "content", starts, gold.content)) {
      return false;
    }
    article.attributions.push_back(std::move(gold));
  }
  return true;
}

}  // namespace

Result<std::vector<PolnearArticle>> read_polnear_articles(
    const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return Error{ErrorCode::unreadable, "cannot read articles", path.string()};
  std::vector<PolnearArticle> articles;
  std::string line;
  while (std::getline(in, line)) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
    PolnearArticle article;
    if (json.HasParseError() || !json.IsObject() ||
        !read_article(json, article)) {
      return Error{ErrorCode::malformed, "no article with attributions",
                   path.string()};
    }
    articles.push_back(std::move(article));
  }
  std::sort(articles.begin(), articles.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return articles;
}

}  // namespace crosscheck
