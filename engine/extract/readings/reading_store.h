#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/document_yield.h"
#include "engine/extract/readings/reading_file.h"

namespace crosscheck {

/// What articles yielded, from one run to the next.
///
/// Before a run `load` takes in what an earlier one kept; during it an article
/// that has not changed is taken from there, and what the others yield is kept;
/// after it `write` gives the readings of this run's articles and of no others.
class ReadingStore {
 public:
  /// Takes in a file of readings. Errors: those of open_readings; the store is
  /// then empty, and everything will be read.
  [[nodiscard]] Status load(const std::string& path);

  /// Begins a run over `documents` documents. What another program or another
  /// language model made is forgotten (`foreign`).
  void begin(const LanguageModel* model, std::size_t documents);
  [[nodiscard]] bool foreign() const { return foreign_; }

  /// The reading of an article that was read before, which is kept on; nothing
  /// where there is none. Safe from several threads, as `keep` is.
  [[nodiscard]] std::optional<DocumentYield> reading_of(
      const Document& document, std::string_view source);
  void keep(const Document& document, std::string_view source,
            const DocumentYield& yield);

  /// Articles of this run by where their reading came from.
  [[nodiscard]] std::size_t reused() const { return reused_; }
  [[nodiscard]] std::size_t read() const { return read_; }

  /// Hands the file's bytes to `take` (write_readings).
  [[nodiscard]] Status write(
      const std::function<Status(std::string_view)>& take) const;

 private:
  /// Of one document; of a table, or where it cannot be kept, `is_kept` is
  /// false.
  struct Kept {
    bool is_kept = false;
    ContentDigest article = {};
    std::string fresh;         // bytes of this run
    std::string_view earlier;  // or those of the file
  };

  ReadingFile file_;
  ContentDigest reader_ = {};
  bool foreign_ = false;
  std::vector<Kept> kept_;  // by DocumentId
  std::atomic<std::size_t> reused_{0};
  std::atomic<std::size_t> read_{0};
};

}  // namespace crosscheck
