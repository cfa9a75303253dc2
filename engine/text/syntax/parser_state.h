#pragma once

#include <cstdint>
#include <vector>

#include "engine/text/syntax/syntax.h"

namespace crosscheck {

/// A parse under way in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez,
/// Satta, ACL 2011): a stack, the words not yet read, and the arcs so far. The
/// root stands behind the last word, and only the last word on the stack may
/// hang from it, so a tree has one root.
class ParserState {
 public:
  static constexpr std::uint32_t kNone = 0xffffffffU;

  /// What a word has below it so far.
  struct Below {
    std::uint32_t left = kNone, left2 = kNone;    ///< leftmost, and next
    std::uint32_t right = kNone, right2 = kNone;  ///< rightmost, and next
    std::uint8_t lefts = 0, rights = 0;           ///< how many, up to 255
    std::uint64_t left_set = 0, right_set = 0;    ///< bits of dependencies
  };

  /// Begins with an empty stack and `words` words to read.
  void reset(std::uint32_t words);

  [[nodiscard]] std::uint32_t words() const { return words_; }
  [[nodiscard]] bool done() const { return next_ == words_ && stack_.empty(); }
  /// The word `depth` below the top of the stack, or kNone.
  [[nodiscard]] std::uint32_t stack(std::size_t depth) const {
    return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : kNone;
  }
  [[nodiscard]] const std::vector<std::uint32_t>& whole_stack() const {
    return stack_;
  }
  /// The word `ahead` in the buffer; words() is the root; kNone behind it.
  [[nodiscard]] std::uint32_t buffer(std::uint32_t ahead) const {
    return next_ + ahead <= words_ ? next_ + ahead : kNone;
  }

  [[nodiscard]] bool can_shift() const { return next_ < words_; }
  [[nodiscard]] bool can_left() const {
    return !stack_.empty() && (next_ < words_ || stack_.size() == 1);
  }
  [[nodiscard]] bool can_right() const { return stack_.size() > 1; }

  void shift() { stack_.push_back(next_++); }
  /// The top of the stack hangs from the next word of the buffer.
  void left(Dependency dependency);
  /// The top of the stack hangs from the word below it.
  void right(Dependency dependency);

  [[nodiscard]] const Below& below(std::uint32_t word) const {
    return below_[word];
  }
  /// Head of each word; words() for the root, kNone where it has none yet.
  [[nodiscard]] const std::vector<std::uint32_t>& heads() const {
    return heads_;
  }
  [[nodiscard]] const std::vector<Dependency>& dependencies() const {
    return dependencies_;
  }

 private:
  std::uint32_t words_ = 0;
  std::uint32_t next_ = 0;
  std::vector<std::uint32_t> stack_;
  std::vector<std::uint32_t> heads_;
  std::vector<Dependency> dependencies_;
  std::vector<Below> below_;  // the root's too
};

}  // namespace crosscheck
