#include "engine/text/syntax/split_words.h"

#include <algorithm>
#include <array>

namespace crosscheck {
namespace {

using Cuts = std::vector<std::uint32_t>;

// Bound forms that treebanks leave on their word.
constexpr std::array<std::string_view, 24> kPrefixes = {
    "anti",  "arch",  "bi",  "co",   "counter", "cross", "e",     "ex",
    "inter", "intra", "mid", "mini", "multi",   "neo",   "non",   "over",
    "post",  "pre",   "pro", "re",   "semi",    "sub",   "ultra", "un"};

// What is parted from the end of a word; the apostrophe may be a curly one.
constexpr std::array<std::string_view, 7> kClitics = {
    "n't", "'ll", "'re", "'ve", "'d", "'m", "'s"};

bool is_prefix(std::string_view lower) {
  return std::find(kPrefixes.begin(), kPrefixes.end(), lower) !=
         kPrefixes.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Length of the apostrophe, dash or slash at a byte; 0 where there is none.
std::uint32_t mark_length(std::string_view text, std::size_t at,
                          std::string_view plain, std::string_view curly) {
  if (text.substr(at).starts_with(plain)) return 1;
  if (text.substr(at).starts_with(curly))
    return static_cast<std::uint32_t>(curly.size());
  return 0;
}

// Where a clitic begins in a word as written, or 0.
std::uint32_t clitic_begin(const Token& token, std::string_view written) {
  if (token.lower == "cannot" && written.size() == 6) return 3;
  for (const std::string_view clitic : kClitics) {
    if (token.lower.size() <= clitic.size() || !token.lower.ends_with(clitic)) {
      continue;
    }
    // Folding may have made the token shorter: the mark is sought from the end.
    for (std::size_t at = written.size(); at-- > 1;) {
      if (mark_length(written, at, "'", "’") == 0) continue;
      if (clitic != "n't") return static_cast<std::uint32_t>(at);
      const bool plain_n = written[at - 1] == 'n' || written[at - 1] == 'N';
      return plain_n ? static_cast<std::uint32_t>(at - 1) : 0;
    }
  }
  return 0;
}

bool is_date(std::string_view written) {
  return std::count(written.begin(), written.end(), '-') > 1 &&
         std::all_of(written.begin(), written.end(),
                     [](char c) { return is_digit(c) || c == '-'; });
}

// Cuts on both sides of hyphens and slashes between two words.
void cut_compound(std::string_view written, Cuts& cuts) {
  std::size_t part = 0;
  for (std::size_t at = 1; at + 1 < written.size(); ++at) {
    const std::uint32_t hyphen = mark_length(written, at, "-", "‐");
    const bool slash = written[at] == '/' && !is_digit(written[at - 1]) &&
                       !is_digit(written[at + 1]);
    const std::uint32_t length = slash ? 1 : hyphen;
    if (length == 0 || at + length >= written.size()) continue;
    std::string lower(written.substr(part, at - part));
    for (char& c : lower) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    part = at + length;
    if (hyphen != 0 && is_prefix(lower)) continue;
    cuts.push_back(static_cast<std::uint32_t>(at));
    cuts.push_back(static_cast<std::uint32_t>(part));
    at = part - 1;
  }
}

}  // namespace

std::vector<std::uint32_t> word_cuts(const Token& token,
                                     std::string_view written) {
  Cuts cuts;
  if (token.kind != TokenKind::word && token.kind != TokenKind::number) {
    return cuts;
  }
  const bool compound = written.find_first_of("-/") != std::string_view::npos ||
                        written.find("‐") != std::string_view::npos;
  if (compound && !is_date(written)) cut_compound(written, cuts);
  const std::uint32_t clitic =
      token.kind == TokenKind::word ? clitic_begin(token, written) : 0;
  if (clitic > 0 && (cuts.empty() || cuts.back() < clitic)) {
    cuts.push_back(clitic);
  }
  return cuts;
}

}  // namespace crosscheck
