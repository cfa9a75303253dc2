#include "engine/ingest/content_hash.h"

#include <nettle/sha2.h>

namespace crosscheck {

static_assert(sizeof(ContentDigest) == SHA256_DIGEST_SIZE);

struct ContentHash::State {
  sha256_ctx context;
};

ContentHash::ContentHash() : state_(std::make_unique<State>()) {
  sha256_init(&state_->context);
}

ContentHash::ContentHash(ContentHash&&) noexcept = default;
ContentHash& ContentHash::operator=(ContentHash&&) noexcept = default;
ContentHash::~ContentHash() = default;

void ContentHash::add(std::string_view bytes) {
  sha256_update(&state_->context, bytes.size(),
                reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

ContentDigest ContentHash::finish() {
  ContentDigest digest;
  // Nettle begins anew by itself.
  sha256_digest(&state_->context, digest.size(), digest.data());
  return digest;
}

std::string to_hexadecimal(const ContentDigest& digest) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : digest) {
    text += kDigits[byte >> 4U];
    text += kDigits[byte & 15U];
  }
  return text;
}

std::string sha256_of(std::string_view bytes) {
  ContentHash hash;
  hash.add(bytes);
  return to_hexadecimal(hash.finish());
}

}  // namespace crosscheck
