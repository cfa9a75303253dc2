#include "engine/report/methods_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "engine/report/number_text.h"
#include "engine/report/text_output.h"

namespace crosscheck {
namespace {

std::size_t name_width(const Run& run) {
  std::size_t width = 0;
  for (const MethodResult& m : run.methods) {
    width = std::max(width, m.name.size());
  }
  return width;
}

std::string right_text(const MethodResult& method) {
  std::string share;
  append_short_score(share, method.accuracy->share());
  return share;
}

}  // namespace

void write_methods(const Run& run, ReportBuffer& buffer) {
  const std::size_t width = name_width(run);
  const bool known = !run.methods.empty() && run.methods.front().accuracy;
  std::string& text = buffer.text();
  text += counted(run.evidence.item_count(), "item");
  if (known) {
    const Accuracy& first = *run.methods.front().accuracy;
    text += fmt::format(", {} known truths, {} answered", first.gold_items,
                        first.answered);
  }
  text += fmt::format("\n\n{:<{}}{}  rounds  settled  not as vote\n", "method",
                      width, known ? "  right" : "");
  for (const MethodResult& m : run.methods) {
    text += fmt::format("{:<{}}  ", m.name, width);
    if (known) text += right_text(m) + "  ";
    text += fmt::format("{:>6}  {:<7}  {:>11}\n", m.ending.iterations,
                        m.ending.converged ? "yes" : "no", m.differs);
    if (!buffer.flow()) return;
  }
}

}  // namespace crosscheck
