#pragma once

#include <optional>

#include "engine/extract/facts/fact_finder.h"
#include "engine/extract/statement_builder.h"
#include "graph/value.h"

namespace crosscheck {

/// Of whom facts are told: persons and bodies by name.
class FactHolders {
 public:
  explicit FactHolders(const Extraction& extraction);

  /// The holder of a fact; of the story itself an entity that all documents
  /// share; nothing where it is told of what has no name. A person who is not
  /// named in the sentence ("the driver", "he") is the one that a reference
  /// means, else whom the sentence before names last, else whom the document
  /// is about. Complexity: O(tokens of two sentences + references).
  [[nodiscard]] std::optional<Entity> of(const FoundFact& fact) const;

 private:
  [[nodiscard]] std::optional<Entity> by_clause(const FoundFact& fact) const;
  [[nodiscard]] std::optional<Entity> person_before(
      const FactMatch& match) const;
  [[nodiscard]] std::optional<Entity> person_beside(
      const FactMatch& match) const;
  [[nodiscard]] std::optional<Entity> entity_of_key(
      const std::string& key) const;

  const Extraction& x_;
  std::optional<Entity> main_;
};

}  // namespace crosscheck
