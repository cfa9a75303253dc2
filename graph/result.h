#pragma once

#include <string>
#include <utility>
#include <variant>

namespace crosscheck {

/// Why a call could not give its answer. A closed list: add a code only when a
/// caller must tell it apart from the others.
enum class ErrorCode {
  not_found,       ///< a file, name or id that does not exist
  unreadable,      ///< exists, but cannot be opened, read or decoded
  malformed,       ///< was read, but breaks its own format
  invalid_option,  ///< an option's value is outside what it may be
  unsupported,     ///< well-formed, but not something this program does
  unwritable,      ///< an output that cannot be created or completed
};

/// An error for a person: what happened, where, and what to do about it.
struct Error {
  ErrorCode code = ErrorCode::malformed;
  std::string message;  ///< names the thing and says what to do
  std::string where;    ///< `file:line:column`, a file, or an option's name
};

/// A value or an Error. Ask `ok()` before `value()` or `error()`.
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}      // NOLINT: implicit
  Result(Error error) : state_(std::move(error)) {}  // NOLINT: implicit

  [[nodiscard]] bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  [[nodiscard]] const T& value() const& { return std::get<0>(state_); }
  [[nodiscard]] T& value() & { return std::get<0>(state_); }
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(state_)); }
  [[nodiscard]] const Error& error() const { return std::get<1>(state_); }

 private:
  std::variant<T, Error> state_;
};

/// The result of a call that gives nothing back but may fail.
using Status = Result<std::monostate>;

}  // namespace crosscheck
