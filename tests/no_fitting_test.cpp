// No name of an example may make that example come out right. Every proper
// noun in the sources and tables of engine/ and graph/ is looked up in
// no_fitting.tsv, which tells for each the general reason for it.
//
// What counts as a proper noun:
//   in a string literal  a word that the dictionary does not have in lower
//                        case, however it is written (of small letters three
//                        or more), and one with a capital elsewhere than at
//                        the beginning of a sentence or entry;
//   in a comment         the same, of those with a capital; types and
//                        functions of the code apart;
//   in a table (.tsv)    every line: the number of lines is accounted for.
// A name that is a common word too ("reading") is seen only with its capital.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/dictionary.h"
#include "tests/support/source_words.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;
using testing::Dictionary;
using testing::SourceText;
using testing::SourceWord;

const Dictionary& dictionary() {
  static const Dictionary kDictionary(CROSSCHECK_WORDNET);
  return kDictionary;
}

std::string lowered(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool is_proper(const SourceWord& word,
               const std::set<std::string>& identifiers) {
  const bool capital = word.text[0] >= 'A' && word.text[0] <= 'Z';
  const bool ascii_small = word.text[0] >= 'a' && word.text[0] <= 'z';
  if (word.text.size() < (ascii_small ? 3 : 2)) return false;
  if (!word.in_literal && (ascii_small || identifiers.contains(word.text))) {
    return false;
  }
  if (capital && !word.begins_sentence) return true;
  return !dictionary().has(lowered(word.text));
}

/// The rows of no_fitting.tsv: reason, place, words.
///
/// A place is a file, or "*" for all; with "//" behind it, only its comments.
/// In the row of a table stands "lines N".
class Reasons {
 public:
  explicit Reasons(std::istream& in) {
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || line[0] == '#') continue;
      std::istringstream row(line);
      std::string reason, place, words;
      std::getline(row, reason, '\t');
      std::getline(row, place, '\t');
      std::getline(row, words);
      CHECK_MESSAGE((reason.size() > 10 && !place.empty() && !words.empty()),
                    line);
      if (words.starts_with("lines ")) {
        lines_[place] = std::stoul(words.substr(6));
        continue;
      }
      std::istringstream list(words);
      for (std::string word; list >> word;) {
        CHECK_MESSAGE(used_.emplace(std::pair(place, word), false).second,
                      place << " has " << word << " twice");
      }
    }
  }

  bool account_for(const std::string& path, const SourceWord& word) {
    const std::string text = lowered(word.text);
    for (const std::string& place :
         {path, std::string("*"), path + "//", std::string("*//")}) {
      const auto found = used_.find({place, text});
      if (found == used_.end()) continue;
      if (word.in_literal && place.ends_with("//")) continue;
      found->second = true;
      return true;
    }
    return false;
  }

  /// Lines of a table that are accounted for; none where it is not known.
  [[nodiscard]] std::size_t lines_of(const std::string& path) const {
    const auto found = lines_.find(path);
    return found == lines_.end() ? 0 : found->second;
  }

  [[nodiscard]] std::vector<std::string> unused() const {
    std::vector<std::string> result;
    for (const auto& [entry, is_used] : used_) {
      if (!is_used) result.push_back(entry.first + ": " + entry.second);
    }
    return result;
  }

 private:
  std::map<std::pair<std::string, std::string>, bool> used_;
  std::map<std::string, std::size_t> lines_;
};

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  REQUIRE_MESSAGE(file.good(), path.string());
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> paths_with(const fs::path& root,
                                    const std::set<std::string>& extensions) {
  std::vector<std::string> paths;
  for (const char* folder : {"engine", "graph"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (!extensions.contains(entry.path().extension().string())) continue;
      std::string path = fs::relative(entry.path(), root).generic_string();
      // Packages of others that building the page fetches.
      if (path.find("/node_modules/") != std::string::npos) continue;
      paths.push_back(std::move(path));
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// What a source has that is not accounted for, as "path:line: word"; of a word
/// that comes again the first place.
std::vector<std::string> unaccounted(const std::string& path,
                                     const SourceText& source,
                                     const std::set<std::string>& identifiers,
                                     Reasons& reasons) {
  std::vector<std::string> result;
  std::set<std::string> told;
  for (const SourceWord& word : source.words) {
    if (!is_proper(word, identifiers)) continue;
    if (reasons.account_for(path, word)) continue;
    if (!told.insert(word.text).second) continue;
    result.push_back(path + ":" + std::to_string(word.line) + ": " + word.text);
  }
  return result;
}

Reasons kept_reasons() {
  std::ifstream file(fs::path(CROSSCHECK_SOURCE_DIR) / "tests/no_fitting.tsv");
  REQUIRE(file.good());
  return Reasons(file);
}

std::vector<std::string> planted(const std::string& source,
                                 const std::string& rows = "") {
  std::istringstream in(rows);
  Reasons reasons(in);
  const SourceText text = testing::read_source(source);
  return unaccounted("graph/x.cpp", text, text.identifiers, reasons);
}

using Found = std::vector<std::string>;

}  // namespace

TEST_SUITE("no_fitting") {
  TEST_CASE("every proper noun in a source has a general reason") {
    const fs::path root = CROSSCHECK_SOURCE_DIR;
    Reasons reasons = kept_reasons();
    std::map<std::string, SourceText> sources;
    std::set<std::string> identifiers;
    for (const std::string& path : paths_with(root, {".h", ".cpp"})) {
      SourceText& source = sources[path];
      source = testing::read_source(text_of(root / path));
      identifiers.insert(source.identifiers.begin(), source.identifiers.end());
    }
    CHECK(sources.size() > 400);  // they were really read
    for (const auto& [path, source] : sources) {
      for (const std::string& word :
           unaccounted(path, source, identifiers, reasons)) {
        FAIL_CHECK(word << ": say in tests/no_fitting.tsv for what general "
                           "reason this name stands there, or take it out");
      }
    }
    for (const std::string& entry : reasons.unused()) {
      FAIL_CHECK("tests/no_fitting.tsv: " << entry << " stands nowhere");
    }
  }

  TEST_CASE("every line of a table is accounted for") {
    const fs::path root = CROSSCHECK_SOURCE_DIR;
    const Reasons reasons = kept_reasons();
    const auto tables = paths_with(root, {".tsv", ".csv", ".txt"});
    std::size_t read = 0;
    for (const std::string& path : tables) {
      if (path.ends_with("CMakeLists.txt")) continue;
      const std::string text = text_of(root / path);
      const auto lines =
          static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
      CHECK_MESSAGE(lines == reasons.lines_of(path), path);
      ++read;
    }
    CHECK(read >= 5);
  }

  TEST_CASE("a planted name is found with its line, however it is written") {
    CHECK(planted("int x;\nauto s = \"Quellahue\";\n") ==
          Found{"graph/x.cpp:2: Quellahue"});
    CHECK(planted("auto s = \"quellahue fire\";") ==
          Found{"graph/x.cpp:1: quellahue"});
    CHECK(
        planted(
            "auto s = R\"(of a fire\n at quellahue)\";\nauto t = \"zorb\";") ==
        Found{"graph/x.cpp:2: quellahue", "graph/x.cpp:3: zorb"});
    CHECK(planted("// A fire.\n// As in Quellahue.\n") ==
          Found{"graph/x.cpp:2: Quellahue"});
    CHECK(planted("// Quellahue, where it was.\n").size() == 1);
    CHECK(planted("auto s = \"T\\xC3\\xBCrkiye\";") ==
          Found{"graph/x.cpp:1: T\xC3\xBCrkiye"});
    CHECK(planted("auto s = \"fire_at_quellahue\";").size() == 1);
    CHECK(planted("auto s = \"AFK\";").size() == 1);
    CHECK(planted("auto s = \"zorb\";\nauto t = \"zorb\";") ==
          Found{"graph/x.cpp:1: zorb"});
  }

  TEST_CASE("a common word that is a name here shows by its capital") {
    CHECK(planted("auto s = \"the talks at Reading\";") ==
          Found{"graph/x.cpp:1: Reading"});
    CHECK(planted("// of the Lantern\n// party\n").size() == 1);
    CHECK(planted("// The lantern. Lanterns burn: Fires too\n").empty());
    CHECK(planted("auto s = \"The fire burns\";").empty());
  }

  TEST_CASE("common words in any form and identifiers are no names") {
    CHECK(planted("auto s = \"stopped running fires' oxen went happily\";")
              .empty());
    CHECK(planted("#include \"quellahue.h\"\nstruct Zorb;\n// see Zorb\n"
                  "int n = 1'000'000;  // of all\nchar c = '\"';\n")
              .empty());
  }

  TEST_CASE("a reason holds for its file and its word") {
    const std::string row = "general because of this\tgraph/x.cpp\tquellahue\n";
    CHECK(planted("auto s = \"Quellahue\";", row).empty());
    CHECK(planted("auto s = \"Zorb\";", row).size() == 1);
    CHECK(planted("auto s = \"Quellahue\";",
                  "general because of this\tgraph/y.cpp\tquellahue\n")
              .size() == 1);
    CHECK(planted("auto s = \"Quellahue\";",
                  "general because of this\t*\tquellahue\n")
              .empty());
    const std::string comments = "an example only\t*//\tquellahue\n";
    CHECK(planted("// of Quellahue", comments).empty());
    CHECK(planted("auto s = \"Quellahue\";", comments).size() == 1);
    std::istringstream in(row);
    CHECK(Reasons(in).unused() == Found{"graph/x.cpp: quellahue"});
  }
}

}  // namespace crosscheck
