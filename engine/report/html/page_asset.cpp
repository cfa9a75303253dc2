#include "engine/report/html/page_asset.h"

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include <array>
#include <cstdint>

// The files themselves, between two symbols each: no compiler has to read them
// as a table of numbers.
// NOLINTBEGIN(hicpp-no-assembler)
__asm__(
    ".pushsection .rodata\n"
    "crosscheck_packed_script_begin:\n"
    ".incbin \"" CROSSCHECK_PAGE_DIST
    "/page.js.gz.b64\"\n"
    "crosscheck_packed_script_end:\n"
    "crosscheck_page_loader_begin:\n"
    ".incbin \"" CROSSCHECK_PAGE_DIST
    "/loader.js\"\n"
    "crosscheck_page_loader_end:\n"
    "crosscheck_page_hash_begin:\n"
    ".incbin \"" CROSSCHECK_PAGE_DIST
    "/page.sha256\"\n"
    "crosscheck_page_hash_end:\n"
    "crosscheck_page_style_begin:\n"
    ".incbin \"" CROSSCHECK_PAGE_DIST
    "/page.css\"\n"
    "crosscheck_page_style_end:\n"
    "crosscheck_static_style_begin:\n"
    ".incbin \"" CROSSCHECK_STATIC_STYLE
    "\"\n"
    "crosscheck_static_style_end:\n"
    ".popsection\n");
// NOLINTEND(hicpp-no-assembler)

extern "C" {
// NOLINTBEGIN(modernize-avoid-c-arrays,readability-identifier-naming)
extern const char crosscheck_packed_script_begin[];
extern const char crosscheck_packed_script_end[];
extern const char crosscheck_page_loader_begin[];
extern const char crosscheck_page_loader_end[];
extern const char crosscheck_page_hash_begin[];
extern const char crosscheck_page_hash_end[];
extern const char crosscheck_page_style_begin[];
extern const char crosscheck_page_style_end[];
extern const char crosscheck_static_style_begin[];
extern const char crosscheck_static_style_end[];
// NOLINTEND(modernize-avoid-c-arrays,readability-identifier-naming)
}

namespace crosscheck {
namespace {

std::string_view between(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::string_view packed_page_script() {
  return between(crosscheck_packed_script_begin, crosscheck_packed_script_end);
}

std::string_view page_script_hash() {
  // The first of the lines, "sha256-…  page.js".
  const std::string_view lines =
      between(crosscheck_page_hash_begin, crosscheck_page_hash_end);
  return lines.substr(0, lines.find(' '));
}

std::string_view page_loader() {
  return between(crosscheck_page_loader_begin, crosscheck_page_loader_end);
}

std::string_view page_style() {
  return between(crosscheck_page_style_begin, crosscheck_page_style_end);
}

std::string_view static_style() {
  return between(crosscheck_static_style_begin, crosscheck_static_style_end);
}

std::string policy_hash(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  // The library's bytes are unsigned.
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  sha256_update(&context, bytes.size(), data);
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_digest(&context, digest.size(), digest.data());
  std::array<char, BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE)> text{};
  base64_encode_raw(text.data(), digest.size(), digest.data());
  return "sha256-" + std::string(text.data(), text.size());
}

}  // namespace crosscheck
