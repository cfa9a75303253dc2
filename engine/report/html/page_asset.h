#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// What engine/report/page is built to, as this program holds it: the script in
/// gzip (RFC 1952) and base64 (RFC 4648), what unpacks and runs it, the style.
[[nodiscard]] std::string_view packed_page_script();
[[nodiscard]] std::string_view page_loader();
[[nodiscard]] std::string_view page_style();

/// The policy_hash of the script as it is once unpacked.
[[nodiscard]] std::string_view page_script_hash();

/// The few rules that the static page has beside those (static.css).
[[nodiscard]] std::string_view static_style();

/// "sha256-…", by which a Content-Security-Policy allows one inline script or
/// style (CSP 3): SHA-256 of its bytes, in base64.
[[nodiscard]] std::string policy_hash(std::string_view bytes);

}  // namespace crosscheck
