// Every form of one result tells the same scores, sides and quotes.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "engine/report/findings_reader.h"
#include "engine/report/form.h"
#include "engine/report/forms/found_words.h"
#include "engine/report/forms/markdown_text.h"
#include "engine/report/forms/sarif_text.h"
#include "engine/report/number_text.h"
#include "tests/support/form_text.h"
#include "tests/support/sqlite_file.h"
#include "tests/support/xml_tree.h"

namespace crosscheck {
namespace {

StoredResult stored(const std::string& name) {
  std::ifstream file(std::filesystem::path(CROSSCHECK_SOURCE_DIR) /
                     "fixtures/expected" / name);
  REQUIRE(file.good());
  std::ostringstream text;
  text << file.rdbuf();
  auto findings = read_findings(text.str(), name);
  REQUIRE(findings.ok());
  return {text.str(), std::move(findings).value()};
}

std::string shown(const StoredResult& result, std::string_view name) {
  ReportOptions options;
  options.author = "Checkers";
  options.url = "https://checkers.example";
  for (const FormEntry& form : form_registry()) {
    if (form.name != name) continue;
    StringSink sink;
    REQUIRE(form.make()->write(result, options, sink).ok());
    return sink.text();
  }
  FAIL("no form is called ", name);
  return {};
}

std::string six_places(double score) {
  std::string text;
  append_score(text, score);
  return text;
}

std::string three_places(double score) {
  std::string text;
  append_short_score(text, score);
  return text;
}

using Rows = std::vector<std::vector<std::string>>;

/// The sides of all disputes, as in the JSON: number, value, score, origins.
Rows sides_of(const Findings& findings) {
  Rows rows;
  for (std::size_t i = 0; i < findings.disputes.size(); ++i) {
    for (const FoundSide& side : findings.disputes[i].sides) {
      rows.push_back({std::to_string(i + 1), side.value,
                      std::to_string(side.origins),
                      std::to_string(side.outlets), six_places(side.score)});
    }
  }
  return rows;
}

void check_sqlite(const StoredResult& result) {
  testing::SqliteFile file(shown(result, "sqlite"));
  Rows sides = file.rows(
      "SELECT dispute_id, value, origins, outlets, score FROM sides "
      "ORDER BY id");
  for (auto& side : sides) side.back() = six_places(std::stod(side.back()));
  CHECK(sides == sides_of(result.findings));
  Rows quotes;
  for (std::uint32_t i = 0; i < result.findings.claims.size(); ++i) {
    for (const FoundQuote& quote : result.findings.claim(i).evidence) {
      quotes.push_back({std::to_string(i + 1), quote.exact});
    }
  }
  CHECK(file.rows("SELECT claim_id, exact FROM quotes ORDER BY id") == quotes);
  CHECK(file.rows("PRAGMA foreign_key_check").empty());
}

void check_markdown(const StoredResult& result) {
  const std::string text = shown(result, "markdown");
  std::size_t at = 0;  // they come in this order
  for (const FoundDispute& dispute : result.findings.disputes) {
    std::size_t place = 0;
    for (std::uint32_t index : sides_by_score(dispute)) {
      const FoundSide& side = dispute.sides[index];
      const std::string head =
          fmt::format("\n#### {}: {}\n\nscore {}, ", side_letter(place++),
                      markdown_text(side.value), three_places(side.score));
      at = text.find(head, at);
      REQUIRE(at != std::string::npos);
      for (std::uint32_t c : side.claims) {
        for (const FoundQuote& quote : result.findings.claim(c).evidence) {
          at = text.find("**" + markdown_text(quote.exact) + "**", at);
          REQUIRE(at != std::string::npos);
        }
      }
    }
  }
  CHECK(text.find("\n#### ", at + 1) == std::string::npos);
}

void check_sarif(const StoredResult& result) {
  rapidjson::Document log;
  const std::string text = shown(result, "sarif");
  log.Parse(text.data(), text.size());
  REQUIRE(!log.HasParseError());
  const auto& results = log["runs"][0]["results"];
  REQUIRE(results.Size() == result.findings.disputes.size());
  for (unsigned i = 0; i < results.Size(); ++i) {
    const FoundDispute& dispute = result.findings.disputes[i];
    const std::string message = results[i]["message"]["text"].GetString();
    std::multiset<std::string> expected, quoted;
    for (const FoundSide& side : dispute.sides) {
      CHECK(message.find(fmt::format("{} (score {}; ", sarif_text(side.value),
                                     three_places(side.score))) !=
            std::string::npos);
      for (std::uint32_t c : side.claims) {
        const FoundClaim& claim = result.findings.claim(c);
        if (claim.evidence.empty()) continue;
        expected.insert(claim.evidence.front().exact);
      }
    }
    for (const char* key : {"locations", "relatedLocations"}) {
      for (const auto& location : results[i][key].GetArray()) {
        const auto& region = location["physicalLocation"]["region"];
        if (region.HasMember("snippet")) {
          quoted.insert(region["snippet"]["text"].GetString());
        }
      }
    }
    CHECK(quoted == expected);
  }
}

void check_graphml(const StoredResult& result) {
  const auto root = testing::read_xml(shown(result, "graphml"));
  REQUIRE(root.has_value());
  std::map<std::string, std::string> key_of;
  std::size_t claims = 0;
  for (const testing::XmlElement& part : root->children) {
    if (part.attribute("for") == "node") {
      key_of[part.attribute("attr.name")] = part.attribute("id");
    }
    for (const testing::XmlElement& node : part.children) {
      if (node.name != "node") continue;
      std::map<std::string, std::string> data;
      for (const auto& d : node.children) data[d.attribute("key")] = d.text;
      if (data[key_of["kind"]] != "claim") continue;
      const FoundClaim& claim =
          result.findings.claim(static_cast<std::uint32_t>(claims++));
      CHECK(data[key_of["score"]] == six_places(claim.score));
      CHECK(data[key_of["value"]] == claim.value);
    }
  }
  CHECK(claims == result.findings.claims.size());
}

void check_dot(const StoredResult& result) {
  std::istringstream lines(shown(result, "dot"));
  std::size_t claims = 0, conflicts = 0;
  for (std::string line; std::getline(lines, line);) {
    conflicts += line.find(", kind=\"conflict\", ") != std::string::npos;
    if (line.find(", kind=\"claim\", ") == std::string::npos) continue;
    const FoundClaim& claim =
        result.findings.claim(static_cast<std::uint32_t>(claims++));
    CHECK(line.find(", score=" + six_places(claim.score) + ", ") !=
          std::string::npos);
  }
  CHECK(claims == result.findings.claims.size());
  CHECK(conflicts == result.findings.count("conflict"));
}

void check_claimreview(const StoredResult& result) {
  rapidjson::Document drafts;
  const std::string text = shown(result, "claimreview");
  drafts.Parse(text.data(), text.size());
  REQUIRE(!drafts.HasParseError());
  CHECK(drafts.Size() == sides_of(result.findings).size());
}

/// Who adds a form says here how it is compared. The page has its own tests.
const std::map<std::string_view, void (*)(const StoredResult&)> kChecks = {
    {"sqlite", check_sqlite},
    {"markdown", check_markdown},
    {"sarif", check_sarif},
    {"graphml", check_graphml},
    {"dot", check_dot},
    {"claimreview", check_claimreview},
    {"html", [](const StoredResult&) {}},
};

}  // namespace

TEST_SUITE("engine/report/forms/one_story") {
  TEST_CASE("every form has the scores, sides and quotes of the result") {
    for (const char* name : {"fishing_talks.json", "ferries.json"}) {
      CAPTURE(name);
      const StoredResult result = stored(name);
      REQUIRE(!result.findings.disputes.empty());
      for (const FormEntry& form : form_registry()) {
        CAPTURE(form.name);
        const auto check = kChecks.find(form.name);
        REQUIRE(check != kChecks.end());
        check->second(result);
      }
    }
  }
}

}  // namespace crosscheck
