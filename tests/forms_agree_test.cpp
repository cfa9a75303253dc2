// Every form of one result tells the same scores, sides and quotes, and what
// a score is made of adds up to it.
#include <doctest/doctest.h>
#include <rapidjson/document.h>
#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "engine/report/number_text.h"
#include "engine/report/report_buffer.h"
#include "engine/report/result_text.h"
#include "engine/report/run_view.h"
#include "engine/report/stored_result.h"
#include "engine/report/terminal_text.h"
#include "scoring/scorer.h"
#include "tests/support/fixture_runs.h"
#include "tests/support/xml_tree.h"

namespace crosscheck {
namespace {

using testing::fixture_runs;
using testing::printed;
using testing::read_xml;
using testing::stored;
using testing::XmlElement;

/// "score value" of every claim, sorted: what two forms must have in common.
using Lines = std::multiset<std::string>;

std::string score_text(double score) {
  std::string text;
  append_score(text, score);
  return text;
}

Lines claim_lines(const Findings& found) {
  Lines lines;
  for (const FoundClaim& claim : found.claims) {
    lines.insert(score_text(claim.score) + " " + claim.value);
  }
  return lines;
}

Lines side_lines(const Findings& found) {
  Lines lines;
  for (const FoundDispute& dispute : found.disputes) {
    for (const FoundSide& side : dispute.sides) {
      lines.insert(score_text(side.score) + " " + side.value);
    }
  }
  return lines;
}

Lines quote_lines(const Findings& found) {
  Lines lines;
  for (const FoundClaim& claim : found.claims) {
    for (const FoundQuote& quote : claim.evidence) lines.insert(quote.exact);
  }
  return lines;
}

std::string form(const StoredResult& result, std::string_view name,
                 const ReportOptions& options = ReportOptions()) {
  for (const FormEntry& entry : form_registry()) {
    if (entry.name != name) continue;
    StringSink sink;
    REQUIRE(entry.make()->write(result, options, sink).ok());
    return sink.text();
  }
  FAIL("no such form");
  return {};
}

/// The first column of every row of a query over a database in memory.
Lines query(const std::string& bytes, const char* sql) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(":memory:", &database) == SQLITE_OK);
  auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
  std::memcpy(copy, bytes.data(), bytes.size());
  const auto size = static_cast<sqlite3_int64>(bytes.size());
  REQUIRE(sqlite3_deserialize(database, "main", copy, size, size,
                              SQLITE_DESERIALIZE_FREEONCLOSE) == SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  REQUIRE(sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) ==
          SQLITE_OK);
  Lines lines;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    std::string line;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
      if (i > 0) line += ' ';
      if (sqlite3_column_type(statement, i) == SQLITE_FLOAT) {
        line += score_text(sqlite3_column_double(statement, i));
        continue;
      }
      line.append(
          reinterpret_cast<const char*>(sqlite3_column_text(statement, i)),
          static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
    }
    lines.insert(line);
  }
  CHECK(sqlite3_finalize(statement) == SQLITE_OK);
  sqlite3_close(database);
  return lines;
}

/// The text of an element below `node` that has the key.
std::string data_of(const XmlElement& node, const std::string& key) {
  for (const XmlElement& data : node.children) {
    if (data.attribute("key") == key) return data.text;
  }
  return {};
}

/// "score value" of every node of a claim in GraphML.
Lines graphml_lines(const std::string& bytes) {
  const auto root = read_xml(bytes);
  REQUIRE(root.has_value());
  std::map<std::string, std::string> key_of;
  Lines lines;
  for (const XmlElement& child : root->children) {
    if (child.name == "key" && child.attribute("for") == "node") {
      key_of[child.attribute("attr.name")] = child.attribute("id");
    }
    if (child.name != "graph") continue;
    for (const XmlElement& node : child.children) {
      if (node.name != "node") continue;
      if (!data_of(node, key_of["id"]).starts_with("c")) continue;
      const double score = std::stod(data_of(node, key_of["score"]));
      lines.insert(score_text(score) + " " + data_of(node, key_of["value"]));
    }
  }
  return lines;
}

/// The result that the page carries, as it stands there.
std::string embedded_json(const std::string& page) {
  const std::size_t tag = page.find("id=\"result\"");
  REQUIRE(tag != std::string::npos);
  const std::size_t begin = page.find('>', tag) + 1;
  return page.substr(begin, page.find("</script>", begin) - begin);
}

/// Sums the account of each claim, as the result has it, and compares it with
/// the score as the method gave it. Returns how many there were.
std::size_t check_bars(const std::string& input, const std::string& method) {
  CAPTURE(input);
  CAPTURE(method);
  PipelineOptions options;
  options.method = method;
  const Result<Run> run =
      run_pipeline({std::string(CROSSCHECK_SOURCE_DIR) + "/" + input}, options);
  REQUIRE(run.ok());
  const Result<StoredResult> result = result_of(run.value(), ReportOptions());
  REQUIRE(result.ok());
  const RunView view(run.value());
  const auto scorer = make_scorer(method);
  REQUIRE(scorer.ok());
  for (const FoundClaim& claim : result.value().findings.claims) {
    CAPTURE(claim.index);
    REQUIRE_FALSE(claim.account.empty());
    double sum = 0;
    for (const FoundContribution& part : claim.account) sum += part.amount;
    const double total =
        scorer.value()->account_total(view.score_of(ClaimId(claim.index)));
    CHECK(std::abs(sum - total) <= 1e-9 * std::max(1.0, std::abs(total)));
  }
  return result.value().findings.claims.size();
}

}  // namespace

