#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/report/findings.h"
#include "graph/result.h"

namespace crosscheck {

/// For the sources of the SQLite form only: a database in memory, which keeps
/// its first error and does nothing more after it.
class SqliteMemory {
 public:
  SqliteMemory() { note(sqlite3_open(":memory:", &database_)); }
  ~SqliteMemory() { sqlite3_close(database_); }
  SqliteMemory(const SqliteMemory&) = delete;
  SqliteMemory& operator=(const SqliteMemory&) = delete;

  /// Runs statements that give no rows.
  void run(const char* statements) {
    if (ok()) note(sqlite3_exec(database_, statements, nullptr, nullptr, {}));
  }
  void note(int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || !ok()) return;
    error_ =
        database_ != nullptr ? sqlite3_errmsg(database_) : sqlite3_errstr(code);
    if (error_.empty()) error_ = sqlite3_errstr(code);
  }
  [[nodiscard]] bool ok() const { return error_.empty(); }
  [[nodiscard]] Status status() const {
    if (ok()) return std::monostate{};
    return Error{ErrorCode::unwritable,
                 "the database cannot be made: " + error_, "--format sqlite"};
  }
  [[nodiscard]] sqlite3* handle() { return database_; }

 private:
  sqlite3* database_ = nullptr;
  std::string error_;
};

/// A text that is unknown where it is empty.
struct SqliteText {
  std::string_view text;
};

/// A row of another table, numbered from 1; null for kNoRow.
struct SqliteRef {
  std::uint32_t row = kNoRow;
};

/// An INSERT, run once for each row.
class SqliteInsert {
 public:
  SqliteInsert(SqliteMemory& database, const char* statement)
      : database_(database) {
    if (!database.ok()) return;
    database.note(sqlite3_prepare_v2(database.handle(), statement, -1,
                                     &statement_, nullptr));
  }
  ~SqliteInsert() { sqlite3_finalize(statement_); }
  SqliteInsert(const SqliteInsert&) = delete;
  SqliteInsert& operator=(const SqliteInsert&) = delete;

  /// The cells in the order of the placeholders. They are read before this
  /// returns.
  template <typename... Cells>
  void row(const Cells&... cells) {
    if (!database_.ok()) return;
    int at = 0;
    (bind(++at, cells), ...);
    database_.note(sqlite3_step(statement_));
    sqlite3_reset(statement_);
  }

 private:
  void bind(int at, std::string_view text) {
    // Null for a view of nothing would be NULL.
    database_.note(sqlite3_bind_text64(
        statement_, at, text.data() == nullptr ? "" : text.data(), text.size(),
        SQLITE_STATIC, SQLITE_UTF8));
  }
  void bind(int at, const std::string& text) {
    bind(at, std::string_view(text));
  }
  void bind(int at, SqliteText text) {
    text.text.empty() ? null(at) : bind(at, text.text);
  }
  void bind(int at, SqliteRef ref) {
    ref.row == kNoRow ? null(at) : bind(at, std::uint64_t{ref.row} + 1);
  }
  void bind(int at, std::uint64_t number) {
    database_.note(
        sqlite3_bind_int64(statement_, at, static_cast<sqlite3_int64>(number)));
  }
  void bind(int at, std::uint32_t number) { bind(at, std::uint64_t{number}); }
  void bind(int at, bool yes) { bind(at, std::uint64_t{yes}); }
  void bind(int at, double number) {
    database_.note(sqlite3_bind_double(statement_, at, number));
  }
  void bind(int at, std::optional<double> number) {
    number.has_value() ? bind(at, *number) : null(at);
  }
  void null(int at) { database_.note(sqlite3_bind_null(statement_, at)); }

  SqliteMemory& database_;
  sqlite3_stmt* statement_ = nullptr;
};

}  // namespace crosscheck
