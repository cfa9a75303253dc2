#pragma once

#include <string_view>

namespace crosscheck {

/// A class of predicates under which two counts of one noun are counts of one
/// thing, see predicate_table.cpp.
struct PredicateClass {
  std::string_view name;    ///< "killed"
  bool of_persons = false;  ///< counts casualties
};

/// The class that a lemma tells of as a verb ("seize"), as a noun ("seizure")
/// or of its noun ("dead", "missing"); nullptr for none.
/// Complexity: O(log rows).
[[nodiscard]] const PredicateClass* predicate_class(std::string_view lemma);

/// Whether the subject of the verb is what the class is told of: "12 died".
[[nodiscard]] bool befalls_subject(std::string_view lemma);

}  // namespace crosscheck
