#include <doctest/doctest.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>
#include <map>
#include <sstream>

#include "engine/report/forms/found_graph.h"
#include "engine/report/forms/graph_forms.h"
#include "engine/report/forms/xml_text.h"
#include "engine/report/graph_layout.h"
#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"
#include "tests/support/xml_tree.h"

namespace crosscheck {
namespace {

using testing::form_text;
using testing::hostile_strings;
using testing::HostileString;
using testing::XmlElement;

/// The data of a node or an edge by the names of the attributes.
using Data = std::map<std::string, std::string>;

struct ReadGraph {
  std::map<std::string, std::string> types;  // "node score": "double"
  std::vector<Data> nodes, links;
};

Data data_of(const XmlElement& element,
             const std::map<std::string, std::string>& name_of) {
  Data data;
  for (const XmlElement& child : element.children) {
    REQUIRE(child.name == "data");
    const std::string name = name_of.at(child.attribute("key"));
    REQUIRE(data.emplace(name, child.text).second);
  }
  return data;
}

ReadGraph read(const std::string& bytes) {
  ReadGraph graph;
  const auto root = testing::read_xml(bytes);
  REQUIRE(root.has_value());
  std::map<std::string, std::string> name_of;
  for (const XmlElement& child : root->children) {
    if (child.name == "key") {
      name_of[child.attribute("id")] = child.attribute("attr.name");
      graph.types[child.attribute("for") + " " + child.attribute("attr.name")] =
          child.attribute("attr.type");
      continue;
    }
    REQUIRE(child.name == "graph");
    for (const XmlElement& part : child.children) {
      if (part.name == "node") {
        graph.nodes.push_back(data_of(part, name_of));
      } else {
        REQUIRE(part.name == "edge");
        graph.links.push_back(data_of(part, name_of));
        graph.links.back()["from"] = part.attribute("source");
        graph.links.back()["to"] = part.attribute("target");
      }
    }
  }
  return graph;
}

/// By Boost's own reader, which throws where a value is not of its type.
struct BoostNode {
  std::string id, kind, label, item, slot, value, source;
  double score = -1;
  int origins = -1, disputed = -1, x = -1, y = -1;
};
struct BoostLink {
  std::string id, kind, rule;
  double weight = -1;
  int directed = -1;
};
using BoostRead =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                          BoostNode, BoostLink>;

BoostRead read_by_boost(const std::string& bytes) {
  BoostRead graph;
  boost::dynamic_properties all;
  all.property("id", get(&BoostNode::id, graph));
  all.property("kind", get(&BoostNode::kind, graph));
  all.property("label", get(&BoostNode::label, graph));
  all.property("item", get(&BoostNode::item, graph));
  all.property("slot", get(&BoostNode::slot, graph));
  all.property("value", get(&BoostNode::value, graph));
  all.property("source", get(&BoostNode::source, graph));
  all.property("score", get(&BoostNode::score, graph));
  all.property("origins", get(&BoostNode::origins, graph));
  all.property("disputed", get(&BoostNode::disputed, graph));
  all.property("x", get(&BoostNode::x, graph));
  all.property("y", get(&BoostNode::y, graph));
  all.property("id", get(&BoostLink::id, graph));
  all.property("kind", get(&BoostLink::kind, graph));
  all.property("rule", get(&BoostLink::rule, graph));
  all.property("weight", get(&BoostLink::weight, graph));
  all.property("directed", get(&BoostLink::directed, graph));
  std::istringstream in(bytes);
  boost::read_graphml(in, graph, all);
  return graph;
}

}  // namespace

TEST_SUITE("engine/report/forms/graphml_form") {
  TEST_CASE("every attribute is declared with its type") {
    const ReadGraph graph =
        read(form_text<GraphmlForm>(testing::harbour_story()));
    CHECK(graph.types ==
          std::map<std::string, std::string>{{"node id", "string"},
                                             {"node kind", "string"},
                                             {"node label", "string"},
                                             {"node item", "string"},
                                             {"node slot", "string"},
                                             {"node value", "string"},
                                             {"node source", "string"},
                                             {"node score", "double"},
                                             {"node origins", "int"},
                                             {"node disputed", "int"},
                                             {"node x", "int"},
                                             {"node y", "int"},
                                             {"edge id", "string"},
                                             {"edge kind", "string"},
                                             {"edge rule", "string"},
                                             {"edge weight", "double"},
                                             {"edge directed", "int"}});
  }

  TEST_CASE("claims and sources are nodes, relations are edges") {
    const ReadGraph graph =
        read(form_text<GraphmlForm>(testing::harbour_story()));
    REQUIRE(graph.nodes.size() == 9);  // five claims, four sources
    const FoundGraph made = found_graph(testing::harbour_story());
    CHECK(graph.nodes[0] == Data{{"x", std::to_string(made.nodes[0].x)},
                                 {"y", std::to_string(made.nodes[0].y)},
                                 {"id", "c1"},
                                 {"kind", "claim"},
                                 {"label", "nine (Gull Gazette)"},
                                 {"item", "fire in the harbour"},
                                 {"slot", "hurt"},
                                 {"value", "nine"},
                                 {"source", "Gull Gazette"},
                                 {"score", "0.8"},
                                 {"origins", "1"},
                                 {"disputed", "1"}});
    CHECK(graph.nodes[5].at("label") == "Gull Gazette");
    CHECK(graph.nodes[5].at("score") == "0.7");
    CHECK(graph.nodes[3].at("disputed") == "0");
    REQUIRE(graph.links.size() == 10);  // four, five by whom, one copy
    CHECK(graph.links[0] == Data{{"id", "e1"},
                                 {"kind", "conflict"},
                                 {"rule", "quantity"},
                                 {"weight", "0.9"},
                                 {"directed", "0"},
                                 {"from", "n0"},
                                 {"to", "n1"}});
    CHECK(graph.links[5].at("kind") == "says");
    CHECK(graph.links[5].at("to") == "n6");  // six, by the second source
    // The copier first: Tide Sheet takes from Gull Gazette.
    CHECK(graph.links[9].at("kind") == "copies");
    CHECK(graph.links[9].at("from") == "n7");
    CHECK(graph.links[9].at("to") == "n5");
    CHECK(graph.links[9].at("directed") == "1");
  }

  TEST_CASE("every node has a place of its own, where the layout has it") {
    const Findings story = testing::harbour_story();
    const FoundGraph graph = found_graph(story);
    const GraphLayout layout = graph_layout(story);
    REQUIRE(layout.claims.size() == 4);  // all but the record
    for (const PlacedNode& at : layout.claims) {
      CHECK(graph.nodes[at.index].x == at.x);
      CHECK(graph.nodes[at.index].y == at.y);
    }
    REQUIRE(layout.sources.size() == 2);  // one takes from the other
    for (const PlacedNode& at : layout.sources) {
      CHECK(graph.nodes[5 + at.index].x == at.x + 11000);
      CHECK(graph.nodes[5 + at.index].y == at.y);
    }
    CHECK(graph.nodes[3].x == 0);
    CHECK(graph.nodes[3].y == 10200);
    CHECK(graph.nodes[6].x == 11000);
    CHECK(graph.nodes[8].x == 11100);
    CHECK(graph.nodes[8].y == 10200);
  }

  TEST_CASE("copied documents join sources that no dependence joins") {
    Findings story = testing::harbour_story();
    story.dependences.clear();
    const FoundGraph graph = found_graph(story);
    const FoundLink& last = graph.links.back();
    CHECK(last.kind == "copies");
    CHECK(last.weight == 0.875);
    CHECK_FALSE(last.directed);
    CHECK(graph.nodes[last.from].label == "Gull Gazette");
    CHECK(graph.nodes[last.to].label == "Tide Sheet");
  }

  TEST_CASE("any text reads back as far as XML can hold it") {
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      const Findings story = testing::story_told_with(hostile.text);
      const std::string bytes = form_text<GraphmlForm>(story);
      const std::string shown = xml_characters(hostile.text);
      const ReadGraph graph = read(bytes);
      const BoostRead again = read_by_boost(bytes);
      REQUIRE(graph.nodes.size() == 9);
      REQUIRE(num_vertices(again) == 9);
      REQUIRE(num_edges(again) == 10);
      for (std::uint32_t i = 0; i < 5; ++i) {
        CHECK(graph.nodes[i].at("item") == shown);
        CHECK(graph.nodes[i].at("value") == shown);
        CHECK(graph.nodes[i].at("label") == shown + " (" + shown + ")");
        CHECK(again[i].id == "c" + std::to_string(i + 1));
        CHECK(again[i].score == story.claim(i).score);
      }
      CHECK(graph.nodes[8].at("label") == shown);
    }
  }
}

}  // namespace crosscheck
