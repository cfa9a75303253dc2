#include "engine/report/html/data_block.h"

#include <nettle/base64.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/report/code_point.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kPackedPiece = std::size_t{1} << 16U;
constexpr std::size_t kPlainPiece = std::size_t{1} << 20U;

/// The escape of what must not stand in a script, or "".
std::string_view script_escape(char32_t c) {
  switch (c) {
    case '<':
      return "\\u003c";
    case '>':
      return "\\u003e";
    case '&':
      return "\\u0026";
    case 0x2028:
      return "\\u2028";
    case 0x2029:
      return "\\u2029";
    default:
      return "";
  }
}

bool is_plain_json(char c) {
  return static_cast<unsigned char>(c) < 0x80 && c != '<' && c != '>' &&
         c != '&' && c != '\0';
}

/// Packs bytes and hands them on in base64.
class PackedWriter {
 public:
  explicit PackedWriter(ReportBuffer& buffer) : buffer_(buffer) {
    base64_encode_init(&base64_);
    constexpr int kGzip = 15 + 16;  // the largest window, gzip's head and foot
    usable_ = deflateInit2(&stream_, Z_DEFAULT_COMPRESSION, Z_DEFLATED, kGzip,
                           8, Z_DEFAULT_STRATEGY) == Z_OK;
  }
  ~PackedWriter() { deflateEnd(&stream_); }
  PackedWriter(const PackedWriter&) = delete;
  PackedWriter& operator=(const PackedWriter&) = delete;

  /// False when the output is lost.
  bool write(std::string_view bytes, bool last) {
    if (!usable_) return false;
    // zlib's input is not const, and is not changed.
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-*)
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream_.avail_in = static_cast<uInt>(bytes.size());
    do {
      stream_.next_out = packed_.data();
      stream_.avail_out = static_cast<uInt>(packed_.size());
      deflate(&stream_, last ? Z_FINISH : Z_NO_FLUSH);
      encode(packed_.size() - stream_.avail_out);
      if (!buffer_.flow()) return false;
    } while (stream_.avail_out == 0);
    if (last) finish();
    return true;
  }

 private:
  void encode(std::size_t bytes) {
    const std::size_t length =
        base64_encode_update(&base64_, text_.data(), bytes, packed_.data());
    buffer_.text().append(text_.data(), length);
  }
  void finish() {
    const std::size_t length = base64_encode_final(&base64_, text_.data());
    buffer_.text().append(text_.data(), length);
  }

  ReportBuffer& buffer_;
  z_stream stream_{};
  base64_encode_ctx base64_{};
  bool usable_ = false;
  std::vector<std::uint8_t> packed_ = std::vector<std::uint8_t>(kPackedPiece);
  std::vector<char> text_ = std::vector<char>(
      BASE64_ENCODE_LENGTH(kPackedPiece) + BASE64_ENCODE_FINAL_LENGTH);
};

bool write_packed(std::string_view json, ReportBuffer& buffer) {
  PackedWriter packed(buffer);
  while (json.size() > kPlainPiece) {
    if (!packed.write(json.substr(0, kPlainPiece), false)) return false;
    json.remove_prefix(kPlainPiece);
  }
  return packed.write(json, true);
}

/// In pieces that end between characters.
bool write_plain(std::string_view json, ReportBuffer& buffer) {
  while (!json.empty()) {
    std::size_t piece = std::min(json.size(), kPlainPiece);
    while (piece < json.size() && (json[piece] & 0xC0) == 0x80) ++piece;
    append_script_json(buffer.text(), json.substr(0, piece));
    if (!buffer.flow()) return false;
    json.remove_prefix(piece);
  }
  return true;
}

void append_nodes(std::string& out, std::string_view name,
                  std::span<const PlacedNode> nodes) {
  out.append(",\"").append(name).append("\":[");
  bool first = true;
  for (const PlacedNode& node : nodes) {
    out += first ? "[" : ",[";
    first = false;
    append_integer(out, node.index);
    out += ',';
    append_integer(out, node.x);
    out += ',';
    append_integer(out, node.y);
    out += ']';
  }
  out += ']';
}

}  // namespace

void append_script_json(std::string& out, std::string_view json) {
  for (std::size_t at = 0; at < json.size();) {
    std::size_t plain = at;
    while (plain < json.size() && is_plain_json(json[plain])) ++plain;
    out.append(json.substr(at, plain - at));
    at = plain;
    if (at == json.size()) return;
    const CodePoint c = code_point_at(json, at);
    const std::string_view escape = script_escape(c.value);
    if (!escape.empty()) {
      out += escape;
    } else if (!c.valid || c.value == 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(json.substr(at, c.bytes));
    }
    at += c.bytes;
  }
}

bool write_result_block(std::string_view json, ReportBuffer& buffer,
                        std::size_t pack_above) {
  const bool packs = json.size() > pack_above;
  buffer.text() += "<script type=\"application/json\" id=\"result\"";
  buffer.text() += packs ? " data-encoding=\"gzip+base64\">" : ">";
  if (!(packs ? write_packed(json, buffer) : write_plain(json, buffer))) {
    return false;
  }
  buffer.text() += "</script>\n";
  return buffer.flow();
}

void append_layout_json(std::string& out, const GraphLayout& layout) {
  out += R"({"schema":"crosscheck.layout/1")";
  append_nodes(out, "claims", layout.claims);
  append_nodes(out, "sources", layout.sources);
  out += '}';
}

}  // namespace crosscheck
