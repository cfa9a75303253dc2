#include "engine/text/syntax/lemmatiser.h"

#include <algorithm>
#include <map>

#include "engine/text/syntax/byte_order.h"
#include "engine/text/syntax/feature_key.h"

namespace crosscheck {
namespace {

constexpr std::size_t kEntrySize = 6;

}  // namespace

LemmaRule lemma_rule(std::string_view form, std::string_view lemma) {
  const auto differ =
      std::mismatch(form.begin(), form.end(), lemma.begin(), lemma.end());
  LemmaRule rule;
  rule.strip = static_cast<std::uint8_t>(
      std::min<std::ptrdiff_t>(255, form.end() - differ.first));
  rule.append.assign(differ.second, lemma.end());
  return rule;
}

std::uint64_t tag_key(std::string_view part, std::string_view tag) {
  return feature_key(1, text_key(part), text_key(tag));
}

std::uint32_t lemma_key(std::uint64_t tag, std::string_view ending,
                        bool whole) {
  return static_cast<std::uint32_t>(
      feature_key(whole ? 2 : 3, tag, text_key(ending)) >> 32U);
}

std::optional<Lemmatiser> Lemmatiser::read(
    std::span<const std::uint8_t> bytes) {
  if (bytes.size() < 2) return std::nullopt;
  Lemmatiser result;
  const auto rules = read_number<std::uint16_t>(bytes.data());
  std::size_t at = 2;
  for (std::uint16_t r = 0; r < rules; ++r) {
    if (bytes.size() - at < 2) return std::nullopt;
    const std::size_t length = bytes[at + 1];
    if (bytes.size() - at - 2 < length) return std::nullopt;
    const auto* text = reinterpret_cast<const char*>(bytes.data() + at + 2);
    result.rules_.push_back({bytes[at], std::string(text, length)});
    at += 2 + length;
  }
  result.entries_ = bytes.data() + at;
  result.count_ = (bytes.size() - at) / kEntrySize;
  for (std::size_t e = 0; e < result.count_; ++e) {
    const std::uint8_t* entry = result.entries_ + e * kEntrySize;
    if (read_number<std::uint16_t>(entry + 4) >= rules) return std::nullopt;
  }
  return result;
}

std::optional<std::uint16_t> Lemmatiser::find(std::uint32_t key) const {
  std::size_t first = 0;
  std::size_t last = count_;
  while (first < last) {
    const std::size_t middle = (first + last) / 2;
    const std::uint8_t* entry = entries_ + middle * kEntrySize;
    const auto there = read_number<std::uint32_t>(entry);
    if (there == key) return read_number<std::uint16_t>(entry + 4);
    if (there < key) {
      first = middle + 1;
    } else {
      last = middle;
    }
  }
  return std::nullopt;
}

std::string Lemmatiser::lemma(std::string_view form, std::uint64_t tag) const {
  std::optional<std::uint16_t> rule = find(lemma_key(tag, form, true));
  for (std::size_t n = std::min(form.size(), kLongestEnding); !rule; --n) {
    rule = find(lemma_key(tag, form.substr(form.size() - n), false));
    if (n == 0) break;
  }
  if (!rule || rules_[*rule].strip > form.size()) return std::string(form);
  const std::size_t kept = form.size() - rules_[*rule].strip;
  // Rules count bytes: one learnt from plain letters may cut another in two.
  const bool cuts_letter =
      kept < form.size() &&
      (static_cast<unsigned char>(form[kept]) & 0xC0U) == 0x80U;
  if (cuts_letter) return std::string(form);
  std::string lemma(form.substr(0, kept));
  lemma += rules_[*rule].append;
  return lemma.empty() ? std::string(form) : lemma;
}

std::vector<std::uint8_t> lemma_bytes(
    const std::vector<std::pair<std::uint32_t, LemmaRule>>& entries) {
  std::map<LemmaRule, std::uint16_t> numbers;
  std::map<std::uint32_t, LemmaRule> by_key;
  for (const auto& [key, rule] : entries) {
    if (rule.append.size() > 255) continue;
    by_key.try_emplace(key, rule);
    numbers.try_emplace(rule, 0);
  }
  std::vector<std::uint8_t> bytes;
  append_number(bytes, static_cast<std::uint16_t>(numbers.size()));
  std::uint16_t next = 0;
  for (auto& [rule, number] : numbers) {
    number = next++;
    append_number(bytes, rule.strip);
    append_number(bytes, static_cast<std::uint8_t>(rule.append.size()));
    bytes.insert(bytes.end(), rule.append.begin(), rule.append.end());
  }
  for (const auto& [key, rule] : by_key) {
    append_number(bytes, key);
    append_number(bytes, numbers[rule]);
  }
  return bytes;
}

}  // namespace crosscheck
