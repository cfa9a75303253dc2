#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"
#include "engine/ingest/record.h"

namespace crosscheck {

/// What a reader found of one article. Views into the reader's buffer.
struct ArticleFields {
  std::string_view title;
  std::string_view author;
  std::string_view date;                 ///< as written
  std::string_view source;               ///< the `source:` field; may be a URL
  std::string_view site_name;            ///< a publisher's name or host
  std::string_view url;                  ///< where the article stands
  std::string_view site_url;             ///< any other address of the publisher
  DateFrom date_from = DateFrom::field;  ///< where `date` is told
};

/// Where the entries of one JSON file go, and what is to be said about them.
class EntrySink {
 public:
  EntrySink() = default;
  virtual ~EntrySink() = default;
  EntrySink(const EntrySink&) = delete;
  EntrySink& operator=(const EntrySink&) = delete;

  [[nodiscard]] virtual const ReadOptions& options() const = 0;
  /// Input was left out.
  virtual void error(Place place, std::string message, std::string hint) = 0;
  /// Something is odd, and nothing was left out.
  virtual void warning(Place place, std::string message, std::string hint) = 0;
  /// Takes a record, or hands back what is wrong with it, to be reported.
  [[nodiscard]] virtual std::optional<RecordDefect> add_record(
      const RecordCells& record, std::uint32_t line) = 0;
  /// Takes an article whose body stands escaped in the file.
  virtual void add_escaped_article(const ArticleFields& fields,
                                   std::string_view body,
                                   std::uint32_t line) = 0;
};

}  // namespace crosscheck
