#include "engine/ingest/http_message.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostLines = 1000;

std::string_view next_line(std::string_view& rest) {
  const std::size_t end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// The body of chunks; nullopt if it is not made of such.
std::optional<std::string> without_chunks(std::string_view rest) {
  std::string body;
  for (;;) {
    std::string_view line = next_line(rest);
    line = trimmed(line.substr(0, line.find(';')));
    std::size_t size = 0;
    const auto [end, code] =
        std::from_chars(line.data(), line.data() + line.size(), size, 16);
    if (code != std::errc() || end != line.data() + line.size() ||
        size > rest.size()) {
      return std::nullopt;
    }
    if (size == 0) return body;
    body += rest.substr(0, size);
    rest.remove_prefix(size);
    if (!trimmed(next_line(rest)).empty()) return std::nullopt;
  }
}

/// Inflates gzip, zlib or bare deflate, which all go by "deflate" and "gzip" in
/// the wild.
class Inflation {
 public:
  explicit Inflation(int window_bits) {
    ready_ = inflateInit2(&stream_, window_bits) == Z_OK;
  }
  ~Inflation() { inflateEnd(&stream_); }
  Inflation(const Inflation&) = delete;
  Inflation& operator=(const Inflation&) = delete;

  Result<std::string> run(std::string_view packed, std::size_t most) {
    std::string body;
    std::array<char, 32768> step{};
    stream_.next_in =
        reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream_.avail_in = static_cast<uInt>(packed.size());
    int code = ready_ ? Z_OK : Z_STREAM_ERROR;
    while (code == Z_OK) {
      stream_.next_out = reinterpret_cast<Bytef*>(step.data());
      stream_.avail_out = static_cast<uInt>(step.size());
      code = inflate(&stream_, Z_NO_FLUSH);
      body.append(step.data(), step.size() - stream_.avail_out);
      if (body.size() > most) {
        return Error{ErrorCode::unsupported,
                     "the body expands past the limit for an article",
                     {}};
      }
    }
    if (code == Z_STREAM_END) return body;
    return Error{ErrorCode::malformed, "the compressed body is damaged", {}};
  }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

Result<std::string> inflated(std::string_view packed, std::size_t most) {
  constexpr int kGzipOrZlib = 15 + 32;
  constexpr int kBare = -15;
  Result<std::string> body = Inflation(kGzipOrZlib).run(packed, most);
  if (body || body.error().code == ErrorCode::unsupported) return body;
  Result<std::string> bare = Inflation(kBare).run(packed, most);
  return bare ? bare : body;
}

int status_in(std::string_view line) {
  if (!line.starts_with("HTTP/")) return 0;
  const std::size_t blank = line.find(' ');
  if (blank == std::string_view::npos) return 0;
  const std::string_view number = trimmed(line.substr(blank)).substr(0, 3);
  int status = 0;
  std::from_chars(number.data(), number.data() + number.size(), status);
  return status;
}

}  // namespace

HeaderLines::HeaderLines(std::string_view head) {
  while (!head.empty() && lines_.size() < kMostLines) {
    const std::string_view line = next_line(head);
    if (line.empty()) break;
    const std::size_t colon = line.find(':');
    if ((line[0] == ' ' || line[0] == '\t') && !lines_.empty()) {
      lines_.back().second += ' ';
      lines_.back().second += trimmed(line);
    } else if (colon != std::string_view::npos) {
      lines_.emplace_back(ascii_lower(trimmed(line.substr(0, colon))),
                          trimmed(line.substr(colon + 1)));
    }
  }
}

std::string_view HeaderLines::get(std::string_view name) const {
  const std::string wanted = ascii_lower(name);
  for (const auto& [found, value] : lines_) {
    if (found == wanted) return value;
  }
  return {};
}

std::string media_type(std::string_view content_type) {
  return ascii_lower(trimmed(content_type.substr(0, content_type.find(';'))));
}

std::string charset_of(std::string_view content_type) {
  const std::string lower = ascii_lower(content_type);
  const std::size_t at = lower.find("charset=");
  if (at == std::string::npos) return {};
  std::string_view value = std::string_view(lower).substr(at + 8);
  value = trimmed(value.substr(0, value.find(';')));
  if (value.starts_with('"')) value.remove_prefix(1);
  return std::string(value.substr(0, value.find('"')));
}

std::size_t end_of_head(std::string_view message) {
  for (std::size_t at = message.find('\n'); at != std::string_view::npos;
       at = message.find('\n', at + 1)) {
    const std::string_view rest = message.substr(at + 1);
    if (rest.starts_with('\n')) return at + 2;
    if (rest.starts_with("\r\n")) return at + 3;
  }
  return std::string_view::npos;
}

Result<HttpResponse> read_http_response(std::string_view message,
                                        std::size_t most) {
  HttpResponse response;
  const std::size_t begin = end_of_head(message);
  response.status = status_in(message.substr(0, message.find('\n')));
  if (begin == std::string_view::npos || response.status == 0) {
    return Error{ErrorCode::malformed, "holds no HTTP response", {}};
  }
  const HeaderLines lines(message.substr(0, begin));
  response.content_type = lines.get("content-type");
  response.body = message.substr(begin);
  response.head_lines = static_cast<std::uint32_t>(
      std::count(message.begin(),
                 message.begin() + static_cast<std::ptrdiff_t>(begin), '\n'));
  if (ascii_lower(lines.get("transfer-encoding")).find("chunked") !=
      std::string::npos) {
    if (auto body = without_chunks(response.body)) {
      response.body = std::move(*body);
      response.was_encoded = true;
    }
  }
  const std::string encoding = ascii_lower(lines.get("content-encoding"));
  if (encoding.empty() || encoding == "identity") return response;
  if (encoding != "gzip" && encoding != "x-gzip" && encoding != "deflate") {
    return Error{ErrorCode::unsupported,
                 "the content encoding " + quoted(encoding) + " is not read",
                 {}};
  }
  Result<std::string> body = inflated(response.body, most);
  if (!body) return body.error();
  response.body = std::move(body).value();
  response.was_encoded = true;
  return response;
}

}  // namespace crosscheck
