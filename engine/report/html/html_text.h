#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// Text of others as the text of an element or of a quoted attribute: & < > "
/// and ' become references, so that it can begin or end nothing.
///
/// Controls other than white space, noncharacters and bytes that are no UTF-8
/// become U+FFFD. Controls that embed, override or isolate a direction are
/// spelt out, as in "<U+202E>", for they could reach beyond their element.
/// Complexity: O(bytes).
void append_html(std::string& out, std::string_view text);

/// The same in an element of its own (bdi), whose direction is its own.
void append_isolated(std::string& out, std::string_view text);

/// Where a URL leads: its host and port as a reader should see them, names of
/// other scripts in their ASCII form. "" unless it is an http or https URL
/// without white space, controls or backslashes; such URLs are never linked.
[[nodiscard]] std::string link_host(std::string_view url);

/// A link that tells its host, or the URL as text where it is not to be linked.
void append_link(std::string& out, std::string_view url);

}  // namespace crosscheck
