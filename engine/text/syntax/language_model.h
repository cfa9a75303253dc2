#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/text/syntax/lemmatiser.h"
#include "engine/text/syntax/model_file.h"
#include "engine/text/syntax/parser.h"
#include "engine/text/syntax/syntax.h"
#include "engine/text/syntax/tagger.h"
#include "engine/text/syntax/word_table.h"
#include "graph/result.h"

namespace crosscheck {

/// A label of the tagger.
struct ModelTag {
  PartOfSpeech part = PartOfSpeech::other;
  std::string name;  ///< the treebank's own: "VBD"
  std::uint16_t features = 0;
  std::uint64_t key = 0;  ///< tag_key() of both
};

/// A trained reader of one language: tagger, parser and lemmas in one mapped
/// file. Copies share the mapping; reading is safe from several threads.
class LanguageModel {
 public:
  /// Errors: those of ModelFile::open; malformed where a part lacks or is
  /// broken.
  [[nodiscard]] static Result<LanguageModel> load(const std::string& path);

  [[nodiscard]] const ModelFile& file() const { return file_; }
  [[nodiscard]] const WordTable& words() const { return words_; }
  [[nodiscard]] const Tagger& tagger() const { return tagger_; }
  [[nodiscard]] const Parser& parser() const { return parser_; }
  [[nodiscard]] const Lemmatiser& lemmas() const { return lemmas_; }
  /// What types names, see type_names(); nothing in a model without that part.
  [[nodiscard]] const std::optional<WeightTable>& names() const {
    return names_;
  }
  /// Of a label of the tagger, WordAtoms::tag less one.
  [[nodiscard]] const ModelTag& tag(std::uint32_t label) const {
    return tags_[label];
  }

 private:
  ModelFile file_;
  WordTable words_;
  Tagger tagger_;
  Parser parser_;
  Lemmatiser lemmas_;
  std::optional<WeightTable> names_;
  std::vector<ModelTag> tags_;
};

/// The bytes of the section of tags: a line "UPOS XPOS features" each.
[[nodiscard]] std::vector<std::uint8_t> tag_bytes(
    std::span<const ModelTag> tags);

/// Loads the model of that path. "" is the default: what the environment names
/// in CROSSCHECK_MODEL, else the model that this program was built with.
[[nodiscard]] Result<LanguageModel> load_model(const std::string& path);

}  // namespace crosscheck
