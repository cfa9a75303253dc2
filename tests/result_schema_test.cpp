// The JSON result against its JSON Schema, by an independent validator.
#include "engine/report/result_schema.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <functional>
#include <string>
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "tests/support/fixture_runs.h"

namespace crosscheck {
namespace {

using testing::fixture_runs;
using testing::printed;
using valijson::adapters::RapidJsonAdapter;

rapidjson::Document parsed(std::string_view json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  REQUIRE_FALSE(document.HasParseError());
  return document;
}

class ResultSchema {
 public:
  ResultSchema() : document_(parsed(result_schema())) {
    valijson::SchemaParser parser;
    parser.populateSchema(RapidJsonAdapter(document_), schema_);
  }

  /// What is wrong with a result, or "".
  std::string fault(const rapidjson::Value& result) {
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema_, RapidJsonAdapter(result), &results)) {
      return {};
    }
    valijson::ValidationResults::Error error;
    std::string text = "not valid";
    while (results.popError(error)) {
      for (const std::string& part : error.context) text += part;
      text += ": " + error.description + "\n";
    }
    return text;
  }

 private:
  rapidjson::Document document_;
  valijson::Schema schema_;
};

/// Calls `visit` for every schema below one.
void for_each_schema(const rapidjson::Value& schema, const std::string& path,
                     const std::function<void(const rapidjson::Value&,
                                              const std::string&)>& visit) {
  visit(schema, path);
  for (const char* member : {"properties", "definitions"}) {
    if (!schema.HasMember(member)) continue;
    for (const auto& one : schema[member].GetObject()) {
      for_each_schema(one.value, path + "/" + one.name.GetString(), visit);
    }
  }
  if (schema.HasMember("items") && schema["items"].IsObject()) {
    for_each_schema(schema["items"], path + "[]", visit);
  }
}

}  // namespace

TEST_SUITE("result schema") {
  TEST_CASE("the results of all fixtures are valid") {
    ResultSchema schema;
    for (const std::string& run : fixture_runs()) {
      CAPTURE(run);
      CHECK(schema.fault(parsed(printed("score", run + " --format json"))) ==
            "");
    }
    CHECK(schema.fault(parsed(printed(
              "score", "fixtures/broken --format json --verbose"))) == "");
  }

  TEST_CASE("a key that is renamed, gone or of another type is found") {
    ResultSchema schema;
    const std::string json =
        printed("score", "fixtures/corpora/lido_vote --format json");
    const auto changed = [&](const std::string& from, const std::string& to) {
      std::string text = json;
      const std::size_t at = text.find(from);
      REQUIRE(at != std::string::npos);
      return schema.fault(parsed(text.replace(at, from.size(), to)));
    };
    CHECK(changed("\"exact\"", "\"exactly\"") != "");
    CHECK(changed("\"polarity\": \"positive\"", "\"polarity\": \"yes\"") != "");
    CHECK(changed("\"id\": \"c", "\"id\": \"x") != "");
    CHECK(changed("\"rank\": 1", "\"rank\": \"1\"") != "");
    CHECK(changed("crosscheck.result/1", "crosscheck.result/2") != "");
    CHECK(changed("\"decisions\": [", "\"decided\": [") != "");
    CHECK(changed("\"key\": \"", "\"key\": \"x") != "");
  }

  TEST_CASE("the schema describes every key") {
    const rapidjson::Document schema = parsed(result_schema());
    int keys = 0;
    for_each_schema(schema, "",
                    [&](const rapidjson::Value& one, const std::string& path) {
                      CAPTURE(path);
                      ++keys;
                      const bool reference = one.HasMember("$ref");
                      CHECK((reference || one.HasMember("description")));
                    });
    CHECK(keys > 100);
  }

  TEST_CASE("the program holds the file in docs") {
    CHECK(std::string(result_schema()) ==
          source_file("docs/result.schema.json"));
  }
}

}  // namespace crosscheck
