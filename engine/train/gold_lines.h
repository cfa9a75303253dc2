#pragma once

#include <rapidjson/document.h>

#include <filesystem>
#include <functional>
#include <string_view>

#include "graph/result.h"

namespace crosscheck {

/// A value of an annotated text.
using GoldJson = rapidjson::Value;

/// The text of a value, or of a member of an object; "" where there is none.
[[nodiscard]] std::string_view gold_text(const GoldJson& value);
[[nodiscard]] std::string_view gold_member(const GoldJson& object,
                                           const char* name);

/// Hands each line of a file to `take` as an object, until one is not taken.
/// Errors: unreadable; malformed, with file and line, for a line that is no
/// object or was not taken.
[[nodiscard]] Status read_gold_lines(
    const std::filesystem::path& path,
    const std::function<bool(const GoldJson&)>& take);

}  // namespace crosscheck
