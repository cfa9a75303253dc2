#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {
namespace {

// The plan of docs/ARCHITECTURE.md: each place may include itself and what
// stands before it. A place is a path or its beginning; the first that fits
// counts.
struct Place {
  std::string_view beginning;
  int rank;
};
constexpr std::array<Place, 15> kPlaces = {{{"graph/", 0},
                                            {"scoring/", 10},
                                            {"engine/ingest/", 20},
                                            {"engine/text/", 21},
                                            {"engine/extract/", 22},
                                            {"engine/train/", 22},
                                            {"engine/judge/", 23},
                                            {"engine/pipeline.", 24},
                                            {"engine/report/", 25},
                                            {"engine/cli/", 26},
                                            {"engine/", 24},
                                            {"fixtures/", 30},
                                            {"bench/", 40},
                                            {"main.cpp", 50},
                                            {"tests/", 60}}};

/// Libraries that no public header may bring along.
constexpr auto kPrivate = std::to_array<std::string_view>(
    {"boost/", "rapidjson/", "Eigen/", "CLI/", "unicode/", "tbb/", "oneapi/",
     "sqlite3.h"});

std::optional<int> rank_of(std::string_view path) {
  for (const Place& place : kPlaces) {
    if (path.starts_with(place.beginning)) return place.rank;
  }
  return std::nullopt;
}

/// The name in an #include line, or nothing.
std::optional<std::string> included(std::string_view line) {
  const auto skip_blanks = [&] {
    while (line.starts_with(' ') || line.starts_with('\t')) {
      line.remove_prefix(1);
    }
  };
  skip_blanks();
  if (!line.starts_with('#')) return std::nullopt;
  line.remove_prefix(1);
  skip_blanks();
  if (!line.starts_with("include")) return std::nullopt;
  line.remove_prefix(7);
  skip_blanks();
  if (line.empty() || (line[0] != '"' && line[0] != '<')) return std::nullopt;
  const char close = line[0] == '"' ? '"' : '>';
  const std::size_t end = line.find(close, 1);
  if (end == std::string_view::npos) return std::nullopt;
  return std::string(line.substr(1, end - 1));
}

bool is_private_library(std::string_view name) {
  return std::any_of(
      kPrivate.begin(), kPrivate.end(),
      [&](std::string_view library) { return name.starts_with(library); });
}

// Headers that exist to put a library's types into the project's words: the
// adaptor for Boost.Graph, and what the sources of the JSON writer, of the
// forms, of the judge and of the readers of annotated texts share.
bool shows_its_library(std::string_view path) {
  return path == "graph/boost_adaptor.h" ||
         path == "engine/report/json_output.h" ||
         path == "engine/report/forms/boost_found_graph.h" ||
         path == "engine/report/forms/sqlite_memory.h" ||
         path == "engine/judge/json_file.h" ||
         path == "engine/train/gold_lines.h";
}

/// What is wrong with one include of a file, or an empty string.
std::string fault(std::string_view path, const std::string& name) {
  const std::optional<int> from = rank_of(path);
  const std::optional<int> to = rank_of(name);
  if (from && to && *to > *from) return name + " stands to the right";
  if (path.ends_with(".h") && !shows_its_library(path) &&
      is_private_library(name)) {
    return name + " belongs into sources";
  }
  return "";
}

/// Every fault of a text, as "file:line: what".
std::vector<std::string> faults(const std::string& path,
                                const std::string& text) {
  std::vector<std::string> result;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const std::optional<std::string> name = included(line);
    if (!name) continue;
    const std::string what = fault(path, *name);
    if (what.empty()) continue;
    result.push_back(path + ":" + std::to_string(number) + ": " + what);
  }
  return result;
}

/// The type that a line of a header defines for all of the project to see: a
/// struct, class or enum that begins the line.
std::string defined_type(const std::string& line) {
  std::istringstream words(line);
  std::string kind;
  std::string name;
  words >> kind >> name;
  if (kind == "enum" && name == "class") words >> name;
  if (line.starts_with(' ') || line.ends_with(';') ||
      (kind != "struct" && kind != "class" && kind != "enum")) {
    return "";
  }
  return name;
}

/// Types that two headers define, as "Name: header and header".
std::vector<std::string> types_defined_twice(
    const std::map<std::string, std::string>& headers) {
  std::map<std::string, std::string> where;
  std::vector<std::string> result;
  for (const auto& [path, text] : headers) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      const std::string type = defined_type(line);
      if (type.empty()) continue;
      const auto [at, added] = where.try_emplace(type, path);
      if (!added) result.push_back(type + ": " + at->second + " and " + path);
    }
  }
  return result;
}

