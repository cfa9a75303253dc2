#include "engine/text/syntax/syntax.h"

#include <algorithm>
#include <array>

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 17> kParts = {
    "ADJ", "ADP",  "ADV",  "AUX",   "CCONJ", "DET",   "INTJ", "NOUN", "NUM",
    "X",   "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",  "VERB"};

constexpr std::array<std::string_view, 49> kDependencies = {
    "acl",         "acl:relcl",    "advcl",     "advcl:relcl",   "advmod",
    "amod",        "appos",        "aux",       "aux:pass",      "case",
    "cc",          "cc:preconj",   "ccomp",     "compound",      "compound:prt",
    "conj",        "cop",          "csubj",     "csubj:pass",    "dep",
    "det",         "det:predet",   "discourse", "dislocated",    "expl",
    "fixed",       "flat",         "goeswith",  "iobj",          "list",
    "mark",        "nmod",         "nmod:poss", "nmod:unmarked", "nsubj",
    "nsubj:outer", "nsubj:pass",   "nummod",    "obj",           "obl",
    "obl:agent",   "obl:unmarked", "orphan",    "parataxis",     "punct",
    "reparandum",  "root",         "vocative",  "xcomp"};
static_assert(kDependencies.size() ==
              static_cast<std::size_t>(Dependency::xcomp) + 1);
static_assert(kParts.size() ==
              static_cast<std::size_t>(PartOfSpeech::verb) + 1);

}  // namespace

std::string_view dependency_name(Dependency dependency) {
  return kDependencies[static_cast<std::size_t>(dependency)];
}

Dependency dependency_of(std::string_view name) {
  const auto find = [](std::string_view wanted) {
    return std::find(kDependencies.begin(), kDependencies.end(), wanted);
  };
  auto found = find(name);
  if (found == kDependencies.end())
    found = find(name.substr(0, name.find(':')));
  if (found == kDependencies.end()) return Dependency::dep;
  return static_cast<Dependency>(found - kDependencies.begin());
}

std::string_view part_of_speech_name(PartOfSpeech part) {
  return kParts[static_cast<std::size_t>(part)];
}

PartOfSpeech part_of_speech_of(std::string_view name) {
  const auto found = std::find(kParts.begin(), kParts.end(), name);
  if (found == kParts.end()) return PartOfSpeech::other;
  return static_cast<PartOfSpeech>(found - kParts.begin());
}

std::uint32_t Syntax::child(std::uint32_t word, Dependency dependency) const {
  for (const std::uint32_t c : children_of(word)) {
    if (words[c].dependency == dependency) return c;
  }
  return SyntaxWord::kNone;
}

std::uint32_t Syntax::head_of(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t begin = first_word[first];
  const std::uint32_t end = first_word[last];
  for (std::uint32_t w = begin; w < end; ++w) {
    const std::uint32_t head = words[w].head;
    if (!words[w].masked && (head < begin || head >= end)) return w;
  }
  return begin;
}

Syntax::Range Syntax::subtree(std::uint32_t word) const {
  // A tree of a greedy parser is projective, so the ends are those of the
  // chains of first and last children.
  Range range{word, word + 1};
  for (std::uint32_t w = word;;) {
    const auto below = children_of(w);
    if (below.empty() || below.front() > w) break;
    w = below.front();
    range.first = w;
  }
  for (std::uint32_t w = word;;) {
    const auto below = children_of(w);
    if (below.empty() || below.back() < w) break;
    w = below.back();
    range.last = w + 1;
  }
  return range;
}

}  // namespace crosscheck
