#include "engine/report/forms/sqlite_form.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstring>

#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"

namespace crosscheck {
namespace {

using testing::form_text;
using testing::hostile_strings;
using testing::HostileString;

/// The file as SQLite opens it.
class Opened {
 public:
  explicit Opened(const std::string& bytes) {
    REQUIRE(sqlite3_open(":memory:", &database_) == SQLITE_OK);
    auto* copy =
        static_cast<unsigned char*>(sqlite3_malloc64(bytes.size() + 1));
    std::memcpy(copy, bytes.data(), bytes.size());
    REQUIRE(sqlite3_deserialize(database_, "main", copy,
                                static_cast<sqlite3_int64>(bytes.size()),
                                static_cast<sqlite3_int64>(bytes.size()),
                                SQLITE_DESERIALIZE_FREEONCLOSE) == SQLITE_OK);
  }
  ~Opened() { sqlite3_close(database_); }

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

using Table = std::vector<std::vector<std::string>>;

}  // namespace

TEST_SUITE("engine/report/forms/sqlite_form") {
  TEST_CASE("the file is sound, and every reference is there") {
    Opened file(form_text<SqliteForm>(testing::harbour_story()));
    CHECK(file.rows("PRAGMA integrity_check") == Table{{"ok"}});
    CHECK(file.rows("PRAGMA foreign_key_check").empty());
    CHECK(file.cell("PRAGMA page_size") == "4096");
  }

  TEST_CASE("a claim has its number in the result, its source and its place") {
    Opened file(form_text<SqliteForm>(testing::harbour_story()));
    CHECK(file.rows("SELECT c.id, c.rank, c.score, c.low, c.high, s.name, "
                    "d.path, c.value, c.understood, c.speaker, c.origin_id, "
                    "c.confidence FROM claims c JOIN sources s ON s.id = "
                    "c.source_id JOIN documents d ON d.id = c.document_id "
                    "ORDER BY c.id") ==
          Table{{"1", "1", "0.8", "0.6", "0.95", "Gull Gazette",
                 "news/gull one.txt", "nine", "NULL", "NULL", "1", "NULL"},
                {"2", "5", "0.4", "NULL", "NULL", "Harbour Post",
                 "news/post.txt", "six", "6", "the mayor", "2", "NULL"},
                {"3", "1", "0.8", "NULL", "NULL", "Tide Sheet",
                 "news/sheet.html", "nine", "NULL", "NULL", "1", "NULL"},
                {"4", "3", "0.6", "NULL", "NULL", "Watch", "log.csv", "-4.5",
                 "NULL", "NULL", "4", "0.75"},
                {"5", "4", "0.5", "NULL", "NULL", "Gull Gazette",
                 "news/gull one.txt", "ten", "NULL", "NULL", "5", "NULL"}});
    CHECK(file.rows("SELECT claim_id, exact, before, line, \"column\" FROM "
                    "quotes WHERE id = 2") ==
          Table{{"2", "six", "Only ", "2", "6"}});
    CHECK(file.rows("SELECT what, amount FROM accounts WHERE claim_id = 2 "
                    "ORDER BY place") ==
          Table{{"prior", "-0.5"}, {"Harbour Post", "0.1"}});
    CHECK(file.rows("SELECT a, b, kind, weight FROM edges WHERE id = 3") ==
          Table{{"1", "3", "agree", "1.0"}});
    CHECK(file.rows("SELECT kind, a, b FROM ties") ==
          Table{{"passage", "1", "3"}});
    CHECK(file.rows("SELECT a, b, \"by\", copier, shared FROM dependences") ==
          Table{{"1", "3", "text", "3", "1"}});
    CHECK(file.rows("SELECT a_start, a_end, b_text FROM passages") ==
          Table{{"10", "34", "The doctor said nine"}});
  }

  TEST_CASE("views show disputes with their sides, and who said what") {
    Opened file(form_text<SqliteForm>(testing::harbour_story()));
    CHECK(file.rows("SELECT topic, slot, value, origins, outlets, sources, "
                    "decision FROM dispute_list ORDER BY score DESC") ==
          Table{{"fire in the harbour", "hurt", "nine", "1", "2",
                 "Gull Gazette; Tide Sheet", "confirmed"},
                {"fire in the harbour", "hurt", "six", "1", "1", "Harbour Post",
                 "confirmed"}});
    CHECK(file.rows("SELECT side, source, before, exact, line FROM "
                    "dispute_quotes WHERE source = 'Harbour Post'") ==
          Table{{"six", "Harbour Post", "Only ", "six", "2"}});
    CHECK(file.cell("SELECT count(*) FROM claim_list") == "5");
    CHECK(file.rows("SELECT value_a, source_a, value_b, source_b FROM "
                    "edge_list WHERE kind = 'update'") ==
          Table{{"nine", "Gull Gazette", "ten", "Gull Gazette"}});
    CHECK(file.rows("SELECT source_a, source_b, passages FROM copy_list") ==
          Table{{"Gull Gazette", "Tide Sheet", "1"}});
  }

  TEST_CASE("claims and quotes are found by their words") {
    Opened file(form_text<SqliteForm>(testing::harbour_story()));
    CHECK(file.rows("SELECT rowid FROM claims_fts WHERE claims_fts MATCH "
                    "'mayor'") == Table{{"2"}});
    CHECK(file.rows("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH "
                    "'\"the doctor\"' ORDER BY rowid") == Table{{"1"}, {"3"}});
  }

  TEST_CASE("one result, one file") {
    const std::string file = form_text<SqliteForm>(testing::harbour_story());
    CHECK(file == form_text<SqliteForm>(testing::harbour_story()));
    CHECK(file.starts_with("SQLite format 3"));
  }

  TEST_CASE("every text of others is stored as it is") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const std::string text(hostile.text);
      Opened file(form_text<SqliteForm>(testing::story_told_with(text)));
      CHECK(file.rows("PRAGMA integrity_check") == Table{{"ok"}});
      CHECK(file.rows("SELECT item, slot, value, understood, text, speaker, "
                      "timestamp, url FROM claims") ==
            Table(5, std::vector<std::string>(8, text)));
      CHECK(file.rows("SELECT exact, prefix, suffix, before, after FROM "
                      "quotes") == Table(4, std::vector<std::string>(5, text)));
      CHECK(file.rows("SELECT path, date, title, url, author FROM documents") ==
            Table(4, std::vector<std::string>(5, text)));
      CHECK(file.rows("SELECT name FROM sources") == Table(4, {text}));
      CHECK(file.rows("SELECT reason FROM edges") == Table(4, {text}));
      CHECK(file.rows("SELECT what FROM accounts") == Table(2, {text}));
      CHECK(file.rows("SELECT speaker, cue FROM attributions") ==
            Table{{text, text}});
      CHECK(file.rows("SELECT topic, slot FROM disputes") ==
            Table{{text, text}});
      CHECK(file.rows("SELECT value FROM sides") == Table(2, {text}));
      CHECK(file.rows("SELECT a_text, b_text FROM passages") ==
            Table{{text, text}});
      CHECK(file.rows("SELECT file, message, hint FROM diagnostics") ==
            Table{{text, text, text}});
      CHECK(file.rows("SELECT note FROM decisions") == Table{{text}});
      CHECK(file.cell("SELECT value FROM meta WHERE key = 'command'") == text);
    }
  }
}

}  // namespace crosscheck
