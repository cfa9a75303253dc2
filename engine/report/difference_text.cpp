#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "engine/report/found_text.h"

namespace crosscheck {
namespace {

void write_difference(const Findings& found, const FoundEdge& edge,
                      TextPage& page) {
  page.wrapped("  ? ", fmt::format("{} (rule {})", safe_text(edge.reason),
                                   safe_text(edge.rule)));
  for (const std::uint32_t claim : {edge.a, edge.b}) {
    page.wrapped("      ", who_says(found, found.claim(claim)));
    for (const std::string& quote : marked_quotes(found.claim(claim), 0)) {
      page.quoted("      \u2502 ", quote);
    }
  }
  page.blank();
}

}  // namespace

void write_differences(const Findings& found, TextPage& page) {
  std::vector<const FoundEdge*> pairs;
  for (const FoundEdge& edge : found.edges) {
    if (edge.kind == "differs") pairs.push_back(&edge);
  }
  if (pairs.empty()) return;
  const std::size_t top = page.options().top;
  const std::size_t shown =
      top == 0 ? pairs.size() : std::min(top, pairs.size());
  page.blank();
  page.headline("", fmt::format("{} that may only look different",
                                counted(pairs.size(), "pair")));
  for (std::size_t i = 0; i < shown && page.flow(); ++i) {
    write_difference(found, *pairs[i], page);
  }
  if (shown < pairs.size()) {
    page.line(fmt::format("... {} more (without --top)", pairs.size() - shown));
  }
}

}  // namespace crosscheck
