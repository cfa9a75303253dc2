#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Fixed words that are only ever looked up.
using WordSet = std::unordered_set<std::string_view>;

/// A run of letters, a figure, or one mark: what numbers and dates are read
/// from. "61-year-old" is five pieces and "Feb.18" two, whether the tokens
/// kept them together or not.
struct Piece {
  enum class Kind : std::uint8_t { word, number, mark } kind = Kind::word;
  std::string text;          ///< folded, dots out ("pm", "feb"); a figure as
                             ///< written; a mark, all short dashes as "-"
  double value = 0;          ///< of a figure
  std::int8_t decimals = 0;  ///< digits after its point
  bool grouped = false;      ///< "2,000"
  bool capital = false;      ///< of a token that starts with a capital or
                             ///< has one inside ("iPad")
  bool all_caps = false;
  bool glued = false;  ///< no white space before it
  std::uint32_t token = 0;

  [[nodiscard]] bool is(std::string_view other) const { return text == other; }
  [[nodiscard]] bool is_word() const { return kind == Kind::word; }
  [[nodiscard]] bool is_number() const { return kind == Kind::number; }
  [[nodiscard]] bool is_mark() const { return kind == Kind::mark; }
  /// A figure without point or commas.
  [[nodiscard]] bool is_integer() const {
    return is_number() && decimals == 0 && !grouped;
  }
};

/// The pieces of one sentence, with bounds-safe access.
class Pieces {
 public:
  /// Complexity: O(bytes of the sentence).
  Pieces(const Document& document, const TokenisedText& text,
         const Sentence& sentence);

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(pieces_.size());
  }
  /// The piece at `index`; an empty mark outside the sentence.
  [[nodiscard]] const Piece& at(std::int64_t index) const;
  [[nodiscard]] const Piece& operator[](std::int64_t index) const {
    return at(index);
  }
  /// Tokens [first, last) that pieces [first, last) touch; not empty.
  [[nodiscard]] std::uint32_t first_token(std::uint32_t piece) const {
    return at(piece).token;
  }
  [[nodiscard]] std::uint32_t last_token(std::uint32_t piece_end) const {
    return at(std::int64_t{piece_end} - 1).token + 1;
  }

 private:
  void add_token(const Document& document, const Token& token,
                 std::uint32_t index);
  std::vector<Piece> pieces_;
};

}  // namespace crosscheck
