#include <algorithm>
#include <utility>

#include "engine/report/calendar_text.h"
#include "engine/report/json_sections.h"

namespace crosscheck {
namespace {

using SourcePair = std::pair<std::uint32_t, std::uint32_t>;

/// How many distinct second numbers each first number has.
std::vector<std::uint32_t> distinct_by_source(std::vector<SourcePair> pairs,
                                              std::size_t sources) {
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  std::vector<std::uint32_t> count(sources, 0);
  for (const SourcePair& pair : pairs) ++count[pair.first];
  return count;
}

/// What each source has: claims, documents, origins.
struct SourceCounts {
  std::vector<std::uint32_t> claims, documents, origins;
};

SourceCounts count_by_source(const RunView& view) {
  const ClaimTable& claims = view.claims();
  const std::size_t sources = claims.sources.size();
  SourceCounts counts;
  counts.claims.assign(sources, 0);
  std::vector<SourcePair> documents, origins;
  for (const Document& d : view.run().corpus.documents) {
    if (d.is_article && d.source.valid()) {
      documents.emplace_back(d.source.value, d.id.value);
    }
  }
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const std::uint32_t source = claims.source[i].value;
    ++counts.claims[source];
    documents.emplace_back(source, claims.document[i].value);
    origins.emplace_back(source, view.origin_of(ClaimId(i)));
  }
  counts.documents = distinct_by_source(std::move(documents), sources);
  counts.origins = distinct_by_source(std::move(origins), sources);
  return counts;
}

std::string_view name_of(DateFrom from) {
  switch (from) {
    case DateFrom::nowhere:
      return {};
    case DateFrom::header:
      return "header";
    case DateFrom::field:
      return "field";
    case DateFrom::meta:
      return "meta";
    case DateFrom::url:
      return "url";
    case DateFrom::text:
      return "text";
    case DateFrom::archive:
      break;
  }
  return "archive";
}

}  // namespace

void write_documents(const RunView& view, JsonOutput& json) {
  json.begin_array("documents");
  for (const Document& d : view.run().corpus.documents) {
    json.begin_object();
    json.id("id", 'd', d.id.index());
    json.string("path", d.path);
    json.string_or_null("source", d.is_article && d.source.valid()
                                      ? view.source_name(d.source)
                                      : std::string_view());
    json.string_or_null("date", d.date);
    json.string_or_null("date_from", name_of(d.date_from));
    json.string_or_null("published", d.published_day.has_value()
                                         ? day_text(*d.published_day)
                                         : std::string());
    json.string_or_null("title", d.title);
    json.string_or_null("url", d.url);
    json.string_or_null("author", d.author);
    json.integer("line", d.line);
    json.string("kind", d.is_article ? "article" : "records");
    json.string("encoding", d.encoding);
    json.string_or_null("sha256", d.sha256);
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

void write_sources(const RunView& view, const SourceReport& report,
                   JsonOutput& json) {
  const SourceCounts counts = count_by_source(view);
  const std::vector<double>& reliability = view.run().scores.source;
  std::vector<const SourceProfile*> profiles(view.claims().sources.size());
  for (const SourceProfile& p : report.sources) profiles[p.source] = &p;
  json.begin_array("sources");
  for (std::size_t i = 0; i < view.claims().sources.size(); ++i) {
    json.begin_object();
    json.id("id", 's', i);
    json.string("name", view.source_name(SourceId(i)));
    json.key("reliability");
    i < reliability.size() ? json.score(reliability[i]) : json.null();
    json.interval(report.intervals.source, i);
    json.integer("claims", counts.claims[i]);
    json.integer("documents", counts.documents[i]);
    json.integer("origins", counts.origins[i]);
    json.key("coverage");
    profiles[i] ? json.score(profiles[i]->coverage) : json.null();
    json.key("originality");
    profiles[i] && report.sought ? json.score(profiles[i]->originality)
                                 : json.null();
    json.end_object();
    if (!json.flow()) break;
  }
  json.end_array();
}

}  // namespace crosscheck
