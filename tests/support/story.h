#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/extract/text_claims.h"
#include "tests/support/english_model.h"

namespace crosscheck {

/// The edges between articles of 2031-03-05 (a Wednesday), one an outlet.
inline std::vector<Edge> story_edges(const std::vector<std::string>& texts) {
  Corpus corpus;
  for (const std::string& text : texts) {
    Document d;
    d.id = DocumentId(corpus.documents.size());
    d.source = SourceId(corpus.claims.sources.size());
    d.path = "outlet " + std::to_string(corpus.documents.size());
    corpus.claims.sources.push_back({corpus.claims.strings.intern(d.path)});
    const std::chrono::sys_days day{std::chrono::year{2031} / 3 / 5};
    d.published_day = static_cast<std::int32_t>(day.time_since_epoch().count());
    d.text = text;
    corpus.documents.push_back(std::move(d));
  }
  return add_text_claims(corpus, english_model(), 1).edges;
}

}  // namespace crosscheck
