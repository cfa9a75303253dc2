#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// What schema.org's Article says of a page. Empty where it says nothing.
struct LinkedArticle {
  std::string headline, published, author, publisher, url;
};

/// Reads the first article of a page's JSON-LD scripts: an object whose `@type`
/// ends in Article, BlogPosting or Report, be it alone, in an array or in a
/// `@graph`, else a WebPage. Comments are not looked into. What is no JSON is
/// passed over, since pages that are fine have such scripts.
/// Of several authors the names stand with commas between them.
/// Complexity: O(bytes); depth is no matter.
[[nodiscard]] LinkedArticle read_json_ld(
    const std::vector<std::string>& scripts);

}  // namespace crosscheck
