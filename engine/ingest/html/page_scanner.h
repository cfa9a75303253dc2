#pragma once

#include <string_view>

#include "engine/ingest/html/page.h"

namespace crosscheck {

/// Elements that are told apart by where they lie; what lies deeper counts as
/// part of the one at this depth.
inline constexpr std::uint32_t kDeepestElement = 512;

/// Cuts a page into blocks of text, and collects what it says about itself.
///
/// libxml2's push parser reports tags and text, and no tree of it is ever
/// built: the elements that are open are a stack of our own. Entities are
/// decoded, references to the C1 range mean windows-1252 as in browsers, blanks
/// of all kinds become one, zero-width characters go.
/// `html` is UTF-8 without zero bytes.
/// Complexity: O(bytes): end tags that nothing opened make libxml2 search all
/// that is open, and past a budget for that the scan is broken off.
[[nodiscard]] Page scan_page(std::string_view html);

}  // namespace crosscheck
