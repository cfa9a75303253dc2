#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace crosscheck {

enum class Severity : std::uint8_t { note, warning, error };

/// A defect of the input, with its place and what to do about it.
/// Printed as `severity: file:line:column: message` and `hint: ...`.
struct Diagnostic {
  Severity severity = Severity::warning;
  std::string file;
  std::uint32_t line = 0;      ///< 1-based; 0: the whole file
  std::uint32_t column = 0;    ///< 1-based byte column; 0: the whole line
  std::string message;         ///< what is wrong
  std::string hint;            ///< what to do; may be empty
  bool skipped_input = false;  ///< a record, article or file was left out
};

/// Diagnostics in order of reading. Past `kKept` only the count goes on, so a
/// file with a million bad lines cannot fill the memory.
class Diagnostics {
 public:
  static constexpr std::size_t kKept = 1000;

  void add(Diagnostic diagnostic);
  [[nodiscard]] const std::vector<Diagnostic>& kept() const { return kept_; }
  [[nodiscard]] std::size_t count() const { return count_; }
  [[nodiscard]] std::size_t skipped() const { return skipped_; }

 private:
  std::vector<Diagnostic> kept_;
  std::size_t count_ = 0;
  std::size_t skipped_ = 0;
};

}  // namespace crosscheck
