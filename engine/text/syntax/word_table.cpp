#include "engine/text/syntax/word_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "engine/text/syntax/byte_order.h"
#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

constexpr std::size_t kBuckets = 65536;
constexpr std::size_t kOffsetsSize = (kBuckets + 1) * 4;
constexpr std::size_t kEntrySize = 7;

std::uint32_t word_key(std::string_view word) {
  return static_cast<std::uint32_t>(text_key(word) >> 32U);
}

struct PlainForm {
  std::string_view written, plain;
};
constexpr std::array kPlainForms = {
    PlainForm{"“", "\""},  PlainForm{"”", "\""}, PlainForm{"„", "\""},
    PlainForm{"«", "\""},  PlainForm{"»", "\""}, PlainForm{"``", "\""},
    PlainForm{"''", "\""}, PlainForm{"‘", "'"},  PlainForm{"’", "'"},
    PlainForm{"–", "--"},  PlainForm{"—", "--"}, PlainForm{"…", "..."}};

}  // namespace

std::optional<WordTable> WordTable::read(std::span<const std::uint8_t> bytes) {
  if (bytes.size() < kOffsetsSize) return std::nullopt;
  const std::size_t entries = (bytes.size() - kOffsetsSize) / kEntrySize;
  std::uint32_t before = 0;
  for (std::size_t b = 0; b <= kBuckets; ++b) {
    const auto offset = read_number<std::uint32_t>(bytes.data() + b * 4);
    if (offset < before || offset > entries) return std::nullopt;
    before = offset;
  }
  WordTable table;
  table.offsets_ = bytes.data();
  table.entries_ = bytes.data() + kOffsetsSize;
  return table;
}

WordFacts WordTable::find(std::string_view word) const {
  const std::uint32_t key = word_key(word);
  const std::uint8_t* offset = offsets_ + std::size_t{key >> 16U} * 4;
  const auto first = read_number<std::uint32_t>(offset);
  const auto last = read_number<std::uint32_t>(offset + 4);
  for (std::uint32_t e = first; e < last; ++e) {
    const std::uint8_t* entry = entries_ + std::size_t{e} * kEntrySize;
    if (read_number<std::uint16_t>(entry) != static_cast<std::uint16_t>(key)) {
      continue;
    }
    return {read_number<std::uint16_t>(entry + 2), entry[4],
            read_number<std::uint16_t>(entry + 5)};
  }
  return {};
}

std::vector<std::uint8_t> word_table_bytes(
    const std::vector<WordEntry>& entries) {
  std::map<std::uint32_t, WordFacts> by_key;
  for (const WordEntry& entry : entries) {
    by_key.try_emplace(word_key(entry.word), entry.facts);
  }
  std::vector<std::uint8_t> bytes;
  std::vector<std::uint8_t> rows;
  auto next = by_key.begin();
  for (std::uint32_t b = 0; b < kBuckets; ++b) {
    append_number(bytes, static_cast<std::uint32_t>(rows.size() / kEntrySize));
    for (; next != by_key.end() && next->first >> 16U == b; ++next) {
      append_number(rows, static_cast<std::uint16_t>(next->first));
      append_number(rows, next->second.cluster);
      append_number(rows, next->second.big_cluster);
      append_number(rows, next->second.tag_class);
    }
  }
  append_number(bytes, static_cast<std::uint32_t>(rows.size() / kEntrySize));
  bytes.insert(bytes.end(), rows.begin(), rows.end());
  return bytes;
}

std::string syntax_form(std::string_view folded) {
  for (const PlainForm& form : kPlainForms) {
    if (folded == form.written) return std::string(form.plain);
  }
  std::string plain(folded);
  for (char& c : plain) {
    if (c >= '0' && c <= '9') c = '0';
  }
  return plain;
}

}  // namespace crosscheck
