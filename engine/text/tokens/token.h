#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/document.h"

namespace crosscheck {

enum class TokenKind : std::uint8_t {
  word,         ///< letters, with inner apostrophes, dots and hyphens: "U.S.",
                ///< "Rep.", "AK-47", "mother-in-law", "N'Djamena"; a figure
                ///< with a hyphen or a suffix: "12-page", "18th", "1990s"
  number,       ///< "12", "5,587.75", "2/3", "2-1/2", "02:58", "2031-03-04";
                ///< "5.56mm" is number + word
  punctuation,  ///< one mark a token, but "...", "--", `` and '' are one;
                ///< quotation marks and dashes keep their form in `lower`
  symbol,       ///< "$", "%", emoji, arrows
  link,         ///< URL, e-mail address, @handle, #tag
};

/// One token. Offsets are bytes in the document's text; `lower` is the folded
/// form that rules and lexicons compare, see fold(). A final possessive 's is
/// cut off into a token of its own ("'s").
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string lower;
  TokenKind kind = TokenKind::word;
  bool capital = false;        ///< first letter is upper case
  bool all_caps = false;       ///< two letters or more, none lower case
  bool inner_capital = false;  ///< begins small, a capital follows: "iPad"
  bool space_before = false;   ///< white space or start of text before it
  bool quoted = false;         ///< inside quotation marks (set by quotations)
};

enum class SentenceKind : std::uint8_t {
  prose,
  headline,   ///< the title, a subheading, a line without a final mark
  furniture,  ///< "Also, read this", "Follow us on", "Comments are closed",
              ///< captions, share lines, tickers, bylines: no claims from here
  post,       ///< a social-media post set into the article
};

/// A run of tokens: `first` .. `last` (exclusive).
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t paragraph = 0;  ///< counts from 0 over the document
  SentenceKind kind = SentenceKind::prose;
  /// Tokens of a dateline at its start ("ISTANBUL:", "DOHA,-", "Brussels –",
  /// "WASHINGTON (AP) —"): content begins at `first + dateline_tokens`.
  std::uint32_t dateline_tokens = 0;
};

struct TokenisedText {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
};

/// Tokens and sentences of a document, header lines excluded; its title comes
/// first as a headline.
///
/// The title of a header is a sentence of kind headline with the offsets that
/// it has in the file. Sentence ends: final mark + next-word check, with
/// abbreviations and initials; paragraph breaks (empty line, or a line break
/// where the line above ends with a final mark or is a heading) end a sentence;
/// a line break inside a sentence does not, nor does a stray break inside a
/// word ("I\nn the meantime" stays one sentence).
/// Complexity: O(bytes).
[[nodiscard]] TokenisedText tokenize(const Document& document);

/// Text of tokens [first, last) as written in the document.
[[nodiscard]] std::string_view written(const Document& document,
                                       const TokenisedText& text,
                                       std::uint32_t first, std::uint32_t last);

/// The folded form of a word (also for lexicons and keys): NFKD without the
/// diacritics, case-folded, apostrophes and hyphens made plain, invisible
/// characters dropped. "Türkiye" -> "turkiye", "Łódź" -> "lodz", "½" -> "1/2".
/// Complexity: O(length). Reference: UAX #15 and the full case folding of
/// The Unicode Standard, section 3.13.
[[nodiscard]] std::string fold(std::string_view utf8);

}  // namespace crosscheck
