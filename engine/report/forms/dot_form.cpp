#include <fmt/format.h>

#include <boost/graph/graphviz.hpp>
#include <string>
#include <string_view>

#include "engine/report/context.h"
#include "engine/report/forms/boost_found_graph.h"
#include "engine/report/forms/graph_forms.h"
#include "engine/report/forms/xml_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

/// A quoted name of the DOT language. Boost would leave keywords bare and a
/// backslash in front of the closing mark, so quoting is done here: a
/// backslash is doubled, which is one in a label, and a quotation mark gets
/// one. What XML forbids cannot stand in a picture (SVG) either, nor NUL in
/// the strings of Graphviz.
std::string dot_quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : xml_characters(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out += '"';
}

/// A label: on one line, and without entities, which Graphviz would read.
std::string dot_label(std::string_view text) {
  std::string out;
  for (const char c : one_line(text)) {
    out += c;
    if (c == '&') out += "amp;";
  }
  return dot_quoted(out);
}

std::string score_text(double score) {
  std::string text;
  append_score(text, score);
  return text;
}

class DotNodes {
 public:
  explicit DotNodes(const FoundGraph& graph) : graph_(graph) {}
  void operator()(std::ostream& out, std::size_t vertex) const {
    const FoundNode& n = graph_.nodes[vertex];
    out << fmt::format(
        " [label={}, kind={}, item={}, slot={}, value={}, source={}, "
        "score={}, origins={}, disputed={}, x={}, y={}, pos=\"{},-{}\", "
        "shape={}{}]",
        dot_label(n.label), dot_quoted(n.kind), dot_quoted(n.item),
        dot_quoted(n.slot), dot_quoted(n.value), dot_quoted(n.source),
        score_text(n.score), n.origins, n.disputed ? 1 : 0, n.x, n.y, n.x, n.y,
        n.kind == "source" ? "ellipse" : "box",
        n.disputed ? ", penwidth=2" : "");
  }

 private:
  const FoundGraph& graph_;
};

std::string_view line_style(const FoundLink& link) {
  if (link.kind == "conflict") return "bold";
  if (link.kind == "says") return "dotted";
  return link.kind == "agree" || link.kind == "copies" ? "solid" : "dashed";
}

class DotLinks {
 public:
  DotLinks(const FoundGraph& graph, const BoostFoundGraph& made)
      : graph_(graph), made_(made) {}
  template <typename BoostEdge>
  void operator()(std::ostream& out, const BoostEdge& edge) const {
    const FoundLink& link =
        graph_.links[boost::get(boost::edge_index, made_, edge)];
    out << fmt::format(
        " [id={}, kind={}, rule={}, weight={}, style={}, dir={}]",
        dot_quoted(link.id), dot_quoted(link.kind), dot_quoted(link.rule),
        score_text(link.weight), line_style(link),
        link.directed ? "forward" : "none");
  }

 private:
  const FoundGraph& graph_;
  const BoostFoundGraph& made_;
};

/// Names of vertices, as boost::write_graphviz asks for them.
struct NodeNames {
  using key_type = std::size_t;
  using value_type = std::string;
  using reference = const std::string&;
  using category = boost::readable_property_map_tag;
  const FoundGraph* graph = nullptr;
  friend const std::string& get(const NodeNames& names, std::size_t vertex) {
    return names.graph->nodes[vertex].id;
  }
};

}  // namespace

Status DotForm::write(const StoredResult& result,
                      const ReportOptions& /*options*/, ByteSink& sink) const {
  const FoundGraph graph = found_graph(result.findings);
  const BoostFoundGraph made = boost_graph(graph);
  return write_by_stream(sink, [&](std::ostream& stream) {
    boost::write_graphviz(stream, made, DotNodes(graph), DotLinks(graph, made),
                          boost::default_writer(), NodeNames{&graph});
  });
}

}  // namespace crosscheck
