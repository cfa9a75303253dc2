#pragma once

#include <string_view>

namespace crosscheck {

/// The JSON Schema (draft 7) of the JSON result, docs/result.schema.json, as
/// this program holds it.
[[nodiscard]] std::string_view result_schema();

}  // namespace crosscheck
