#include "engine/extract/text_claims.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

#include "engine/extract/act_statements.h"
#include "engine/extract/document_yield.h"
#include "engine/extract/name_statements.h"
#include "engine/extract/readings/reading_store.h"
#include "engine/extract/speaker_links.h"
#include "engine/extract/told_statements.h"
#include "graph/act_disputes.h"
#include "graph/claim_builder.h"
#include "graph/conflict_guards.h"
#include "graph/governed_contrasts.h"
#include "graph/linking.h"
#include "graph/relating_facts.h"
#include "graph/relating_roles.h"
#include "graph/retold_contrasts.h"
#include "graph/rules/ledger.h"
#include "graph/story_clusters.h"

// Documents are read side by side, each into a DocumentYield of its own; from
// there on everything goes in order of documents on one thread, so the result
// does not depend on the number of threads.

namespace crosscheck {
namespace {

std::string_view source_name(const Corpus& corpus, SourceId source) {
  if (!source.valid()) return {};
  return corpus.claims.text(corpus.claims.sources[source.index()].name);
}

/// What an article yields: as it was kept, else read and then kept.
DocumentYield yield_of(const Document& document, std::string_view source,
                       const LanguageModel* model, ReadingStore* kept) {
  if (kept == nullptr) return read_document(document, source, model);
  if (auto yield = kept->reading_of(document, source)) {
    return std::move(*yield);
  }
  DocumentYield yield = read_document(document, source, model);
  kept->keep(document, source, yield);
  return yield;
}

std::vector<DocumentYield> read_documents(const Corpus& corpus,
                                          const LanguageModel* model,
                                          unsigned threads, ReadingStore* kept,
                                          const ReadingProgress& progress) {
  if (kept != nullptr) kept->begin(model, corpus.documents.size());
  const std::vector<Document>& documents = corpus.documents;
  std::vector<DocumentYield> yields(documents.size());
  const auto articles = static_cast<std::size_t>(
      std::count_if(documents.begin(), documents.end(),
                    [](const Document& d) { return d.is_article; }));
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> done{0};
  const auto work = [&] {
    for (std::size_t d = next++; d < documents.size(); d = next++) {
      if (!documents[d].is_article) continue;
      yields[d] = yield_of(
          documents[d], source_name(corpus, documents[d].source), model, kept);
      if (progress.count) progress.count(++done, articles);
    }
  };
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  threads =
      std::min<unsigned>(threads, static_cast<unsigned>(documents.size()));
  std::vector<std::jthread> crew;
  for (unsigned i = 1; i < threads; ++i) crew.emplace_back(work);
  work();
  crew.clear();  // joins
  return yields;
}

/// Every statement of the corpus, its event numbered over all documents.
struct AllStatements {
  std::vector<DocumentEvent> events;
  std::vector<Statement> statements;
  std::vector<Predication> predications;  ///< `outer` over all documents
  std::vector<ToldSentence> told;
};

/// How many things the documents yielded of one kind.
template <typename T>
std::size_t total(const std::vector<DocumentYield>& yields,
                  std::vector<T> DocumentYield::*of) {
  std::size_t count = 0;
  for (const DocumentYield& yield : yields) count += (yield.*of).size();
  return count;
}

/// What was moved from still holds its memory.
template <typename T>
void release(std::vector<T>& moved_from) {
  std::vector<T>().swap(moved_from);
}

AllStatements collect(std::vector<DocumentYield>& yields) {
  AllStatements all;
  all.events.reserve(total(yields, &DocumentYield::events));
  all.statements.reserve(total(yields, &DocumentYield::statements));
  all.predications.reserve(total(yields, &DocumentYield::predications));
  all.told.reserve(total(yields, &DocumentYield::told));
  for (DocumentYield& yield : yields) {
    const auto offset = static_cast<std::uint32_t>(all.events.size());
    for (Statement& s : yield.statements) {
      if (s.event != Statement::kNoEvent) s.event += offset;
      all.statements.push_back(std::move(s));
    }
    std::move(yield.events.begin(), yield.events.end(),
              std::back_inserter(all.events));
    const auto first = static_cast<std::uint32_t>(all.predications.size());
    for (Predication& p : yield.predications) {
      if (p.outer != Predication::kNone) p.outer += first;
      all.predications.push_back(std::move(p));
    }
    std::ranges::move(yield.told, std::back_inserter(all.told));
    release(yield.events);
    release(yield.statements);
    release(yield.predications);
    release(yield.told);
  }
  return all;
}

std::vector<std::uint32_t> stories_of(const std::vector<DocumentYield>& yields,
                                      const StoryOptions& options) {
  std::vector<StoryDocument> documents;
  documents.reserve(yields.size());
  for (const DocumentYield& yield : yields) documents.push_back(yield.story);
  return cluster_stories(documents, options);
}

std::vector<SpokenText> spoken_of(std::vector<DocumentYield>& yields) {
  std::vector<SpokenText> texts;
  texts.reserve(yields.size());
  for (DocumentYield& yield : yields) texts.push_back(std::move(yield.spoken));
  return texts;
}

/// What is disputed is told of one thing, as what is linked is.
std::vector<PredicationLink> with_disputes(
    std::vector<PredicationLink> links, const std::vector<ActDispute>& added) {
  for (const ActDispute& d : added) links.push_back({d.a, d.b, 0});
  return links;
}

/// Lines of places that are asked for from front to back of each document, so
/// that a text is walked through once.
class LineWalk {
 public:
  std::uint32_t line_of(const Document& document, std::uint32_t offset) {
    if (!document.offsets_are_of_file) return place_of(document, offset).line;
    if (document_ != &document || offset < at_) {
      document_ = &document;
      at_ = 0;
      line_ = 1;
    }
    const auto text = document.text.begin();
    line_ +=
        static_cast<std::uint32_t>(std::count(text + at_, text + offset, '\n'));
    at_ = offset;
    return line_;
  }

