#include "engine/extract/readings/article_key.h"

#include <array>
#include <fstream>
#include <string>

namespace crosscheck {
namespace {

/// Texts and numbers one behind the other, so that no two lists of them give
/// the same bytes.
class KeyWriter {
 public:
  void text(std::string_view text) {
    number(text.size());
    hash_.add(text);
  }
  void number(std::uint64_t n) {
    std::array<char, 8> bytes;
    for (char& byte : bytes) {
      byte = static_cast<char>(n & 0xffU);
      n >>= 8U;
    }
    hash_.add({bytes.data(), bytes.size()});
  }
  [[nodiscard]] ContentDigest finish() { return hash_.finish(); }

 private:
  ContentHash hash_;
};

/// The bytes of the running program: a version number would stay the same while
/// the rules of reading change.
ContentDigest hash_of_program() {
  ContentHash hash;
  std::ifstream program("/proc/self/exe", std::ios::binary);
  std::string block(1U << 20U, '\0');
  while (program) {
    program.read(block.data(), static_cast<std::streamsize>(block.size()));
    hash.add({block.data(), static_cast<std::size_t>(program.gcount())});
  }
  return hash.finish();
}

}  // namespace

ContentDigest article_key(const Document& document, std::string_view source) {
  KeyWriter key;
  key.text(document.text);
  key.text(document.title);
  key.text(document.date);
  key.text(document.url);
  key.text(document.author);
  key.text(document.encoding);
  key.text(source);
  key.number(static_cast<std::uint64_t>(document.date_from));
  key.number(document.published_day.has_value() ? 1 : 0);
  key.number(static_cast<std::uint64_t>(document.published_day.value_or(0)));
  key.number(document.offsets_are_of_file ? 1 : 0);
  key.number(document.body_begin);
  return key.finish();
}

ContentDigest reader_key(const LanguageModel* model) {
  static const ContentDigest kProgram = hash_of_program();
  KeyWriter key;
  key.text({reinterpret_cast<const char*>(kProgram.data()), kProgram.size()});
  key.number(model != nullptr ? model->file().size() : 0);
  key.number(model != nullptr ? model->file().checksum() : 0);
  return key.finish();
}

}  // namespace crosscheck
