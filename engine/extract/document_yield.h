#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/speaker_links.h"
#include "engine/ingest/document.h"
#include "engine/text/syntax/language_model.h"
#include "graph/copied_text.h"
#include "graph/predication.h"
#include "graph/statement.h"
#include "graph/story_clusters.h"
#include "graph/told_clause.h"

namespace crosscheck {

/// What one article gives, before anything is linked to other articles.
struct DocumentYield {
  std::vector<DocumentEvent> events;
  std::vector<Statement> statements;  ///< events by index into `events`
  std::vector<Predication> predications;
  std::vector<ToldSentence> told;
  WordSequence words;
  StoryDocument story;
  SpokenText spoken;
  std::string credit;  ///< agency of the whole article, or ""
};

/// Analyses an article and extracts everything that it says. A function of the
/// document, the name of its source and the model alone, so that what it
/// yielded once may be kept (engine/extract/readings).
/// Complexity: O(tokens) but for quotations (find_quotations).
[[nodiscard]] DocumentYield read_document(const Document& document,
                                          std::string_view source,
                                          const LanguageModel* model);

}  // namespace crosscheck
