#include "engine/extract/told_statements.h"

#include <algorithm>
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

ClauseKey first_key(const ClauseLink& link) {
  return {link.sentence_a, link.clause_a};
}
ClauseKey second_key(const ClauseLink& link) {
  return {link.sentence_b, link.clause_b};
}
ClauseKey first_key(const ClauseContrast& contrast) {
  return {contrast.sentence_a, contrast.clause_a};
}
ClauseKey second_key(const ClauseContrast& contrast) {
  return {contrast.sentence_b, contrast.clause_b};
}

std::string reason_of(std::span<const Document> documents,
                      std::span<const ToldSentence> sentences,
                      const ClauseContrast& contrast) {
  const auto item = [&](std::uint32_t sentence, std::uint32_t word) {
    const ToldSentence& told = sentences[sentence];
    const ContentWord& w = told.words[word];
    return words_of(documents[told.document.index()],
                    {told.document, w.begin, w.end});
  };
  return "\"" + item(contrast.sentence_a, contrast.item_a) + "\" against \"" +
         item(contrast.sentence_b, contrast.item_b) +
         "\" in clauses that share " + contrast.shared;
}

}  // namespace

ToldStatements told_statements(std::span<const Document> documents,
                               std::span<const ToldSentence> sentences,
                               std::span<const ClauseLink> links,
                               std::span<const ClauseContrast> contrasts) {
  std::map<ClauseKey, std::uint32_t> index;
  const auto note = [&](const auto& pair) {
    index.try_emplace(first_key(pair), 0U);
    index.try_emplace(second_key(pair), 0U);
  };
  std::for_each(links.begin(), links.end(), note);
  std::for_each(contrasts.begin(), contrasts.end(), note);
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
    told.edges.push_back({index.at(first_key(link)), index.at(second_key(link)),
                          Relation::agree, kWeight, "report",
                          "two clauses share " + link.shared});
  }
  for (const ClauseContrast& contrast : contrasts) {
    told.edges.push_back({index.at(first_key(contrast)),
                          index.at(second_key(contrast)), Relation::conflict,
                          kWeight, contrast.rule,
                          reason_of(documents, sentences, contrast)});
  }
  return told;
}

}  // namespace crosscheck
