#pragma once

#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "engine/ingest/corpus.h"

namespace crosscheck {

/// A folder of its own for one test, removed with everything in it.
class TempFolder {
 public:
  TempFolder() {
    static std::atomic<int> count{0};
    root_ = std::filesystem::temp_directory_path() /
            ("crosscheck-ingest-" + std::to_string(::getpid()) + "-" +
             std::to_string(count++));
    std::filesystem::create_directories(root_);
  }
  ~TempFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  /// Writes a file, with the folders above it, and returns its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path path = root_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path.string();
  }
  [[nodiscard]] std::string path(const std::string& name = {}) const {
    return name.empty() ? root_.string() : (root_ / name).string();
  }

 private:
  std::filesystem::path root_;
};

/// Reads one file with these bytes; fails if nothing could be read.
inline Result<Corpus> read_bytes(const std::string& name,
                                 std::string_view bytes,
                                 const ReadOptions& options = {}) {
  const TempFolder folder;
  return read_corpus({folder.write(name, bytes)}, options);
}

/// A claim as "source object attribute value".
inline std::string row(const Corpus& corpus, std::size_t claim) {
  const ClaimTable& t = corpus.claims;
  const DistinctValue& value = t.values[t.value[claim].index()];
  const Item& item = t.items[value.item.index()];
  std::string text;
  for (const StringId id : {t.sources[t.source[claim].index()].name,
                            item.subject, item.slot, value.text}) {
    if (!text.empty()) text += ' ';
    text += t.text(id);
  }
  return text;
}

/// A diagnostic's place as "line:column".
inline std::string place(const Diagnostic& d) {
  return std::to_string(d.line) + ":" + std::to_string(d.column);
}

inline std::string source_of(const Corpus& corpus, const Document& document) {
  return std::string(
      corpus.claims.text(corpus.claims.sources[document.source.index()].name));
}

inline bool holds(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

}  // namespace crosscheck
