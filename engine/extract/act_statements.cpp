#include "engine/extract/act_statements.h"

#include <string>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes

/// The words of a span, white space folded to single blanks.
std::string words_of(const Document& document, const Span& span) {
  std::string words;
  bool blank = false;
  for (const char c : std::string_view(document.text)
                          .substr(span.begin, span.end - span.begin)) {
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      blank = !words.empty();
      continue;
    }
    if (blank) words += ' ';
    blank = false;
    words += c;
  }
  return words;
}

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
  Statement s;
  s.document = p.document;
  s.predication = index;
  s.subject.name = subject_of(document, p);
  s.slot = "told";
  s.kind = SlotKind::act;
  s.value = Text{{p.trigger}, p.is_quoted};
  s.value_text = words_of(document, p.clause);
  s.polarity = p.polarity;
  s.modality = p.modality;
  s.attribution = p.attribution;
  if (document.published_day) {
    TimeInterval day;
    day.begin = std::int64_t{*document.published_day} * kDay;
    day.end = day.begin + kDay;
    day.grain = Grain::day;
    s.as_of = day;
  }
  s.evidence = p.clause;
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
