#include "bench/cases/text_case.h"

#include "bench/cases/end_to_end.h"

namespace crosscheck {
namespace {

bool inside(const Span& span, const Corpus& corpus) {
  return span.document.index() < corpus.documents.size() &&
         span.begin < span.end &&
         span.end <= corpus.documents[span.document.index()].text.size();
}

}  // namespace

Status verify_articles(const Run& run) {
  const ClaimTable& claims = run.corpus.claims;
  if (claims.size() == 0) return wrong_answer("no claims");
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ClaimDetail* detail = claims.detail(ClaimId(i));
    if (detail == nullptr || detail->evidence.empty())
      return wrong_answer("a claim without evidence");
    for (const Span& span : detail->evidence)
      if (!inside(span, run.corpus))
        return wrong_answer("evidence outside its document");
  }
  for (const Dispute& dispute : run.disputes) {
    if (dispute.sides.size() < 2) return wrong_answer("a dispute of one side");
    for (const std::uint32_t edge : dispute.edges)
      if (run.graph.edges()[edge].relation != Relation::conflict)
        return wrong_answer("a dispute without a conflict");
  }
  return std::monostate{};
}

BenchCase text_case(const std::filesystem::path& folder,
                    const PipelineOptions& options) {
  const auto run = [folder, options]() {
    return run_end_to_end(
        {folder.string()}, options, "jsonl",
        [](const Run& found, Sample&) { return verify_articles(found); });
  };
  return {"text/" + folder.filename().string() + "/" +
              (options.method.empty() ? "signed" : options.method),
          run};
}

}  // namespace crosscheck
