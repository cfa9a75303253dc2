#include "bench/events/happening_edges.h"

#include <vector>

#include "bench/relations/story_run.h"
#include "bench/text/failure_list.h"
#include "engine/train/event_corpus.h"

namespace crosscheck {
namespace {

struct EdgeCounts {
  std::size_t conflicts = 0, agreements = 0, within = 0;
};

/// The document that a claim stands in.
std::size_t document_of(const Run& run, ClaimId claim) {
  const ClaimDetail* detail = run.corpus.claims.detail(claim);
  return detail == nullptr || detail->evidence.empty()
             ? 0
             : detail->evidence.front().document.index();
}

std::string shown(const Run& run, ClaimId claim, const std::string& name) {
  constexpr std::size_t kShown = 200;
  const Span& span = run.corpus.claims.detail(claim)->evidence.front();
  return name + ": " +
         run.corpus.documents[span.document.index()].text.substr(
             span.begin, std::min<std::size_t>(span.end - span.begin, kShown));
}

void count_edges(const Run& run, const std::vector<MarkedDocument>& documents,
                 EdgeCounts& counts, std::vector<Failure>& failures) {
  for (const Edge& edge : run.graph.edges()) {
    const MarkedDocument& a = documents[document_of(run, edge.a)];
    const MarkedDocument& b = documents[document_of(run, edge.b)];
    const bool conflict = edge.relation == Relation::conflict;
    if (a.cluster == b.cluster) {
      ++counts.within;
      continue;
    }
    (conflict ? counts.conflicts : counts.agreements) += 1;
    failures.push_back(
        {std::to_string(a.topic), conflict ? "conflict" : "agreement", "",
         std::string(edge.rule) + ": " + edge.reason,
         shown(run, edge.a, a.name) + " | " + shown(run, edge.b, b.name)});
  }
}

Status run_topic(const SuiteOptions& options,
                 const std::filesystem::path& scratch,
                 const std::vector<MarkedDocument>& all, int topic,
                 EdgeCounts& counts, std::vector<Failure>& failures) {
  std::vector<MarkedDocument> documents;
  std::vector<StoryText> stories;
  for (const MarkedDocument& document : all) {
    if (document.topic != topic || document.document.text.empty()) continue;
    StoryText story;
    story.source = document.name;
    story.text = document.document.text;
    stories.push_back(std::move(story));
    documents.push_back(document);
  }
  const Result<Run> run = run_stories(stories, scratch, options.pipeline);
  if (!run.ok()) return run.error();
  count_edges(run.value(), documents, counts, failures);
  return std::monostate{};
}

}  // namespace

Result<Figures> measure_happening_edges(const SuiteOptions& options,
                                        const std::filesystem::path& folder,
                                        const std::filesystem::path& scratch,
                                        const std::string& case_name) {
  const auto documents = read_event_corpus(folder);
  if (!documents.ok()) return documents.error();
  EdgeCounts counts;
  std::vector<Failure> listed;
  const std::vector<int> topics = topics_of(documents.value());
  for (std::size_t i = 0; i < topics.size(); ++i) {
    std::vector<Failure> failures;
    const Status done = run_topic(options, scratch, documents.value(),
                                  topics[i], counts, failures);
    if (!done.ok()) return done.error();
    if (!is_test_part(i)) {
      listed.insert(listed.end(), failures.begin(), failures.end());
    }
  }
  const Status written = append_failures(options.failures, case_name, listed);
  if (!written.ok()) return written.error();
  return Figures{{"topics", static_cast<double>(topics.size())},
                 {"conflicts_between", static_cast<double>(counts.conflicts)},
                 {"agreements_between", static_cast<double>(counts.agreements)},
                 {"edges", static_cast<double>(counts.within)}};
}

}  // namespace crosscheck
