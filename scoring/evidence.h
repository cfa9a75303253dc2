#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/claim.h"
#include "graph/claim_graph.h"
#include "scoring/attributes.h"

namespace crosscheck {

/// What is believed of a source's accuracy before its claims are looked at.
struct SourcePrior {
  double accuracy = 0;
  double weight = 0;  ///< in claims; 0: nothing is told of this source
};

/// Two values of one item, the lesser first, whose texts are nearly the same.
struct LikeTexts {
  std::uint32_t a = 0, b = 0;
  double weight = 0;  ///< in (0,1]
};

/// All that a scorer sees: which source gives which value to which item.
///
/// Flat 32-bit arrays. Values of item i are value_begin[i] .. value_begin[i+1];
/// claims of value v are claim_begin[v] .. claim_begin[v+1]; claim_source holds
/// the SourceId of each, in canonical source order, each source once a value (a
/// source that says a thing twice has said it once; of its origins the lowest
/// number stays).
///
/// Canonical order: items by subject text, slot text, then kind; values of an
/// item by text; sources by name; texts as bytes; what is left equal by id. The
/// order of input lines therefore cannot reach a sum.
///
/// Edges between claims become signed relations between their values: agree
/// +weight, compatible +weight/2, conflict -weight; the strongest of each sign;
/// edges inside one value say nothing new. An update is no relation here: it
/// speaks for the later claim only, and these relations are symmetric. For
/// records the relations are implicit and these arrays are empty.
struct Evidence {
  std::uint32_t source_count = 0;
  std::vector<std::uint32_t> value_begin;   ///< items + 1
  std::vector<std::uint32_t> claim_begin;   ///< values + 1
  std::vector<std::uint32_t> claim_source;  ///< by claim slot
  std::vector<std::uint32_t> claim_origin;  ///< by claim slot; empty: = source
  std::vector<std::uint32_t> source_order;  ///< SourceIds in canonical order
  std::vector<ItemId> item_id;              ///< by item: its id in the table
  /// By item: 1 where at most one value can be right (items of records), so
  /// that its values conflict with each other without edges.
  std::vector<std::uint8_t> exclusive;
  std::vector<ValueId> value_id;           ///< by value: its id in the table
  std::vector<std::uint32_t> value_index;  ///< by ValueId: its place here

  /// Attributes are the slots of records, in byte order of their names. Where
  /// no claim is a record, these columns are empty.
  std::vector<Attribute> attributes;
  /// By item: its index in `attributes`; kNoAttribute outside records.
  std::vector<std::uint32_t> item_attribute;
  /// By value: which of its attribute's distinct texts it is, in byte order, so
  /// that one text has one label in all items. 0 outside records.
  std::vector<std::uint32_t> value_label;
  /// By value: the number its text writes (minutes for times); NaN where it
  /// writes none and outside numeric and time attributes. Empty where there are
  /// no such attributes.
  std::vector<double> value_number;

  /// Words of the values of names attributes, CSR by value, each word once and
  /// ascending; numbers of one word are equal in all values. Empty where there
  /// are no such attributes. See words_in().
  std::vector<std::uint32_t> word_begin;  ///< values + 1, or empty
  std::vector<std::uint32_t> word;
  /// By value: 1 where separators keep the names of a list apart; or empty.
  std::vector<std::uint8_t> names_apart;

  /// By SourceId, or empty: what was told of sources beforehand. Only scorers
  /// with uses_priors() read it.
  std::vector<SourcePrior> source_prior;

  /// In order, and empty unless add_text_likeness() was called, which is for
  /// scorers with uses_text_likeness().
  std::vector<LikeTexts> like_texts;

  static constexpr std::uint32_t kNoAttribute = 0xffffffffU;

  /// Signed relations between values, CSR by value, symmetric: weight in (0,1]
  /// for agreement, in [-1,0) for conflict.
  std::vector<std::uint32_t> relation_begin;  ///< values + 1, or empty
  std::vector<std::uint32_t> relation_value;
  std::vector<float> relation_weight;

  [[nodiscard]] std::size_t item_count() const {
    return value_begin.empty() ? 0 : value_begin.size() - 1;
  }
  [[nodiscard]] std::size_t value_count() const {
    return claim_begin.empty() ? 0 : claim_begin.size() - 1;
  }
  /// The sources of a value, in canonical order.
  [[nodiscard]] std::span<const std::uint32_t> sources_of(
      std::uint32_t value) const {
    return std::span(claim_source)
        .subspan(claim_begin[value],
                 claim_begin[value + 1] - claim_begin[value]);
  }
  [[nodiscard]] std::span<const std::uint32_t> words_of(
      std::uint32_t value) const {
    if (word_begin.empty()) return {};
    return std::span(word).subspan(word_begin[value],
                                   word_begin[value + 1] - word_begin[value]);
  }
};

/// Builds the arrays. `origins` (one a claim) is empty for records, where each
/// source is its own origin. `specs` tell the kinds of attributes, the first of
/// a name counts; those of the others are inferred (attribute_columns.h).
/// Complexity: O(claims log(claims of a value) + strings log(strings)) for the
/// strings that name items, values and sources; memory about 12 bytes a claim
/// and 32 a value (40 where there are numbers).
[[nodiscard]] Evidence build_evidence(
    const ClaimTable& claims, const ClaimGraph& graph,
    std::span<const std::uint32_t> origins,
    std::span<const AttributeSpec> specs = {});

}  // namespace crosscheck
