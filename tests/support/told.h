#pragma once

#include <cstdint>
#include <sstream>
#include <string>
#include <vector>

#include "graph/told_clause.h"

// Sentences as readable lines for the tests of clauses.

namespace crosscheck::testing {

/// A sentence of words parted by blanks, each marked by its first letter ('@'
/// a name, '#' a figure, '~' a time), with one clause that has them all. Word i
/// stands at bytes [10 i, 10 i + 9) and is governed by itself.
inline ToldSentence told(const std::string& words, std::size_t document = 0) {
  ToldSentence sentence;
  sentence.document = DocumentId(document);
  std::istringstream in(words);
  for (std::string key; in >> key;) {
    ContentWord word;
    const auto at = static_cast<std::uint32_t>(sentence.words.size());
    if (key[0] == '@') word.kind = ContentKind::name;
    if (key[0] == '#') word.kind = ContentKind::figure;
    if (key[0] == '~') word.kind = ContentKind::time;
    word.key = key;
    word.governor = at;
    word.begin = 10 * at;
    word.end = 10 * at + 9;
    sentence.words.push_back(word);
  }
  ToldClause clause;
  clause.kind = ClauseKind::sentence;
  for (std::uint32_t i = 0; i < sentence.words.size(); ++i) {
    clause.words.push_back(i);
  }
  const auto count = static_cast<std::uint32_t>(sentence.words.size());
  clause.span = {sentence.document, 0, 10 * count};
  sentence.clauses.push_back(clause);
  return sentence;
}

/// Adds a clause of words [first, last).
inline void add_clause(ToldSentence& sentence, std::uint32_t first,
                       std::uint32_t last,
                       ClauseKind kind = ClauseKind::clause) {
  ToldClause clause;
  clause.kind = kind;
  for (std::uint32_t i = first; i < last; ++i) clause.words.push_back(i);
  clause.span = {sentence.document, 10 * first, 10 * last};
  sentence.clauses.push_back(clause);
}

}  // namespace crosscheck::testing
