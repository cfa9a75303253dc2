#include "bench/text/factuality_figures.h"

#include <algorithm>
#include <string>

#include "bench/text/failure_list.h"
#include "bench/text/meantime_events.h"
#include "engine/text/analysis.h"
#include "engine/text/factuality/factuality.h"

namespace crosscheck {
namespace {

struct FactualityCounts {
  std::size_t events = 0;
  Retrieval other, negated, uncertain, future;
};

// The words that a gold event covers, the one that governs the others first;
// kNone where the text was cut otherwise.
std::uint32_t word_of(const NotedEvent& event, const Syntax& syntax) {
  const auto inside = [&](const SyntaxWord& word) {
    return std::any_of(event.places.begin(), event.places.end(),
                       [&](const NotedEvent::Place& place) {
                         return word.begin < place.end &&
                                place.begin < word.end;
                       });
  };
  std::uint32_t first = SyntaxWord::kNone;
  for (const NotedEvent::Place& place : event.places) {
    auto word = static_cast<std::uint32_t>(
        std::partition_point(
            syntax.words.begin(), syntax.words.end(),
            [&](const SyntaxWord& w) { return w.end <= place.begin; }) -
        syntax.words.begin());
    for (; word < syntax.words.size() && inside(syntax.words[word]); ++word) {
      const std::uint32_t head = syntax.words[word].head;
      if (head == SyntaxWord::kNone || !inside(syntax.words[head])) return word;
      first = std::min(first, word);
    }
  }
  return first;
}

void count(bool expected, bool found, Retrieval& retrieval) {
  retrieval.expected += expected ? 1 : 0;
  retrieval.found += found ? 1 : 0;
  retrieval.right += expected && found ? 1 : 0;
}

std::string described(bool negated, bool uncertain, bool future) {
  const std::string text = std::string(negated ? "negated " : "") +
                           (uncertain ? "uncertain " : "") +
                           (future ? "future" : "");
  return text.empty() ? "plain" : text;
}

void compare(const EventDocument& document, const LanguageModel& model,
             FactualityCounts& counts, std::vector<Failure>& failures) {
  const Analysis analysis = analyse(document.document, &model);
  const Syntax& syntax = analysis.syntax;
  for (const NotedEvent& event : document.events) {
    const std::uint32_t word = word_of(event, syntax);
    const Factuality found =
        word == SyntaxWord::kNone ? Factuality{} : factuality_of(syntax, word);
    const bool negated = found.polarity == Polarity::negative;
    const bool uncertain = found.certainty != Certainty::certain;
    const bool future = found.time == EventTime::future;
    ++counts.events;
    count(!event.plain(), !found.plain(), counts.other);
    count(event.negated, negated, counts.negated);
    count(event.uncertain, uncertain, counts.uncertain);
    count(event.future, future, counts.future);
    if (event.negated == negated && event.uncertain == uncertain &&
        event.future == future)
      continue;
    const std::string_view what = event.plain()   ? "false alarm "
                                  : found.plain() ? "missed "
                                                  : "wrong kind ";
    const std::string why =
        found.plain() ? "" : " by " + syntax.words[found.why].lemma;
    failures.push_back(
        {document.name + ":" + std::to_string(event.sentence),
         std::string(what) +
             (word == SyntaxWord::kNone ? "" : syntax.words[word].lemma),
         described(event.negated, event.uncertain, event.future),
         described(negated, uncertain, future) + why,
         document.sentences[event.sentence]});
  }
}

void add(const std::string& prefix, const Retrieval& retrieval, Figures& to) {
  to.push_back({prefix + "precision", retrieval.precision()});
  to.push_back({prefix + "recall", retrieval.recall()});
  to.push_back({prefix + "f1", retrieval.f1()});
}

Result<Figures> measure(const SuiteOptions& options, bool test,
                        const std::string& case_name) {
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  const auto documents =
      read_meantime_events(options.data / "text" / "meantime");
  if (!documents.ok()) return documents.error();
  FactualityCounts counts;
  std::vector<Failure> failures;
  for (std::size_t i = 0; i < documents.value().size(); ++i) {
    if (is_test_part(i) == test)
      compare(documents.value()[i], model.value(), counts, failures);
  }
  const Status listed = append_failures(options.failures, case_name, failures);
  if (!listed.ok()) return listed.error();
  Figures figures{{"events", static_cast<double>(counts.events)}};
  add("", counts.other, figures);
  add("negated_", counts.negated, figures);
  add("uncertain_", counts.uncertain, figures);
  add("future_", counts.future, figures);
  return figures;
}

}  // namespace

Status add_factuality_cases(const SuiteOptions& options,
                            std::vector<BenchCase>& cases) {
  if (!std::filesystem::exists(options.data / "text" / "meantime" /
                               "mentions.jsonl"))
    return std::monostate{};
  for (const bool test : {false, true}) {
    const std::string name =
        std::string("text/factuality/meantime-") + (test ? "test" : "look");
    cases.push_back(
        {name, [&options, test, name] { return measure(options, test, name); },
         true});
  }
  return std::monostate{};
}

}  // namespace crosscheck
