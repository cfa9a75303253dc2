#pragma once

#include <rapidjson/document.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "graph/result.h"

namespace crosscheck {

// For the sources of this folder: a header that shows RapidJSON.

/// The bytes of a small file, as a vocabulary.
/// Errors: not_found, unreadable; unsupported where it is longer than `most`.
[[nodiscard]] Result<std::string> read_small_file(const std::string& path,
                                                  std::size_t most);

/// A JSON text whose root is an object. No recursion on its depth.
/// Errors: malformed, at `where`.
[[nodiscard]] Result<rapidjson::Document> parse_object(
    std::string_view text, const std::string& where);

}  // namespace crosscheck
