#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck::testing {

using Rows = std::vector<std::uint32_t>;

/// Findings written by hand, a line for each thing. Every function gives the
/// index that the others take; finish() ranks the claims and counts.
class MadeFindings {
 public:
  MadeFindings();

  /// A source, or the one of that name.
  std::uint32_t source(std::string_view name, double reliability = 0.5);
  /// An article of that source.
  std::uint32_t article(std::string_view source_name, std::string_view path,
                        std::string_view published = "");
  /// A table of records, of no source of its own.
  std::uint32_t table(std::string_view path);

  /// What an article claims, quoted by its value.
  std::uint32_t claim(std::uint32_t article, std::string_view item,
                      std::string_view slot, std::string_view value,
                      double score);
  /// What a source claims in a line of a table.
  std::uint32_t record(std::string_view source_name, std::uint32_t table,
                       std::uint32_t line, std::string_view item,
                       std::string_view slot, std::string_view value,
                       double score);
  /// The place of a claim: "before exact after" are its sentence.
  void quote(std::uint32_t claim, std::string_view before,
             std::string_view exact, std::string_view after,
             std::uint32_t line = 1, std::uint32_t column = 1);

  std::uint32_t edge(std::string_view kind, std::uint32_t a, std::uint32_t b,
                     std::string_view rule, std::string_view reason,
                     double weight);
  /// Claims that contradict each other, a list of claims for each side.
  std::uint32_t dispute(std::string_view key, std::initializer_list<Rows> sides,
                        Rows edges);
  /// These claims speak with one voice.
  void same_origin(const Rows& claims, std::string_view kind,
                   std::string_view who);

  /// What was made so far, to be changed by hand; by index, not yet by rank.
  [[nodiscard]] Findings& rows() { return findings_; }
  [[nodiscard]] Findings finish();

 private:
  std::uint32_t add_claim(FoundClaim claim);

  Findings findings_;
};

/// A little of everything: two outlets that disagree over a count, a third
/// that copies one of them, an update, a record, a decision, a diagnostic.
[[nodiscard]] Findings harbour_story();

/// Every string of the findings, to be read or replaced, in a fixed order.
[[nodiscard]] std::vector<std::string*> every_text(Findings& findings);

/// harbour_story() with one text in every string that input can fill; what
/// crosscheck itself names (kinds, rules, dates, keys) stays.
[[nodiscard]] Findings story_told_with(std::string_view text);

}  // namespace crosscheck::testing