TEST_SUITE("forms agree") {
  TEST_CASE("the database has the claims, sides and quotes of the result") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      const std::string bytes = form(result, "sqlite");
      CHECK(query(bytes, "SELECT score, value FROM claims") ==
            claim_lines(result.findings));
      CHECK(query(bytes, "SELECT score, value FROM sides") ==
            side_lines(result.findings));
      CHECK(query(bytes, "SELECT exact FROM quotes") ==
            quote_lines(result.findings));
    }
  }

  TEST_CASE("the graph has the scores of the claims") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      CHECK(graphml_lines(form(result, "graphml")) ==
            claim_lines(result.findings));
    }
  }

  TEST_CASE("the page carries the result itself") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      rapidjson::Document page, own;
      page.Parse(embedded_json(form(result, "html")).c_str());
      own.Parse(result.json.c_str());
      REQUIRE_FALSE(page.HasParseError());
      CHECK(page == own);
    }
  }

  TEST_CASE("lines of JSON have the scores and the quotes") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      Lines scores, quotes, first_quotes;
      for (const FoundClaim& claim : result.findings.claims) {
        scores.insert(score_text(claim.score) + " " + claim.value);
        if (!claim.evidence.empty()) {
          first_quotes.insert(claim.evidence.front().exact);
        }
      }
      Lines told;
      std::istringstream lines(printed("score", run + " --format jsonl"));
      for (std::string line; std::getline(lines, line);) {
        rapidjson::Document row;
        row.Parse(line.c_str());
        REQUIRE_FALSE(row.HasParseError());
        if (row["claims"].GetInt() == 0) continue;  // an estimate
        for (int i = 0; i < row["claims"].GetInt(); ++i) {
          told.insert(score_text(row["score"].GetDouble()) + " " +
                      row["value"].GetString());
        }
        if (!row.HasMember("quotes")) continue;
        for (const auto& quote : row["quotes"].GetArray()) {
          quotes.insert(quote["exact"].GetString());
        }
      }
      CHECK(told == scores);
      CHECK(quotes == first_quotes);
    }
  }

  TEST_CASE("the text tells each side with its score") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      // So wide that nothing is broken into lines.
      ReportOptions wide;
      wide.width = 100000;
      wide.verbose = true;
      wide.view = ReportOptions::View::contradictions;
      StringSink sink;
      REQUIRE(write_result_text(result.findings, "text", wide, sink).ok());
      const std::string& text = sink.text();
      for (const FoundDispute& dispute : result.findings.disputes) {
        for (const FoundSide& side : dispute.sides) {
          std::string score;
          append_short_score(score, side.score);
          const std::string value = safe_text(side.value);
          CAPTURE(value);
          const std::size_t at = text.find("\u25B8 " + value);
          REQUIRE(at != std::string::npos);
          bool told = false;
          for (std::size_t k = at; k != std::string::npos && !told;
               k = text.find("\u25B8 " + value, k + 1)) {
            const std::string line = text.substr(k, text.find('\n', k) - k);
            told = line.find(' ' + score) != std::string::npos;
          }
          CHECK(told);
        }
      }
    }
  }

  TEST_CASE("the SARIF log has a result for each dispute, with its quotes") {
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      const StoredResult result = stored(run);
      rapidjson::Document log;
      log.Parse(form(result, "sarif").c_str());
      REQUIRE_FALSE(log.HasParseError());
      std::size_t disputes = 0;
      for (const auto& one : log["runs"][0]["results"].GetArray()) {
        disputes += one.HasMember("ruleId") ? 1 : 0;
      }
      CHECK(disputes >= result.findings.disputes.size());
    }
  }

  TEST_CASE("the bars of every claim add up to its score") {
    const std::vector<std::string> articles = {
        "fixtures/corpora/fishing_talks", "fixtures/corpora/quellahue_quake",
        "fixtures/corpora/savings_trial", "fixtures/corpora/lido_vote"};
    const std::vector<std::string> records = {
        "fixtures/records/museums.csv", "fixtures/records/ferries.jsonl",
        "fixtures/records/lighthouses.csv"};
    std::size_t claims = 0;
    for (const std::string& input : articles) {
      for (const char* method : {"signed", "posterior", "truth_finder"}) {
        claims += check_bars(input, method);
      }
    }
    for (const std::string& input : records) {
      for (const ScorerEntry& entry : scorer_registry()) {
        claims += check_bars(input, std::string(entry.name));
      }
    }
    CHECK(claims > 1000);
  }
}

}  // namespace crosscheck