 private:
  const Document* document_ = nullptr;
  std::uint32_t at_ = 0;
  std::uint32_t line_ = 1;
};

/// Adds a row a statement and returns the claim of each.
std::vector<ClaimId> add_claims(Corpus& corpus,
                                std::vector<Statement>& statements,
                                const LinkedStatements& linked,
                                std::vector<Entity>& speakers) {
  ClaimBuilder builder(corpus.claims);
  std::vector<ItemId> items;
  for (const LinkedItem& item : linked.items) {
    items.push_back(builder.add_item(item.subject, item.slot, item.kind));
  }
  std::vector<ClaimId> claims;
  LineWalk lines;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    Statement& s = statements[i];
    const Document& document = corpus.documents[s.document.index()];
    const ValueId value =
        builder.add_value(items[linked.item_of[i]], s.value_text);
    const ClaimId claim =
        builder.add_claim(document.source, value, s.document,
                          lines.line_of(document, s.evidence.begin));
    ClaimDetail detail;
    detail.value = std::move(s.value);
    detail.polarity = s.polarity;
    detail.modality = s.modality;
    detail.attribution = std::move(s.attribution);
    detail.as_of = s.as_of;
    detail.evidence.push_back(s.evidence);
    detail.extractor = s.extractor;
    builder.set_detail(claim, std::move(detail));
    claims.push_back(claim);
    speakers.resize(corpus.claims.size());
    speakers[claim.index()] = std::move(s.heard_from);
  }
  return claims;
}

/// Adds the clauses that several articles tell, and returns what joins them.
/// What is spoken of by the way ties others together and claims nothing.
std::vector<PredicationLink> links_of_told(
    std::span<const Predication> predications,
    std::span<const std::uint32_t> story) {
  std::vector<PredicationLink> links = link_predications(predications, story);
  std::erase_if(links, [&](const PredicationLink& link) {
    return predications[link.a].is_passing || predications[link.b].is_passing;
  });
  return links;
}

std::vector<StatementEdge> add_told(const Corpus& corpus, AllStatements& all,
                                    const std::vector<std::uint32_t>& story) {
  std::vector<ClauseContrast> contrasts =
      find_clause_contrasts(all.told, story);
  std::ranges::move(find_governed_clauses(all.told, story, contrasts),
                    std::back_inserter(contrasts));
  ToldStatements told = told_statements(
      corpus.documents, all.told, link_clauses(all.told, story), contrasts);
  const auto first = static_cast<std::uint32_t>(all.statements.size());
  for (StatementEdge& edge : told.edges) {
    edge.a += first;
    edge.b += first;
  }
  std::ranges::move(told.statements, std::back_inserter(all.statements));
  return std::move(told.edges);
}

}  // namespace

TextClaims add_text_claims(Corpus& corpus, const LanguageModel* model,
                           unsigned threads, ReadingStore* kept,
                           const ReadingProgress& progress) {
  std::vector<DocumentYield> yields =
      read_documents(corpus, model, threads, kept, progress);
  if (progress.all_read) progress.all_read();
  const auto story = stories_of(yields, {});
  AllStatements all = collect(yields);
  remove_undisputed_names(all.statements, story);
  remove_undisputed_roles(all.statements, story);
  remove_single_facts(all.statements, story);
  const auto links = links_of_told(all.predications, story);
  const auto disputes = find_act_disputes(all.predications, story, links);
  const auto acts = with_disputes(links, disputes);
  std::ranges::move(act_statements(corpus.documents, all.predications, acts),
                    std::back_inserter(all.statements));
  const std::vector<StatementEdge> told = add_told(corpus, all, story);
  release(all.told);
  link_speakers(spoken_of(yields), all.statements);
  const LinkedStatements linked =
      link_statements({all.events, all.statements, story, acts, told});
  std::vector<StatementEdge> related =
      relate_statements(all.statements, linked);
  std::ranges::move(
      relate_acts(all.statements, all.predications, links, disputes),
      std::back_inserter(related));
  std::ranges::copy(told, std::back_inserter(related));
  drop_unacquainted(all.statements, all.predications, related);
  release(all.predications);
  drop_retold_contrasts(all.statements, related);
  drop_between_happenings(all.statements, stories_of(yields, kSureStory),
                          related);
  apply_ledger(rule_ledger(), related);
  TextClaims result;
  const auto claims =
      add_claims(corpus, all.statements, linked, result.speakers);

  for (StatementEdge& edge : related) {
    result.edges.push_back({claims[edge.a], claims[edge.b], edge.relation,
                            edge.weight, edge.rule, std::move(edge.reason)});
  }
  for (DocumentYield& yield : yields) {
    result.words.push_back(std::move(yield.words));
    result.credits.push_back(std::move(yield.credit));
  }
  return result;
}

}  // namespace crosscheck
