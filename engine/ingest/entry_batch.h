#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/entry_sink.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// Entries that wait to be taken in, in their order: a thread may find them
/// while another adds those before them to the corpus.
///
/// Records are kept as views, which must last until `hand_over`; articles and
/// messages are copied. Memory: about 140 bytes a record.
class EntryBatch : public EntrySink {
 public:
  explicit EntryBatch(const ReadOptions& options) : options_(options) {}

  [[nodiscard]] const ReadOptions& options() const override { return options_; }
  void error(Place place, std::string message, std::string hint) override;
  void warning(Place place, std::string message, std::string hint) override;
  [[nodiscard]] std::optional<RecordDefect> add_record(
      const RecordCells& record, std::uint32_t line) override;
  void add_escaped_article(const ArticleFields& fields, std::string_view body,
                           std::uint32_t line) override;

  /// Forgets everything.
  void clear();
  /// Gives everything to the intake as if it had been found there and then.
  void hand_over(Intake& intake) const;

 private:
  struct Row {
    RecordCells cells;
    std::uint32_t line;
  };
  /// What is rare: a message, an article.
  struct Other {
    std::size_t rows_before;
    std::function<void(Intake&)> take_in;
  };

  const ReadOptions& options_;
  std::vector<Row> rows_;
  std::vector<Other> others_;
};

}  // namespace crosscheck
