#include "engine/ingest/html/json_ld.h"

#include <rapidjson/document.h>

#include <deque>

#include "engine/ingest/html/text_block.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

using Json = rapidjson::Value;

std::string_view text_of(const Json& value) {
  return value.IsString()
             ? std::string_view(value.GetString(), value.GetStringLength())
             : std::string_view();
}

const Json* member(const Json& object, const char* name) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The member as text: a string, or what names an object, or those of an
/// array with commas between them.
std::string member_text(const Json& object, const char* name,
                        const char* inner) {
  const Json* value = member(object, name);
  if (value == nullptr) return {};
  std::string text;
  const auto add = [&](const Json& one) {
    const Json* named = member(one, inner);
    const std::string_view piece = text_of(named == nullptr ? one : *named);
    if (piece.empty()) return;
    if (!text.empty()) text += ", ";
    text += piece;
  };
  if (value->IsArray()) {
    for (const Json& one : value->GetArray()) add(one);
  } else {
    add(*value);
  }
  return tidy(text);
}

bool is_article_type(std::string_view type) {
  return type.ends_with("Article") || type.ends_with("BlogPosting") ||
         type == "Report";
}

/// 2: an article; 1: a page; 0: something else.
int rank_of(const Json& object) {
  const Json* type = member(object, "@type");
  if (type == nullptr) return 0;
  const auto rank = [](const Json& one) {
    if (is_article_type(text_of(one))) return 2;
    return text_of(one) == "WebPage" ? 1 : 0;
  };
  if (!type->IsArray()) return rank(*type);
  int best = 0;
  for (const Json& one : type->GetArray()) best = std::max(best, rank(one));
  return best;
}

LinkedArticle article_in(const Json& object) {
  LinkedArticle article;
  article.headline = member_text(object, "headline", "@value");
  article.published = member_text(object, "datePublished", "@value");
  article.author = member_text(object, "author", "name");
  article.publisher = member_text(object, "publisher", "name");
  article.url = member_text(object, "mainEntityOfPage", "@id");
  if (article.url.empty()) article.url = member_text(object, "url", "@id");
  return article;
}

/// Looks through a value and what it is made of, level by level.
void search(const Json& root, LinkedArticle& best, int& best_rank) {
  std::deque<const Json*> waiting = {&root};
  while (!waiting.empty() && best_rank < 2) {
    const Json& value = *waiting.front();
    waiting.pop_front();
    if (value.IsArray()) {
      for (const Json& one : value.GetArray()) waiting.push_back(&one);
      continue;
    }
    const int rank = rank_of(value);
    if (rank > best_rank) {
      best = article_in(value);
      best_rank = rank;
    }
    for (const char* inner : {"@graph", "mainEntity"}) {
      if (const Json* next = member(value, inner)) waiting.push_back(next);
    }
  }
}

}  // namespace

LinkedArticle read_json_ld(const std::vector<std::string>& scripts) {
  constexpr unsigned kHow = rapidjson::kParseIterativeFlag |
                            rapidjson::kParseStopWhenDoneFlag |
                            rapidjson::kParseValidateEncodingFlag;
  LinkedArticle best;
  int best_rank = 0;
  for (const std::string& script : scripts) {
    rapidjson::Document json;
    json.Parse<kHow>(script.c_str(), script.size());
    if (!json.HasParseError()) search(json, best, best_rank);
  }
  return best;
}

}  // namespace crosscheck
