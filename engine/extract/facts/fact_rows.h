#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace crosscheck {

/// Of whom a fact is told.
enum class FactHolder : std::uint8_t {
  story,    ///< of the one happening that an article is about
  subject,  ///< the person that the words' clause has for subject
  object,   ///< the person that it is done to
  person,   ///< the person named last before the words
  beside,   ///< the person named right behind them, or before and a comma
  body,     ///< the company, club or party that is the clause's subject
  thing,    ///< what it is done to, else the clause's subject, by its noun
};

/// How the words of a fact are to be taken.
enum class FactSense : std::uint8_t {
  plain,
  limit,   ///< the value is a bound itself: "up to ten years"
  stands,  ///< what is to come stands now: "will go ahead as planned"
};

/// One wording of one fact. A slot has one value at a time, so two values of
/// one holder exclude each other: what can have several is no row here.
struct FactRow {
  std::string_view slot;  ///< "children"; "{limb}" stands for the entry found
  FactHolder holder = FactHolder::story;
  std::string_view pattern;  ///< see FactPattern
  /// What is so where no figure, time or place says it; "{weapon}" stands for
  /// the entry found; "" where one does.
  std::string_view value;
  /// A sentence of which the words between brackets are the evidence.
  std::string_view example;
  FactSense sense = FactSense::plain;
};

// The rows, a file a field of life.
[[nodiscard]] std::span<const FactRow> court_fact_rows();
[[nodiscard]] std::span<const FactRow> life_fact_rows();
[[nodiscard]] std::span<const FactRow> work_fact_rows();
[[nodiscard]] std::span<const FactRow> money_fact_rows();
[[nodiscard]] std::span<const FactRow> vote_fact_rows();
[[nodiscard]] std::span<const FactRow> happening_fact_rows();
[[nodiscard]] std::span<const FactRow> crime_fact_rows();
[[nodiscard]] std::span<const FactRow> public_fact_rows();
[[nodiscard]] std::span<const FactRow> sport_fact_rows();
[[nodiscard]] std::span<const FactRow> nature_fact_rows();

}  // namespace crosscheck
