#pragma once

#include <list>
#include <string>
#include <utility>
#include <vector>

#include "engine/extract/statement_builder.h"
#include "engine/text/analysis.h"
#include "tests/support/english_model.h"

namespace crosscheck::testing {

/// The statements that `extract` adds for a text, the only one of its corpus.
/// The text is kept as long as the program runs, for analyses point into it.
template <typename Extractor>
std::vector<Statement> extracted(const std::string& text, Extractor extract) {
  static std::list<Document> kept;
  Document document;
  document.id = DocumentId(0);
  document.text = text;
  kept.push_back(std::move(document));
  const Analysis analysis = analyse(kept.back(), english_model());
  Extraction x{analysis, find_event_mentions(analysis), {}, {}, {}};
  extract(x);
  return std::move(x.statements);
}

}  // namespace crosscheck::testing
