#pragma once

#include <span>
#include <string_view>

namespace crosscheck::testing {

/// A text that some form of output could take for markup, code or a command.
struct HostileString {
  std::string_view name;  ///< what it tries
  std::string_view text;  ///< UTF-8; may hold NUL
};

/// Texts for every field that an author of articles or tables can fill: tags
/// and handlers, ends of scripts and comments, URLs that run, formulas, SQL,
/// Markdown, DOT, XML, JSON, terminal sequences, control and bidirectional
/// characters, and lookalikes. All are UTF-8, as strings of a result are; all
/// are different and none is empty.
[[nodiscard]] std::span<const HostileString> hostile_strings();

}  // namespace crosscheck::testing
