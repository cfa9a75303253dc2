#include "engine/pipeline.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <memory>
#include <span>
#include <utility>

#include "engine/extract/text_claims.h"
#include "engine/ingest/attributes_reader.h"
#include "engine/ingest/prior_reader.h"
#include "engine/judge/nli_judge.h"
#include "scoring/parallel.h"
#include "scoring/text_likeness.h"

namespace crosscheck {
namespace {

using Clock = std::chrono::steady_clock;

/// Announces stages and measures them.
class StageClock {
 public:
  explicit StageClock(const PipelineOptions& options)
      : on_stage_(options.on_stage) {}

  void begin(std::string_view stage) {
    start_ = Clock::now();
    if (on_stage_) on_stage_(stage);
  }
  void end(double& seconds) const {
    seconds += std::chrono::duration<double>(Clock::now() - start_).count();
  }

 private:
  const std::function<void(std::string_view)>& on_stage_;
  Clock::time_point start_;
};

bool has_articles(const Corpus& corpus) {
  return std::any_of(corpus.documents.begin(), corpus.documents.end(),
                     [](const Document& d) { return d.is_article; });
}

std::string method_for(const Corpus& corpus, const PipelineOptions& options) {
  if (!options.method.empty()) return options.method;
  return has_articles(corpus) ? "signed" : "posterior";
}

bool has_records(const ClaimTable& claims) {
  return claims.details.size() < claims.size();
}

Result<std::vector<AttributeSpec>> attribute_specs(
    const Corpus& corpus, const PipelineOptions& options) {
  if (!options.attributes.empty()) {
    return read_attributes(options.attributes, options.read);
  }
  std::vector<AttributeSpec> all;
  for (const std::string& path : attribute_files_beside(corpus)) {
    Result<std::vector<AttributeSpec>> specs =
        read_attributes(path, options.read);
    if (!specs.ok()) return specs;
    std::move(specs.value().begin(), specs.value().end(),
              std::back_inserter(all));
  }
  return all;
}

Result<std::vector<NamedPrior>> told_priors(const PipelineOptions& options) {
  if (options.prior.empty()) return std::vector<NamedPrior>();
  return read_priors(options.prior, options.read);
}

// From which sources the claims of articles come in truth.
void find_origins(const TextClaims& text, std::span<const Edge> edges,
                  Run& run) {
  ClaimOrigins found = claim_origins(
      run.corpus.claims, {run.copies, text.credits, edges, text.speakers});
  run.origins = std::move(found.origin);
  run.origin_ties = std::move(found.ties);
}

/// Null where no judge is wanted.
Result<std::unique_ptr<NliJudge>> wanted_judge(const PipelineOptions& options) {
  if (options.nli.empty()) return std::unique_ptr<NliJudge>();
  return load_nli_judge(options.nli);
}

// Whether the method asks which texts are alike; all methods together do.
bool compares_texts(const Run& run, const PipelineOptions& options) {
  if (options.method == kAllMethods) return true;
  const auto scorer = make_scorer(method_for(run.corpus, options));
  return scorer.ok() && scorer.value()->uses_text_likeness();
}

std::vector<Dispute> all_disputes(const Run& run) {
  const ClaimTable& claims = run.corpus.claims;
  std::vector<Dispute> disputes = find_disputes(claims, run.graph);
  if (!has_records(claims)) return disputes;
  std::vector<Dispute> of_records = find_record_disputes(claims);
  std::move(of_records.begin(), of_records.end(), std::back_inserter(disputes));
  return disputes;
}

}  // namespace

Result<Run> run_pipeline(const std::vector<std::string>& inputs,
                         const PipelineOptions& options) {
  const bool compares = options.method == kAllMethods;
  if (!compares && !options.method.empty()) {
    const auto known = make_scorer(options.method);
    if (!known.ok()) return known.error();
  }

  Run run;
  StageClock clock(options);

  clock.begin("reading");
  std::optional<Result<Corpus>> corpus;
  with_threads(options.threads,
               [&] { corpus.emplace(read_corpus(inputs, options.read)); });
  if (!corpus->ok()) return corpus->error();
  run.corpus = std::move(*corpus).value();
  const Result<std::vector<AttributeSpec>> specs =
      attribute_specs(run.corpus, options);
  if (!specs.ok()) return specs.error();
  const Result<std::vector<NamedPrior>> priors = told_priors(options);
  if (!priors.ok()) return priors.error();
  clock.end(run.times.read);

  std::vector<Edge> edges;
  if (has_articles(run.corpus)) {
    clock.begin("extracting claims");
    const Result<LanguageModel> model = load_model(options.model);
    if (!model.ok()) return model.error();
    const auto judge = wanted_judge(options);
    if (!judge.ok()) return judge.error();
    const ReadingProgress progress{options.on_progress, [&] {
                                     clock.end(run.times.extract);
                                     clock.begin("relating claims");
                                   }};
    TextClaims text =
        add_text_claims(run.corpus, &model.value(), options.threads,
                        options.readings, progress);
    edges = std::move(text.edges);
    if (!options.differs) {
      std::erase_if(edges, [](const Edge& edge) {
        return edge.relation == Relation::differs;
      });
    }
    clock.end(run.times.extract);

    clock.begin("comparing texts");
    run.copies = find_copied_text(text.words, &run.capped_buckets);
    find_origins(text, edges, run);
    clock.end(run.times.link);

    if (judge.value() != nullptr) {
      clock.begin("judging relations");
      with_threads(options.threads, [&] {
        run.review = review_relations(run.corpus, *judge.value(), edges);
      });
      clock.end(run.times.link);
    }
  }

  clock.begin("linking claims");
  run.graph = ClaimGraph(run.corpus.claims.size(), std::move(edges));
  with_threads(options.threads, [&] {
    run.evidence = build_evidence(run.corpus.claims, run.graph, run.origins,
                                  specs.value());
  });
  if (compares_texts(run, options)) {
    add_text_likeness(run.corpus.claims, run.evidence);
  }
  if (!options.prior.empty()) {
    run.evidence.source_prior =
        priors_by_source(priors.value(), options.prior, run.corpus);
  }
  if (options.disputes) run.disputes = all_disputes(run);
  clock.end(run.times.link);

  if (compares) return run;
  clock.begin("scoring");
  run.method = method_for(run.corpus, options);
  const Result<std::unique_ptr<Scorer>> scorer = make_scorer(run.method);
  if (!scorer.ok()) return scorer.error();
  with_threads(options.threads, [&] {
    run.scores = scorer.value()->score(run.evidence);
    run.ranking = rank_values(run.corpus.claims, run.evidence, run.scores);
  });
  clock.end(run.times.score);
  return run;
}

void use_truths(const std::vector<Truth>& truths, Run& run) {
  const ClaimTable& claims = run.corpus.claims;
  if (run.method == "posterior" || run.method == "signed") {
    run.calibration = calibrate(claims, run.evidence, truths, run.scores);
    if (run.calibration->map != CalibrationMap::none) {
      run.ranking = rank_values(claims, run.evidence, run.scores);
    }
  }
  run.accuracy = evaluate(claims, run.evidence, run.scores, truths);
}

}  // namespace crosscheck
