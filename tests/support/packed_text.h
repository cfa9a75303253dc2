#pragma once

#include <string>
#include <string_view>

namespace crosscheck::testing {

/// What stands in base64 (RFC 4648). Requires: it is that.
[[nodiscard]] std::string from_base64(std::string_view text);

/// What gzip packed (RFC 1952). Requires: it did.
[[nodiscard]] std::string gunzipped(const std::string& packed);

}  // namespace crosscheck::testing
