#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/ingest/corpus.h"
#include "engine/ingest/entry_sink.h"
#include "engine/ingest/record.h"

namespace crosscheck {

/// The source of an article: the `source` field unless it is a URL, else the
/// site's name, else the host of the first URL there is, without "www.", else
/// the file's name without folders and extension ("stdin" for "-").
[[nodiscard]] std::string source_name(const ArticleFields& fields,
                                      std::string_view path);

/// The host of "scheme://user@host:port/path", in lower case and without
/// "www."; "" if `url` is not of that form.
[[nodiscard]] std::string host_of(std::string_view url);

/// Where the readers put what they find, and what they say about it.
class Intake : public EntrySink {
 public:
  /// `corpus` and `options` must outlive the intake.
  Intake(Corpus& corpus, const ReadOptions& options);

  /// Turns to another file; its path stands in every report from here on.
  /// `name` is what its format and the names of its sources go by: the path
  /// without the `.gz` of what has been unpacked.
  void begin_file(std::string_view path, std::string_view name);
  void begin_file(std::string_view path) { begin_file(path, path); }
  /// What the current file is read from: "UTF-8" until it is said.
  void set_encoding(std::string_view name) { encoding_ = name; }

  /// Reports about the current file. An error says that input was left out,
  /// a warning or a note that nothing was.
  void error(Place place, std::string message, std::string hint = {}) override;
  void warning(Place place, std::string message,
               std::string hint = {}) override;
  void note(Place place, std::string message, std::string hint = {});

  /// Adds a record to the current file's table, which becomes a document with
  /// its first record. A bad record is handed back for the reader to report.
  [[nodiscard]] std::optional<RecordDefect> add_record(
      const RecordCells& record, std::uint32_t line) override;

  /// Adds an article of the current file and returns its document, whose text
  /// and offsets the reader fills in. A date that cannot be read is noted.
  Document& add_article(const ArticleFields& fields, std::uint32_t line);
  void add_escaped_article(const ArticleFields& fields, std::string_view body,
                           std::uint32_t line) override;

  /// Documents of all files so far, tables among them.
  [[nodiscard]] std::size_t documents() const {
    return corpus_.documents.size();
  }
  /// Gives the documents from the `first` on the hash of the bytes that they
  /// were read from, where they have none yet.
  void set_sha256(std::size_t first, const std::string& hash);

  [[nodiscard]] const ReadOptions& options() const override { return options_; }
  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  void report(Severity severity, Place place, std::string message,
              std::string hint, bool skipped);
  DocumentId table();

  Corpus& corpus_;
  const ReadOptions& options_;
  RecordAdder records_;
  std::string path_;
  std::string name_;
  std::string encoding_;
  DocumentId table_;
  bool noted_attribute_ = false;
};

}  // namespace crosscheck
