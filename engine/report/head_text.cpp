#include <fmt/format.h>

#include "engine/report/found_text.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

std::string counts_text(const Findings& found) {
  const auto count = [&](std::string_view name, std::string_view one) {
    return counted(found.count(name), one);
  };
  const bool articles = found.count("articles") > 0;
  const bool records = found.count("records") > 0;
  std::string text;
  if (articles) text += count("articles", "article") + ", ";
  if (records) text += count("records", "record") + ", ";
  text += count("sources", articles ? "outlet" : "source");
  if (articles) {
    text += fmt::format(" ({})", count("origins", "independent origin"));
    text += ", " + count("claims", "claim");
  }
  if (records) {
    text += fmt::format(", {} with {}", count("items", "item"),
                        count("values", "value"));
  }
  if (articles) text += ", " + count("conflict", "conflict");
  return text + ", " + counted(found.disputes.size(), "dispute");
}

double figure(const Findings& found, std::string_view name) {
  for (const auto& [figure, value] : found.accuracy) {
    if (figure == name) return value;
  }
  return 0;
}

std::string method_text(const Findings& found) {
  std::string text = "scored by " + safe_text(found.method);
  if (found.iterations > 1) {
    text += fmt::format(", {} after {}",
                        found.converged ? "settled" : "NOT SETTLED",
                        counted(found.iterations, "iteration"));
  }
  if (found.accuracy.empty()) return text;
  std::string share;
  append_score(share, figure(found, "share"));
  return text + fmt::format("; accuracy {} ({:.0f} of {:.0f} known truths)",
                            share, figure(found, "right"),
                            figure(found, "gold_items"));
}

}  // namespace

void write_head(const Findings& found, TextPage& page) {
  page.headline("", counts_text(found));
  page.wrapped("", method_text(found));
  page.blank();
}

}  // namespace crosscheck