/// Paths of all sources of the project but its tests, sorted.
std::vector<std::string> source_paths(const std::filesystem::path& root) {
  std::vector<std::string> paths = {"main.cpp"};
  for (const char* folder :
       {"graph", "scoring", "engine", "fixtures", "bench"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(root / folder)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".h" && extension != ".cpp") continue;
      paths.push_back(
          std::filesystem::relative(entry.path(), root).generic_string());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_SUITE("layering") {
  TEST_CASE("every include points to the left in the plan") {
    const std::filesystem::path root = CROSSCHECK_SOURCE_DIR;
    std::size_t includes = 0;
    for (const std::string& path : source_paths(root)) {
      std::ifstream file(root / path);
      REQUIRE_MESSAGE(file.good(), path);
      std::ostringstream text;
      text << file.rdbuf();
      for (const std::string& found : faults(path, text.str())) {
        FAIL_CHECK(found);
      }
      CHECK_MESSAGE(rank_of(path).has_value(), path);
      std::istringstream lines(text.str());
      for (std::string line; std::getline(lines, line);) {
        includes += included(line).has_value();
      }
    }
    CHECK(includes > 100);  // the files were really read
  }

  TEST_CASE("a planted include to the right is found with its line") {
    CHECK(
        faults("graph/planted.h", "#pragma once\n#include \"scoring/x.h\"\n") ==
        std::vector<std::string>{
            "graph/planted.h:2: scoring/x.h stands to the right"});
    CHECK(faults("engine/ingest/a.cpp", " # include \"engine/cli/b.h\" // why")
              .size() == 1);
    CHECK(
        faults("engine/extract/a.h", "#include \"engine/pipeline.h\"").size() ==
        1);
    CHECK(faults("engine/extract/a.cpp", "#include \"engine/judge/b.h\"")
              .size() == 1);
    CHECK(faults("engine/judge/a.h", "#include \"engine/pipeline.h\"").size() ==
          1);
    CHECK(faults("engine/pipeline.cpp", "#include \"engine/report/w.h\"")
              .size() == 1);
    CHECK(faults("bench/a.cpp", "#include \"tests/support/x.h\"").size() == 1);
  }

  // Both would be one type to the linker, and a run would crash.
  TEST_CASE("no two headers define a type of one name") {
    const std::filesystem::path root = CROSSCHECK_SOURCE_DIR;
    std::map<std::string, std::string> headers;
    for (const std::string& path : source_paths(root)) {
      if (!path.ends_with(".h")) continue;
      std::ifstream file(root / path);
      std::ostringstream text;
      text << file.rdbuf();
      headers[path] = text.str();
    }
    CHECK(headers.size() > 100);  // they were really read
    for (const std::string& twice : types_defined_twice(headers)) {
      FAIL_CHECK(twice);
    }
  }

  TEST_CASE("a planted type of a name that is taken is found") {
    CHECK(types_defined_twice(
              {{"graph/a.h", "struct Way {\n  int x;\n};\n"},
               {"scoring/b.h", "struct Other;\nclass Way final {\n};\n"}}) ==
          std::vector<std::string>{"Way: graph/a.h and scoring/b.h"});
    CHECK(
        types_defined_twice({{"graph/a.h", "struct Way {\n};\n"},
                             {"scoring/b.h", "struct Way;\n  struct Way {\n"}})
            .empty());
  }

  TEST_CASE("a planted library in a public header is found") {
    CHECK(faults("scoring/a.h", "#include <Eigen/Sparse>").size() == 1);
    CHECK(
        faults("graph/a.h", "#include <boost/graph/graph_traits.hpp>").size() ==
        1);
    CHECK(faults("graph/boost_adaptor.h", "#include <boost/graph/x.hpp>")
              .empty());
    CHECK(faults("scoring/a.cpp", "#include <Eigen/Sparse>").empty());
  }

  TEST_CASE("includes to the left and lines that are none pass") {
    CHECK(faults("engine/cli/a.cpp",
                 "#include \"engine/report/w.h\"\n#include <vector>\n"
                 "#include \"graph/claim.h\"\n// #include \"bench/x.h\"\n"
                 "#include\n#include \"open\n#define X \"bench/x.h\"\n")
              .empty());
  }
}
}  // namespace crosscheck
