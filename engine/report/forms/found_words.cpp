#include "engine/report/forms/found_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace crosscheck {

std::string_view found_source_name(const Findings& findings,
                                   std::uint32_t source) {
  if (source >= findings.sources.size()) return {};
  return findings.sources[source].name;
}

std::string_view found_path(const Findings& findings, std::uint32_t document) {
  if (document >= findings.documents.size()) return {};
  return findings.documents[document].path;
}

std::string_view found_date(const Findings& findings, std::uint32_t document) {
  if (document >= findings.documents.size()) return {};
  const FoundDocument& of = findings.documents[document];
  return of.published.empty() ? of.date : of.published;
}

std::string found_place(const Findings& findings, const FoundClaim& claim) {
  if (claim.evidence.empty()) {
    return fmt::format("{}:{}", found_path(findings, claim.document),
                       claim.line);
  }
  const FoundQuote& quote = claim.evidence.front();
  return fmt::format("{}:{}:{}", found_path(findings, quote.document),
                     quote.line, quote.column);
}

std::vector<std::uint32_t> sides_by_score(const FoundDispute& dispute) {
  std::vector<std::uint32_t> order(dispute.sides.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) {
                     return dispute.sides[a].score > dispute.sides[b].score;
                   });
  return order;
}

std::string side_letter(std::size_t place) {
  if (place < 26) return std::string(1, static_cast<char>('A' + place));
  return fmt::format("{}", place + 1);
}

QuoteParts quote_parts(const FoundQuote& quote) {
  if (quote.before.empty() && quote.after.empty()) {
    return {quote.prefix, quote.exact, quote.suffix};
  }
  return {quote.before, quote.exact, quote.after};
}

}  // namespace crosscheck
