#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace crosscheck {

/// The key of a company or another body without its legal form: "foo inc." and
/// "foo corp." are "foo". Complexity: O(length).
[[nodiscard]] std::string without_legal_form(std::string key);

/// The companies of a document, found by the beginning of their names: "foo" is
/// "foo motor company" unless another company begins with it too.
class BodyTable {
 public:
  /// Adds the key of a company; does nothing where its name does not end like
  /// one ("foo airlines", "foo group").
  /// Complexity: O(words squared).
  void add(std::string_view key);
  /// The one key that begins with all words of `name`, or "".
  /// Complexity: O(length) expected.
  [[nodiscard]] std::string_view full_key(std::string_view name) const;

 private:
  // "?" where several begin alike; only looked up.
  std::unordered_map<std::string, std::string> by_beginning_;
};

}  // namespace crosscheck
