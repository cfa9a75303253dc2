#include "engine/extract/readings/reading_store.h"

#include <set>
#include <utility>

#include "engine/extract/readings/article_key.h"
#include "engine/extract/readings/yield_bytes.h"

namespace crosscheck {

Status ReadingStore::load(const std::string& path) {
  Result<ReadingFile> file = open_readings(path);
  if (!file.ok()) return file.error();
  file_ = std::move(file).value();
  return std::monostate{};
}

void ReadingStore::begin(const LanguageModel* model, std::size_t documents) {
  reader_ = reader_key(model);
  foreign_ = file_.bytes != nullptr && file_.reader != reader_;
  if (foreign_) file_ = {};
  kept_.clear();
  kept_.resize(documents);
  reused_ = read_ = 0;
}

std::optional<DocumentYield> ReadingStore::reading_of(const Document& document,
                                                      std::string_view source) {
  Kept& kept = kept_[document.id.index()];
  kept.article = article_key(document, source);
  const auto found = file_.by_article.find(kept.article);
  if (found == file_.by_article.end()) return std::nullopt;
  std::optional<DocumentYield> yield = yield_from(found->second, document.id);
  if (!yield) return yield;
  kept.is_kept = true;
  kept.earlier = found->second;
  ++reused_;
  return yield;
}

void ReadingStore::keep(const Document& document, std::string_view source,
                        const DocumentYield& yield) {
  ++read_;
  std::optional<std::string> bytes = bytes_of(yield);
  if (!bytes) return;
  Kept& kept = kept_[document.id.index()];
  kept.is_kept = true;
  kept.article = article_key(document, source);
  kept.fresh = std::move(*bytes);
}

Status ReadingStore::write(
    const std::function<Status(std::string_view)>& take) const {
  std::vector<ReadingRow> rows;
  std::set<ContentDigest> seen;
  for (const Kept& kept : kept_) {
    if (!kept.is_kept || !seen.insert(kept.article).second) continue;
    rows.push_back({kept.article, kept.earlier.empty()
                                      ? std::string_view(kept.fresh)
                                      : kept.earlier});
  }
  return write_readings(reader_, rows, take);
}

}  // namespace crosscheck
