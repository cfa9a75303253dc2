#pragma once

#include <cstddef>
#include <string>

#include "engine/report/findings.h"

namespace crosscheck {

/// What of a result the page shows without JavaScript; the rest is in its data.
inline constexpr std::size_t kStaticDisputes = 50;
inline constexpr std::size_t kStaticClaims = 12;    ///< of a side
inline constexpr std::size_t kStaticSources = 200;  ///< of the table
inline constexpr std::size_t kStaticRows = 200;     ///< of files and messages

/// What `<main id="app">` holds until the page's script takes its place: a
/// summary in sentences, the first disputes with their sides, quotes and
/// reasons, the sources, and how the result was made. Semantic HTML without
/// `style` and `on…` attributes, so that a strict policy allows it; every text
/// of others is escaped and in a `bdi` of its own. What was left out is said.
[[nodiscard]] std::string static_page(const Findings& findings);

}  // namespace crosscheck
