#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

std::vector<std::uint32_t> differences(const RunView& view) {
  std::vector<std::uint32_t> found;
  const auto edges = view.run().graph.edges();
  for (std::uint32_t e = 0; e < edges.size(); ++e) {
    if (edges[e].relation == Relation::differs) found.push_back(e);
  }
  return found;
}

void write_difference(TextOutput& text, const Edge& edge) {
  text.wrapped("  ? ",
               fmt::format("{} ({})", safe_text(edge.reason), edge.rule));
  for (const ClaimId claim : {edge.a, edge.b}) {
    text.wrapped("      ", who_says(text.view(), claim));
    text.quotes("      \u2502 ", *text.view().claims().detail(claim), 0);
  }
  text.blank();
}

}  // namespace

void write_differences(TextOutput& text) {
  const std::vector<std::uint32_t> found = differences(text.view());
  if (found.empty()) return;
  const std::size_t top = text.options().top;
  const std::size_t shown =
      top == 0 ? found.size() : std::min(top, found.size());
  text.headline("", fmt::format("{} that may only look different",
                                counted(found.size(), "pair")));
  for (std::size_t i = 0; i < shown && text.flow(); ++i) {
    write_difference(text, text.view().run().graph.edges()[found[i]]);
  }
  if (shown < found.size()) {
    text.line(fmt::format("... {} more (without --top)", found.size() - shown));
  }
}

}  // namespace crosscheck
