#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "engine/judge/tensor_file.h"
#include "graph/result.h"

namespace crosscheck {

/// Longest header that is read; those of large models are well below 1 MiB.
inline constexpr std::uint64_t kLongestTensorHeader = 16U << 20U;

/// Reads the JSON header of a file of tensors, see TensorFile. `data_begin` is
/// the byte of the file where the numbers begin, `data_bytes` how many follow.
/// Errors: malformed, unsupported; `path` is named. Complexity: O(tensors log
/// tensors).
[[nodiscard]] Result<std::map<std::string, TensorPlace, std::less<>>>
read_tensor_header(std::string_view json, std::uint64_t data_begin,
                   std::uint64_t data_bytes, const std::string& path);

/// What is wrong with a file of weights, and what to do about it.
[[nodiscard]] Error damaged_tensors(const std::string& what,
                                    const std::string& path);

}  // namespace crosscheck
