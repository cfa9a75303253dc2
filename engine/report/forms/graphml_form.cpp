#include <boost/graph/graphml.hpp>
#include <functional>
#include <memory>
#include <string>
#include <typeinfo>

#include "engine/report/forms/boost_found_graph.h"
#include "engine/report/forms/graph_forms.h"
#include "engine/report/forms/xml_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

/// An attribute as Boost's writer asks for it: its type, and its text for a
/// vertex or an edge. Numbers become text where all others do, in
/// number_text.h, so the writer never prints one by itself.
template <typename Key, typename Value>
class Attribute : public boost::dynamic_property_map {
 public:
  using Text = std::function<std::string(const Key&)>;
  explicit Attribute(Text text) : text_(std::move(text)) {}

  boost::any get(const boost::any& key) override { return get_string(key); }
  std::string get_string(const boost::any& key) override {
    return text_(boost::any_cast<const Key&>(key));
  }
  void put(const boost::any&, const boost::any&) override {}
  [[nodiscard]] const std::type_info& key() const override {
    return typeid(Key);
  }
  [[nodiscard]] const std::type_info& value() const override {
    return typeid(Value);
  }

 private:
  Text text_;
};

std::string printed(double value) {
  std::string text;
  append_score(text, value);
  return text;
}

using Vertex = boost::graph_traits<BoostFoundGraph>::vertex_descriptor;
using BoostEdge = boost::graph_traits<BoostFoundGraph>::edge_descriptor;

/// The attributes of nodes and edges, in the order of their names.
class GraphAttributes {
 public:
  GraphAttributes(const FoundGraph& graph, const BoostFoundGraph& made)
      : graph_(graph), made_(made) {
    add_node_attributes();
    add_link_attributes();
  }

  [[nodiscard]] const boost::dynamic_properties& all() const { return all_; }

 private:
  template <typename Value, typename Of>
  void node(const char* name, Of of) {
    all_.insert(name,
                boost::make_shared<Attribute<Vertex, Value>>(
                    [this, of](Vertex v) { return of(graph_.nodes[v]); }));
  }
  template <typename Value, typename Of>
  void link(const char* name, Of of) {
    all_.insert(name, boost::make_shared<Attribute<BoostEdge, Value>>(
                          [this, of](const BoostEdge& e) {
                            const auto place =
                                boost::get(boost::edge_index, made_, e);
                            return of(graph_.links[place]);
                          }));
  }
  void node_text(const char* name, std::string FoundNode::*text) {
    node<std::string>(
        name, [text](const FoundNode& n) { return xml_characters(n.*text); });
  }
  void link_text(const char* name, std::string FoundLink::*text) {
    link<std::string>(
        name, [text](const FoundLink& l) { return xml_characters(l.*text); });
  }

  void add_node_attributes() {
    node_text("id", &FoundNode::id);
    node_text("kind", &FoundNode::kind);
    node_text("label", &FoundNode::label);
    node_text("item", &FoundNode::item);
    node_text("slot", &FoundNode::slot);
    node_text("value", &FoundNode::value);
    node_text("source", &FoundNode::source);
    node<double>("score", [](const FoundNode& n) { return printed(n.score); });
    node<int>("origins",
              [](const FoundNode& n) { return std::to_string(n.origins); });
    node<int>("disputed", [](const FoundNode& n) {
      return std::string(n.disputed ? "1" : "0");
    });
    node<int>("x", [](const FoundNode& n) { return std::to_string(n.x); });
    node<int>("y", [](const FoundNode& n) { return std::to_string(n.y); });
  }
  void add_link_attributes() {
    link_text("id", &FoundLink::id);
    link_text("kind", &FoundLink::kind);
    link_text("rule", &FoundLink::rule);
    link<double>("weight",
                 [](const FoundLink& l) { return printed(l.weight); });
    link<int>("directed", [](const FoundLink& l) {
      return std::string(l.directed ? "1" : "0");
    });
  }

  const FoundGraph& graph_;
  const BoostFoundGraph& made_;
  boost::dynamic_properties all_;
};

}  // namespace

Status GraphmlForm::write(const StoredResult& result,
                          const ReportOptions& /*options*/,
                          ByteSink& sink) const {
  const FoundGraph graph = found_graph(result.findings);
  const BoostFoundGraph made = boost_graph(graph);
  const GraphAttributes attributes(graph, made);
  return write_by_stream(sink, [&](std::ostream& stream) {
    boost::write_graphml(stream, made, attributes.all(), true);
  });
}

}  // namespace crosscheck
