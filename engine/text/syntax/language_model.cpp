#include "engine/text/syntax/language_model.h"

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

Error broken(const std::string& part, const std::string& path) {
  return {ErrorCode::malformed,
          "the language model has no sound part \"" + part + "\"", path};
}

std::vector<ModelTag> read_tags(std::span<const std::uint8_t> bytes) {
  std::istringstream lines(
      std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
  std::vector<ModelTag> tags;
  std::string part;
  ModelTag tag;
  while (lines >> part >> tag.name >> tag.features) {
    tag.part = part_of_speech_of(part);
    tag.key = tag_key(part, tag.name);
    tags.push_back(tag);
  }
  return tags;
}

}  // namespace

Result<LanguageModel> LanguageModel::load(const std::string& path) {
  Result<ModelFile> file = ModelFile::open(path);
  if (!file.ok()) return file.error();
  LanguageModel model;
  model.file_ = std::move(file).value();
  const auto read = [&](auto& part, const char* name) {
    auto found = std::remove_reference_t<decltype(part)>::read(
        model.file_.section(name));
    if (found) part = std::move(*found);
    return found.has_value();
  };
  if (!read(model.words_, "words")) return broken("words", path);
  if (!read(model.tagger_, "tagger")) return broken("tagger", path);
  if (!read(model.parser_, "parser")) return broken("parser", path);
  if (!read(model.lemmas_, "lemmas")) return broken("lemmas", path);
  const std::span<const std::uint8_t> names = model.file_.section("names");
  if (!names.empty()) {
    model.names_ = WeightTable::read(names);
    if (!model.names_) return broken("names", path);
  }
  model.tags_ = read_tags(model.file_.section("tags"));
  if (model.tags_.size() != model.tagger_.labels()) return broken("tags", path);
  return model;
}

std::vector<std::uint8_t> tag_bytes(std::span<const ModelTag> tags) {
  std::string text;
  for (const ModelTag& tag : tags) {
    text += std::string(part_of_speech_name(tag.part)) + " " + tag.name + " " +
            std::to_string(tag.features) + "\n";
  }
  return {text.begin(), text.end()};
}

Result<LanguageModel> load_model(const std::string& path) {
  if (!path.empty()) return LanguageModel::load(path);
  const char* named = std::getenv("CROSSCHECK_MODEL");
  if (named != nullptr && *named != '\0') return LanguageModel::load(named);
  return LanguageModel::load(CROSSCHECK_MODEL_FILE);
}

}  // namespace crosscheck
