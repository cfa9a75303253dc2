#pragma once

#include <concepts>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "engine/extract/readings/yield_fields.h"

namespace crosscheck {

/// Gives every field of a yield a value of its own, as large as its type takes
/// now and then: lists of two, every alternative in turn, nothing left out.
class YieldFiller {
 public:
  explicit YieldFiller(DocumentId document) : document_(document) {}

  template <typename... Values>
  void operator()(Values&... values) {
    (set(values), ...);
  }

 private:
  void set(bool& value) { value = ++count_ % 3 != 0; }
  template <std::integral Number>
  void set(Number& value) {
    using Limits = std::numeric_limits<Number>;
    ++count_;
    value = static_cast<Number>(count_);
    if (count_ % 7 == 0) value = Limits::max();
    if (count_ % 11 == 0) value = Limits::min();
  }
  void set(double& value) {
    value = ++count_ + 0.1;
    if (count_ % 5 == 0) value = -std::numeric_limits<double>::infinity();
  }
  template <typename Enumeration>
  requires std::is_enum_v<Enumeration>
  void set(Enumeration& value) {
    const int choices = static_cast<int>(kLastOf<Enumeration>) + 1;
    value = static_cast<Enumeration>(++count_ % choices);
  }
  void set(DocumentId& document) {
    document = ++count_ % 4 == 0 ? DocumentId::none() : document_;
  }
  void set(std::string_view& extractor) {
    extractor = ++count_ % 2 == 0 ? "tally" : "figure";
  }
  void set(std::string& text) {
    // Some texts come twice, one is empty, one is long, one holds a zero.
    text = "text " + std::to_string(++count_ % 97);
    if (count_ % 97 == 5) text = std::string(300, 'x');
    if (count_ % 97 == 6) text = std::string("a\0b", 3);
    if (count_ % 97 == 7) text.clear();
  }
  template <typename First, typename Second>
  void set(std::pair<First, Second>& pair) {
    set(pair.first);
    set(pair.second);
  }
  template <typename Part>
  void set(std::vector<Part>& parts) {
    for (int i = 0; i < 2; ++i) set(parts.emplace_back());
  }
  void set(std::vector<Statement>& statements) {
    for (std::size_t i = 0; i < 8; ++i) set(statements.emplace_back());
  }
  template <typename Part>
  void set(std::optional<Part>& part) {
    if (++count_ % 4 != 0) set(part.emplace());
  }
  void set(Value& value) {
    switch (++kind_ % 6) {
      case 0:
        return set(value.emplace<Text>());
      case 1:
        return set(value.emplace<Quantity>());
      case 2:
        return set(value.emplace<TimeInterval>());
      case 3:
        return set(value.emplace<Entity>());
      case 4:
        return set(value.emplace<EntitySet>());
      default:
        return set(value.emplace<Category>());
    }
  }
  template <typename Struct>
  requires std::is_aggregate_v<Struct>
  void set(Struct& parts) { fields(*this, parts); }

  DocumentId document_;
  int count_ = 0;
  int kind_ = 0;
};

/// Tells a yield in words, a part a line; documents as "mine" and "none".
class YieldTeller {
 public:
  explicit YieldTeller(DocumentId document) : document_(document) {}

  template <typename... Values>
  void operator()(const Values&... values) {
    (tell(values), ...);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void line(const std::string& words) { text_ += words + "\n"; }

  template <typename Number>
  requires std::is_arithmetic_v<Number>
  void tell(Number value) { line(std::to_string(value)); }
  template <typename Enumeration>
  requires std::is_enum_v<Enumeration>
  void tell(Enumeration value) { tell(static_cast<int>(value)); }
  void tell(DocumentId document) {
    if (!document.valid()) return line("none");
    line(document == document_ ? "mine" : "of another");
  }
  void tell(std::string_view text) { line("'" + std::string(text) + "'"); }
  void tell(const std::string& text) { tell(std::string_view(text)); }
  template <typename First, typename Second>
  void tell(const std::pair<First, Second>& pair) {
    tell(pair.first);
    tell(pair.second);
  }
  template <typename Part>
  void tell(const std::vector<Part>& parts) {
    line("[" + std::to_string(parts.size()));
    for (const Part& part : parts) tell(part);
  }
  template <typename Part>
  void tell(const std::optional<Part>& part) {
    if (!part) return line("nothing");
    tell(*part);
  }
  void tell(const Value& value) {
    line("kind " + std::to_string(value.index()));
    std::visit([&](const auto& kind) { tell(kind); }, value);
  }
  template <typename Struct>
  requires std::is_aggregate_v<Struct>
  void tell(const Struct& parts) { fields(*this, parts); }

  DocumentId document_;
  std::string text_;
};

}  // namespace crosscheck
