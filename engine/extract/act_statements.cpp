#include "engine/extract/act_statements.h"

#include <string>
#include <utility>

#include "engine/extract/span_statement.h"

namespace crosscheck {
namespace {

/// What the act is about: its first named participant, else its trigger.
std::string subject_of(const Document& document, const Predication& p) {
  for (const Participant& participant : p.participants) {
    if (!participant.entity.empty()) {
      return words_of(document, participant.span);
    }
  }
  return p.trigger;
}

Statement statement_of(const Document& document, const Predication& p,
                       std::uint32_t index) {
  Statement s = span_statement(document, p.clause);
  s.predication = index;
  s.subject.name = subject_of(document, p);
  s.slot = "told";
  s.kind = SlotKind::act;
  s.value = Text{{p.trigger}, p.is_quoted};
  s.polarity = p.polarity;
  s.modality = p.modality;
  s.attribution = p.attribution;
  s.extractor = "act";
  return s;
}

}  // namespace

std::vector<Statement> act_statements(std::span<const Document> documents,
                                      std::span<const Predication> predications,
                                      std::span<const PredicationLink> links) {
  std::vector<bool> linked(predications.size(), false);
  for (const PredicationLink& link : links) {
    linked[link.a] = linked[link.b] = true;
  }
  std::vector<Statement> statements;
  for (std::uint32_t i = 0; i < predications.size(); ++i) {
    if (!linked[i]) continue;
    const Predication& p = predications[i];
    statements.push_back(statement_of(documents[p.document.index()], p, i));
  }
  return statements;
}

}  // namespace crosscheck
