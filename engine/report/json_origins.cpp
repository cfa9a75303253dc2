#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/report/json_sections.h"

namespace crosscheck {
namespace {

/// What speaks with one voice; numbers ascend after `settle`.
struct Voice {
  std::vector<std::uint32_t> sources, documents, claims, ties;
};

void settle(std::vector<std::uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// By number of the origin. Numbers are dense; an origin without claims is that
/// of a source that claims nothing.
std::vector<Voice> voices_of(const RunView& view) {
  const ClaimTable& claims = view.claims();
  std::vector<Voice> voices;
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    const std::uint32_t origin = view.origin_of(ClaimId(i));
    if (origin >= voices.size()) voices.resize(origin + 1);
    voices[origin].claims.push_back(i);
    voices[origin].sources.push_back(claims.source[i].value);
    // Claims of one document mostly stand one after the other.
    const std::uint32_t document = claims.document[i].value;
    auto& documents = voices[origin].documents;
    if (documents.empty() || documents.back() != document) {
      documents.push_back(document);
    }
  }
  const std::vector<OriginTie>& ties = view.run().origin_ties;
  for (std::uint32_t t = 0; t < ties.size(); ++t) {
    voices[view.origin_of(ties[t].a)].ties.push_back(t);
  }
  for (Voice& voice : voices) {
    settle(voice.sources);
    settle(voice.documents);
  }
  return voices;
}

std::string_view name_of(TieKind kind) {
  switch (kind) {
    case TieKind::passage:
      return "passage";
    case TieKind::document:
      return "document";
    case TieKind::agency:
      return "agency";
    case TieKind::speaker:
      break;
  }
  return "speaker";
}

void write_ids(std::string_view name, char kind,
               std::span<const std::uint32_t> rows, JsonOutput& json) {
  json.begin_array(name);
  for (const std::uint32_t row : rows) json.id(kind, row);
  json.end_array();
}

void write_tie(const OriginTie& tie, JsonOutput& json) {
  json.begin_object();
  json.string("kind", name_of(tie.kind));
  json.string_or_null("who", tie.who);
  json.begin_array("claims");
  json.id('c', tie.a.index());
  json.id('c', tie.b.index());
  json.end_array();
  json.end_object();
}

}  // namespace

void write_origins(const RunView& view, JsonOutput& json) {
  const std::vector<Voice> voices = voices_of(view);
  json.begin_array("origins");
  for (std::size_t i = 0; i < voices.size(); ++i) {
    json.begin_object();
    json.id("id", 'o', i);
    write_ids("sources", 's', voices[i].sources, json);
    write_ids("documents", 'd', voices[i].documents, json);
    write_ids("claims", 'c', voices[i].claims, json);
    json.begin_array("ties");
    for (const std::uint32_t tie : voices[i].ties) {
      write_tie(view.run().origin_ties[tie], json);
    }
    json.end_array();
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

}  // namespace crosscheck
