#pragma once

#include <boost/graph/adjacency_list.hpp>
#include <cstddef>
#include <locale>
#include <ostream>
#include <streambuf>

#include "engine/report/forms/found_graph.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {

/// For the sources of GraphML and DOT only: the graph as Boost.Graph takes it.
/// Vertices are the places of nodes, edges have those of links as their index.
using BoostFoundGraph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS,
                          boost::no_property,
                          boost::property<boost::edge_index_t, std::size_t>>;

inline BoostFoundGraph boost_graph(const FoundGraph& graph) {
  BoostFoundGraph made(graph.nodes.size());
  for (std::size_t i = 0; i < graph.links.size(); ++i) {
    boost::add_edge(graph.links[i].from, graph.links[i].to, i, made);
  }
  return made;
}

/// Where a std::ostream puts its bytes: a report buffer.
class BufferBytes : public std::streambuf {
 public:
  explicit BufferBytes(ReportBuffer& buffer) : buffer_(buffer) {
    pubimbue(std::locale::classic());
  }

 private:
  std::streamsize xsputn(const char* bytes, std::streamsize count) override {
    buffer_.text().append(bytes, static_cast<std::size_t>(count));
    return buffer_.flow() ? count : 0;
  }
  int_type overflow(int_type byte) override {
    if (byte != traits_type::eof()) {
      buffer_.text() += traits_type::to_char_type(byte);
    }
    return buffer_.flow() ? traits_type::not_eof(byte) : traits_type::eof();
  }

  ReportBuffer& buffer_;
};

/// Hands a stream into the buffer to `write`, in the classic locale.
template <typename Write>
Status write_by_stream(ByteSink& sink, const Write& write) {
  ReportBuffer buffer(sink);
  BufferBytes bytes(buffer);
  std::ostream stream(&bytes);
  stream.imbue(std::locale::classic());
  write(stream);
  return buffer.finish();
}

}  // namespace crosscheck
