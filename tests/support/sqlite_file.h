#pragma once

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstring>
#include <string>
#include <vector>

namespace crosscheck::testing {

/// The file as SQLite opens it.
class SqliteFile {
 public:
  explicit SqliteFile(const std::string& bytes) {
    REQUIRE(sqlite3_open(":memory:", &database_) == SQLITE_OK);
    auto* copy =
        static_cast<unsigned char*>(sqlite3_malloc64(bytes.size() + 1));
    std::memcpy(copy, bytes.data(), bytes.size());
    REQUIRE(sqlite3_deserialize(database_, "main", copy,
                                static_cast<sqlite3_int64>(bytes.size()),
                                static_cast<sqlite3_int64>(bytes.size()),
                                SQLITE_DESERIALIZE_FREEONCLOSE) == SQLITE_OK);
  }
  ~SqliteFile() { sqlite3_close(database_); }

  /// Every row of a query as texts; a null is "NULL".
  std::vector<std::vector<std::string>> rows(const std::string& query) {
    sqlite3_stmt* statement = nullptr;
    INFO(query);
    REQUIRE(sqlite3_prepare_v2(database_, query.c_str(), -1, &statement,
                               nullptr) == SQLITE_OK);
    std::vector<std::vector<std::string>> all;
    while (sqlite3_step(statement) == SQLITE_ROW) {
      std::vector<std::string>& row = all.emplace_back();
      for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const auto* text = sqlite3_column_text(statement, i);
        row.push_back(text == nullptr
                          ? "NULL"
                          : std::string(reinterpret_cast<const char*>(text),
                                        sqlite3_column_bytes(statement, i)));
      }
    }
    CHECK(sqlite3_finalize(statement) == SQLITE_OK);
    return all;
  }
  std::string cell(const std::string& query) { return rows(query).at(0).at(0); }

 private:
  sqlite3* database_ = nullptr;
};

}  // namespace crosscheck::testing
