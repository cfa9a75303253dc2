#include "engine/report/html/html_text.h"

#include <fmt/format.h>
#include <unicode/uidna.h>

#include <array>
#include <memory>

#include "engine/report/code_point.h"

namespace crosscheck {
namespace {

/// The reference for a character of ASCII, or "" where it stands for itself.
std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return "";
  }
}

bool steers_direction(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool is_no_text(char32_t c) {
  const bool white = c == '\t' || c == '\n';
  return (c < 0x20 && !white) || (c >= 0x7F && c < 0xA0) ||
         (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

/// The bytes that follow the scheme, or "" where it is neither http nor https.
std::string_view behind_scheme(std::string_view url) {
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (url.size() <= scheme.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < scheme.size(); ++i) {
      const char c = url[i];
      same &=
          (c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) == scheme[i];
    }
    if (same) return url.substr(scheme.size());
  }
  return {};
}

/// Browsers drop or bend these, so that the host that one reads is not the one
/// that they go to.
bool is_misleading(std::string_view url) {
  for (std::size_t at = 0; at < url.size();) {
    const CodePoint c = code_point_at(url, at);
    if (c.value <= 0x20 || c.value == '\\' || !c.valid || c.value == 0x2028 ||
        c.value == 0x2029 || steers_direction(c.value) || is_no_text(c.value)) {
      return true;
    }
    at += c.bytes;
  }
  return false;
}

/// The name as a browser looks it up (UTS 46); "" where it is none.
std::string ascii_name(std::string_view host) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
      uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_ASCII, &status), &uidna_close);
  if (U_FAILURE(status)) return "";
  std::array<char, 512> name{};
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  const auto length = uidna_nameToASCII_UTF8(
      idna.get(), host.data(), static_cast<std::int32_t>(host.size()),
      name.data(), static_cast<std::int32_t>(name.size()), &info, &status);
  if (U_FAILURE(status) || info.errors != 0 || length <= 0) return "";
  return {name.data(), static_cast<std::size_t>(length)};
}

}  // namespace

void append_html(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.valid && c.value < 0x80 && !is_no_text(c.value)) {
      const std::string_view ref = reference(text[at]);
      ref.empty() ? out.append(text.substr(at, 1)) : out.append(ref);
    } else if (steers_direction(c.value)) {
      out += fmt::format("&lt;U+{:04X}&gt;", static_cast<unsigned>(c.value));
    } else if (!c.valid || is_no_text(c.value)) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(text.substr(at, c.bytes));
    }
    at += c.bytes;
  }
}

void append_isolated(std::string& out, std::string_view text) {
  out += "<bdi>";
  append_html(out, text);
  out += "</bdi>";
}

std::string link_host(std::string_view url) {
  std::string_view rest = behind_scheme(url);
  if (rest.empty() || is_misleading(url)) return "";
  rest = rest.substr(0, rest.find_first_of("/?#"));
  if (const auto at = rest.rfind('@'); at != std::string_view::npos) {
    rest.remove_prefix(at + 1);
  }
  const auto colon = rest.find(':');
  const std::string_view port =
      colon == std::string_view::npos ? "" : rest.substr(colon);
  if (port.find_first_not_of("0123456789", 1) != std::string_view::npos) {
    return "";
  }
  const std::string name = ascii_name(rest.substr(0, colon));
  return name.empty() ? "" : name + std::string(port);
}

void append_link(std::string& out, std::string_view url) {
  const std::string host = link_host(url);
  if (host.empty()) {
    append_isolated(out, url);
    return;
  }
  out += "<a rel=\"noopener noreferrer nofollow\" href=\"";
  append_html(out, url);
  out += "\">";
  append_isolated(out, host);
  out += "</a>";
}

}  // namespace crosscheck
