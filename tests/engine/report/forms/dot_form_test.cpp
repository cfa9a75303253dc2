#include <doctest/doctest.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphviz.hpp>
#include <sstream>

#include "engine/report/context.h"
#include "engine/report/forms/graph_forms.h"
#include "engine/report/forms/xml_text.h"
#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"
#include "tests/support/program_run.h"
#include "tests/support/xml_tree.h"

namespace crosscheck {
namespace {

using testing::form_text;
using testing::hostile_strings;
using testing::HostileString;
using testing::XmlElement;

/// All text of an element and of those inside it.
void gather(const XmlElement& element, std::vector<std::string>& texts) {
  if (element.name == "text") texts.push_back(element.text);
  for (const XmlElement& child : element.children) gather(child, texts);
}

std::size_t count_class(const XmlElement& element, std::string_view name) {
  std::size_t count = element.attribute("class") == name ? 1 : 0;
  for (const XmlElement& child : element.children) {
    count += count_class(child, name);
  }
  return count;
}

/// As Graphviz draws it.
XmlElement drawn(const std::string& bytes) {
  const testing::ProgramRun run =
      testing::program_run(CROSSCHECK_DOT " -Tsvg", bytes);
  REQUIRE(run.code == 0);
  const auto root = testing::read_xml(run.out);
  REQUIRE(root.has_value());
  return *root;
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ') out += c;
  }
  return out;
}

}  // namespace

TEST_SUITE("engine/report/forms/dot_form") {
  TEST_CASE("nodes and edges have attributes to read and to draw") {
    const std::string text = form_text<DotForm>(testing::harbour_story());
    CHECK(text.starts_with("graph G {\n"));
    CHECK(text.find(R"x(c1 [label="nine (Gull Gazette)", kind="claim", )x"
                    R"(item="fire in the harbour", slot="hurt", )"
                    R"(value="nine", source="Gull Gazette", score=0.8, )"
                    R"(origins=1, disputed=1, x=)") != std::string::npos);
    CHECK(text.find(R"(origins=1, disputed=0, x=0, y=10200, )"
                    R"(pos="0,-10200", shape=box];)") != std::string::npos);
    CHECK(text.find(R"(c1--c2  [id="e1", kind="conflict", rule="quantity", )"
                    R"(weight=0.9, style=bold, dir=none];)") !=
          std::string::npos);
    CHECK(text.find(R"(s3--s1  [id="", kind="copies", rule="text", )"
                    R"(weight=0.5, style=solid, dir=forward];)") !=
          std::string::npos);
  }

  TEST_CASE("Graphviz draws any text as it is") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const XmlElement root =
          drawn(form_text<DotForm>(testing::story_told_with(hostile.text)));
      CHECK(count_class(root, "node") == 9);
      CHECK(count_class(root, "edge") == 10);
      std::vector<std::string> texts;
      gather(root, texts);
      const std::string text(hostile.text);
      // A source without a name to see has no text to draw.
      REQUIRE(texts.size() == (one_line(text).empty() ? 5 : 9));
      CHECK(without_spaces(texts[0]) ==
            without_spaces(xml_characters(one_line(text + "(" + text + ")"))));
    }
  }

  TEST_CASE("Boost reads back the words of the language as text") {
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                          boost::property<boost::vertex_name_t, std::string>>
        graph;
    boost::dynamic_properties all(boost::ignore_other_properties);
    all.property("value", get(boost::vertex_name, graph));
    std::istringstream in(
        form_text<DotForm>(testing::story_told_with("Strict \"node\" edge")));
    REQUIRE(boost::read_graphviz(in, graph, all, "node_id"));
    REQUIRE(num_vertices(graph) == 9);
    std::size_t told = 0;
    for (std::size_t i = 0; i < 9; ++i) {
      told += get(boost::vertex_name, graph, i) == "Strict \"node\" edge";
    }
    CHECK(told == 5);
  }
}

}  // namespace crosscheck
