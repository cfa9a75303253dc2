#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/names/post.h"
#include "engine/text/names/references.h"
#include "engine/text/quantities/quantity_expression.h"
#include "engine/text/speech/attribution.h"
#include "engine/text/speech/quotation.h"
#include "engine/text/syntax/language_model.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/times/time_expression.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Everything the text passes know of one document. Looks into `document`,
/// which must outlive it.
struct Analysis {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  const Document* document = nullptr;
  TokenisedText text;
  Syntax syntax;  ///< empty where there was no model
  Names names;
  std::vector<NameReference> references;
  std::vector<Quotation> quotations;
  std::vector<SpeechAttribution> attributions;
  std::vector<TimeExpression> times;
  std::vector<QuantityExpression> quantities;
  std::vector<Post> posts;

  /// By token: index of the sentence, of the first name mention, time
  /// expression, quantity and quotation that cover it, and of the innermost
  /// attribution whose content it stands in, or kNone.
  std::vector<std::uint32_t> sentence_of;
  std::vector<std::uint32_t> name_at;
  std::vector<std::uint32_t> time_at;
  std::vector<std::uint32_t> quantity_at;
  std::vector<std::uint32_t> quotation_at;
  std::vector<std::uint32_t> attribution_at;

  [[nodiscard]] const std::string& lower(std::uint32_t token) const {
    return text.tokens[token].lower;
  }
  [[nodiscard]] const NamedEntity& entity_of(std::uint32_t mention) const {
    return names.entities[names.mentions[mention].entity];
  }
  /// Whether a sentence may carry claims.
  [[nodiscard]] bool tells(const Sentence& sentence) const {
    return sentence.kind == SentenceKind::prose ||
           sentence.kind == SentenceKind::headline;
  }
};

/// Runs every text pass over a document, in the order in which each needs the
/// results of those before it.
/// Without a model (nullptr) there is no syntax, and passes that use it make do
/// with the words alone.
/// Complexity: O(tokens) but for quotations (see there).
[[nodiscard]] Analysis analyse(const Document& document,
                               const LanguageModel* model);

}  // namespace crosscheck
