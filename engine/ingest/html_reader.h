#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/ingest/input_buffer.h"
#include "engine/ingest/intake.h"

namespace crosscheck {

/// What is known of a page besides its bytes. Views; "" where it is not.
struct PageOrigin {
  std::string_view address;  ///< where it was fetched
  std::string_view fetched;  ///< when, as a date of an archive
  std::uint32_t line = 1;    ///< of its file where the page begins
};

/// Reads a page as one article: the text that main_text.h finds in it, with
/// what page_facts.h finds.
///
/// `html` is UTF-8; zero bytes become blanks. A page without a text is left out
/// with an error; one that is nested too deep or whose tags are in no order is
/// read with a warning. Evidence offsets count in the text.
/// Complexity: O(bytes).
void read_page(std::string html, const PageOrigin& origin, Intake& intake);

/// The same of a whole input. Refuses what is longer than `max_article_bytes`.
void read_html(InputBuffer& input, Intake& intake);

}  // namespace crosscheck
