#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/result.h"

namespace crosscheck {

/// Lines "Name: value" of a head as of HTTP, MIME and WARC.
class HeaderLines {
 public:
  /// Reads lines up to an empty one or the end; they end in LF or CRLF, and a
  /// line that begins with a blank goes on with the one before. What is no such
  /// line is passed over. O(length).
  explicit HeaderLines(std::string_view head);

  /// The value of the first line of the name, in any case; "" if there is none.
  [[nodiscard]] std::string_view get(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> lines_;
};

/// "text/html" of "text/html; charset=utf-8", in lower case.
[[nodiscard]] std::string media_type(std::string_view content_type);
/// "utf-8" of the same, or "".
[[nodiscard]] std::string charset_of(std::string_view content_type);

/// Where the head of a message ends: behind the empty line; npos if there is
/// none.
[[nodiscard]] std::size_t end_of_head(std::string_view message);

/// A response of HTTP/1 as a web archive keeps it.
struct HttpResponse {
  int status = 0;
  std::string content_type;      ///< as written
  std::string body;              ///< without transfer and content encoding
  std::uint32_t head_lines = 0;  ///< before the body
  bool was_encoded = false;      ///< the body stands otherwise in the message
};

/// Reads a response (RFC 9112): chunked transfer encoding, unless the archive
/// has taken it off already, and the content encodings gzip and deflate.
/// Errors: malformed for what is none or is damaged, unsupported for another
/// encoding or a body of more than `most` bytes.
/// Complexity: O(bytes, of the body decoded).
[[nodiscard]] Result<HttpResponse> read_http_response(std::string_view message,
                                                      std::size_t most);

}  // namespace crosscheck
