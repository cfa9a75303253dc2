#include "engine/cli/truth_file.h"

#include <utility>

#include "engine/ingest/corpus.h"

namespace crosscheck {
namespace {

Error first_defect(const Diagnostics& diagnostics, const std::string& path) {
  for (const Diagnostic& d : diagnostics.kept()) {
    if (!d.skipped_input) continue;
    return {ErrorCode::malformed, d.message,
            d.file + ":" + std::to_string(d.line)};
  }
  return {ErrorCode::malformed, "a record cannot be read", path};
}

}  // namespace

Result<std::vector<Truth>> read_truths(
    const std::string& path,
    const std::map<std::string, std::string>& field_map) {
  ReadOptions options;
  options.field_map = field_map;
  // Truths have no source, and a record needs one: the object stands in.
  const auto object = field_map.find("object");
  options.field_map["source"] =
      object == field_map.end() ? "object" : object->second;
  Result<Corpus> corpus = read_corpus({path}, options);
  if (!corpus.ok()) return corpus.error();
  if (corpus.value().diagnostics.skipped() > 0) {
    return first_defect(corpus.value().diagnostics, path);
  }
  const ClaimTable& claims = corpus.value().claims;
  std::vector<Truth> truths;
  truths.reserve(claims.size());
  for (ValueId id : claims.value) {
    const DistinctValue& value = claims.values[id.index()];
    const Item& item = claims.items[value.item.index()];
    truths.push_back({std::string(claims.text(item.subject)),
                      std::string(claims.text(item.slot)),
                      std::string(claims.text(value.text))});
  }
  return truths;
}

}  // namespace crosscheck
