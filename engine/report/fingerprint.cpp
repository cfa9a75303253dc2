#include "engine/report/fingerprint.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace crosscheck {
namespace {

void add_cell(const ClaimTable& claims, const std::vector<StringId>& column,
              std::size_t row, Fingerprint& print) {
  const bool given = !column.empty() && column[row].valid();
  print.add(given ? claims.text(column[row]) : std::string_view());
}

std::uint64_t claim_hash(const RunView& view, ClaimId claim) {
  const ClaimTable& claims = view.claims();
  const std::size_t row = claim.index();
  const ClaimDetail* detail = claims.detail(claim);
  Fingerprint print;
  print.add(view.source_name(claims.source[row]));
  print.add(view.subject_of(claim));
  print.add(view.slot_of(claim));
  print.add(view.text_of(claim));
  print.add(name_of(detail ? detail->polarity : Polarity{}));
  print.add(speaker_of(detail));
  if (detail != nullptr && !detail->evidence.empty()) {
    const Span& span = detail->evidence.front();
    print.add(std::string_view(view.document(span.document).text)
                  .substr(span.begin, span.end - span.begin));
  } else {
    add_cell(claims, claims.timestamp, row, print);
    add_cell(claims, claims.url, row, print);
    add_cell(claims, claims.quote, row, print);
  }
  return print.value();
}

}  // namespace

void Fingerprint::add(std::string_view text) {
  constexpr std::uint64_t kPrime = 0x100000001b3ULL;
  for (const char c : text) {
    hash_ = (hash_ ^ static_cast<unsigned char>(c)) * kPrime;
  }
  hash_ = (hash_ ^ 0xFFU) * kPrime;
}

RowKeys::RowKeys(std::vector<std::uint64_t> hashes) : hash_(std::move(hashes)) {
  std::unordered_map<std::uint64_t, std::uint32_t> seen;
  seen.reserve(hash_.size());
  repeat_.reserve(hash_.size());
  for (const std::uint64_t hash : hash_) repeat_.push_back(seen[hash]++);
}

std::string RowKeys::text(std::size_t row) const {
  if (repeat_[row] == 0) return fmt::format("{:016x}", hash_[row]);
  return fmt::format("{:016x}-{}", hash_[row], repeat_[row] + 1);
}

std::string_view speaker_of(const ClaimDetail* detail) {
  std::string_view name;
  if (detail == nullptr) return name;
  for (const Attribution& link : detail->attribution) {
    if (!link.speaker.name.empty()) name = link.speaker.name;
  }
  return name;
}

RowKeys claim_keys(const RunView& view) {
  std::vector<std::uint64_t> hashes;
  hashes.reserve(view.claims().size());
  for (std::size_t i = 0; i < view.claims().size(); ++i) {
    hashes.push_back(claim_hash(view, ClaimId(i)));
  }
  return RowKeys(std::move(hashes));
}

RowKeys dispute_keys(const RunView& view) {
  std::vector<std::uint64_t> hashes;
  std::vector<std::pair<std::string_view, std::string_view>> voices;
  for (const Dispute& dispute : view.run().disputes) {
    voices.clear();
    for (const DisputeSide& side : dispute.sides) {
      for (const ClaimId claim : side.claims) {
        const SourceId source = view.claims().source[claim.index()];
        voices.emplace_back(view.source_name(source), view.text_of(claim));
      }
    }
    std::sort(voices.begin(), voices.end());
    voices.erase(std::unique(voices.begin(), voices.end()), voices.end());
    const Item& topic = view.claims().items[dispute.topic.index()];
    Fingerprint print;
    print.add(view.claims().text(topic.subject));
    print.add(view.claims().text(topic.slot));
    for (const auto& [source, value] : voices) {
      print.add(source);
      print.add(value);
    }
    hashes.push_back(print.value());
  }
  return RowKeys(std::move(hashes));
}

}  // namespace crosscheck
