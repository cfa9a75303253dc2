#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/extract/document_yield.h"

namespace crosscheck {

/// What an article yielded, as bytes without the number of its document;
/// nothing where it holds what could not be read back (see kLastOf).
/// Complexity: O(yield).
[[nodiscard]] std::optional<std::string> bytes_of(const DocumentYield& yield);

/// The same back, as of `document`; nothing where `bytes` are no yield. Any
/// bytes may come in. Complexity: O(bytes).
[[nodiscard]] std::optional<DocumentYield> yield_from(std::string_view bytes,
                                                      DocumentId document);

}  // namespace crosscheck
