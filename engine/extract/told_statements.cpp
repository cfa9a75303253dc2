#include "engine/extract/told_statements.h"

#include <map>
#include <string>
#include <utility>

#include "engine/extract/span_statement.h"

namespace crosscheck {
namespace {

using ClauseKey = std::pair<std::uint32_t, std::uint32_t>;  // sentence, clause

/// What the clause is about: its first two names as written.
std::string subject_of(const Document& document, const ToldSentence& sentence,
                       const ToldClause& clause) {
  std::vector<std::string> names;
  for (const std::uint32_t i : clause.words) {
    const ContentWord& word = sentence.words[i];
    if (word.kind != ContentKind::name || word.is_reference) continue;
    std::string name = words_of(document, {document.id, word.begin, word.end});
    if (names.empty() || names.front() != name) names.push_back(name);
    if (names.size() == 2) break;
  }
  if (names.empty()) return "the story";
  return names.size() == 1 ? names[0] : names[0] + " and " + names[1];
}

Statement statement_of(const Document& document, const ToldSentence& sentence,
                       const ToldClause& clause) {
  Statement s = span_statement(document, clause.span);
  s.subject.name = subject_of(document, sentence, clause);
  s.slot = "reported";
  s.kind = SlotKind::report;
  Text text;
  for (const std::uint32_t i : clause.words) {
    text.words.push_back(sentence.words[i].key);
  }
  s.value = std::move(text);
  s.polarity = clause.polarity;
  s.attribution = clause.attribution;
  s.extractor = "clause";
  return s;
}

}  // namespace

ToldStatements told_statements(std::span<const Document> documents,
                               std::span<const ToldSentence> sentences,
                               std::span<const ClauseLink> links) {
  std::map<ClauseKey, std::uint32_t> index;
  for (const ClauseLink& link : links) {
    index.try_emplace({link.sentence_a, link.clause_a}, 0U);
    index.try_emplace({link.sentence_b, link.clause_b}, 0U);
  }
  ToldStatements told;
  for (auto& [key, at] : index) {
    const ToldSentence& sentence = sentences[key.first];
    at = static_cast<std::uint32_t>(told.statements.size());
    told.statements.push_back(statement_of(documents[sentence.document.index()],
                                           sentence,
                                           sentence.clauses[key.second]));
  }
  constexpr float kWeight = 0.7F;
  for (const ClauseLink& link : links) {
    told.edges.push_back({index.at({link.sentence_a, link.clause_a}),
                          index.at({link.sentence_b, link.clause_b}),
                          Relation::agree, kWeight, "report",
                          "two clauses share " + link.shared});
  }
  return told;
}

}  // namespace crosscheck
