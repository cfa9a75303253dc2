#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/pipeline.h"
#include "engine/report/findings.h"
#include "graph/result.h"

namespace crosscheck {

/// Where the bytes of a report go: one buffer, flushed in large pieces.
class ByteSink {
 public:
  virtual ~ByteSink() = default;
  /// Takes the bytes, or says why the output cannot be completed.
  virtual Status write(std::string_view bytes) = 0;
};

/// What a report shows.
struct ReportOptions {
  enum class View : std::uint8_t {
    ranking,
    contradictions,
    methods,  ///< text and JSON: Run::methods side by side
    sources,  ///< text and JSON: each source, and who depends on whom
    why       ///< text and JSON: the account of `claim`
  } view = View::ranking;
  std::size_t top = 0;     ///< claims shown in text; 0: all
  std::size_t width = 80;  ///< columns of text
  bool colour = false;
  bool ascii = false;    ///< text for terminals that show nothing else
  bool verbose = false;  ///< accounts of records in JSON too
  std::size_t show = 3;  ///< values that show a dependence of sources
  ClaimId claim;         ///< of View::why
  bool raw_csv = false;  ///< CSV without a guard against formulas
  std::string command;   ///< that makes the result again, for the result
  /// The options of that command, without dashes.
  std::vector<std::pair<std::string, std::string>> options;
  std::vector<FoundDecision> decisions;  ///< to be shown; `found` is not read
  std::string author, url;               ///< of drafts that need a publisher
};

/// Writes a run in one format. Stateless; same run, same bytes.
class Writer {
 public:
  virtual ~Writer() = default;
  virtual Status write(const Run& run, const ReportOptions& options,
                       ByteSink& sink) const = 0;
};

struct WriterEntry {
  std::string_view name;  ///< "text", "json", "jsonl", "csv"
  std::string_view summary;
  std::unique_ptr<Writer> (*make)();
};

/// Every format by name; the first is the default (text).
[[nodiscard]] std::span<const WriterEntry> writer_registry();

/// The writer of that name, or invalid_option with the known names.
[[nodiscard]] Result<std::unique_ptr<Writer>> make_writer(
    std::string_view name);

}  // namespace crosscheck
