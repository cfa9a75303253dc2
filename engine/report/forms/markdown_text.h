#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Text of others as text of Markdown, on one line: CommonMark 0.30 and the
/// extensions of GitHub read back what safe_text() shows of it, and no more.
///
/// A backslash stands before every character that opens something inside a
/// line (\ ` * _ [ ] < > ~ $ #), and before a mark at the beginning that would
/// open a block (- + = and the mark after a number). "|", "&" and spaces beyond
/// ASCII are entities, so that a cell of a table ends nowhere else. An address
/// is not linked: the colon before "//" and the dot of "www." have a backslash,
/// and behind "@" stands an empty comment, since e-mail addresses are found in
/// the finished text. Complexity: O(bytes).
[[nodiscard]] std::string markdown_text(std::string_view text);

/// A text that markdown_text() made, in bold between two others that it made:
/// "**" opens and closes beside any character. "" for no text.
[[nodiscard]] std::string markdown_bold(std::string_view before,
                                        std::string_view text,
                                        std::string_view after);

}  // namespace crosscheck
