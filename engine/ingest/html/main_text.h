#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/ingest/document.h"
#include "engine/ingest/html/page.h"

namespace crosscheck {

/// The article of a page: paragraphs with an empty line between them, captions
/// of its pictures behind them.
struct MainText {
  std::string text;
  std::vector<LineMark> line_marks;  ///< one a paragraph
  /// Short blocks right before it, the nearest first, where dates and bylines
  /// stand that nothing marks.
  std::vector<std::string> lead;
};

/// Finds the article among the blocks of a page.
///
/// Blocks that are long, have commas and few links give points to the elements
/// around them; the element with the most is the article, with its kin beside
/// it (sections of one article). Within it, blocks that are links, headings of
/// nothing, stock phrases, or no sentences at either end are left out. Regions
/// by class are let in again where hardly anything is left without them.
/// `title` is not repeated.
/// Complexity: O(bytes + nodes x depth of the article).
/// Source:  the scores are those of Mozilla's Readability (Arc90), the features
///          of single blocks those of Kohlschütter, Fankhauser, Nejdl:
///          Boilerplate Detection using Shallow Text Features, WSDM 2010
///          (boilerpipe); trying again with less left out is from both
///          Readability and trafilatura.
/// Differs: no tree is built or changed; captions are kept apart.
[[nodiscard]] MainText main_text(const Page& page, std::string_view title);

}  // namespace crosscheck
