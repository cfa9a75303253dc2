#include "bench/text/analysis_figures.h"

#include <string>

#include "engine/text/analysis.h"
#include "engine/text/times/time_expression.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

constexpr const char* kFile = "text/basil/docs.jsonl";

Document document_of(const GoldJson& line, std::size_t number) {
  Document document;
  document.id = DocumentId(number);
  document.title = gold_member(line, "title");
  document.date = gold_member(line, "date");
  document.published_day = parse_published_day(document.date);
  const auto paragraphs = line.FindMember("paragraphs");
  if (paragraphs == line.MemberEnd() || !paragraphs->value.IsArray())
    return document;
  for (const auto& paragraph : paragraphs->value.GetArray()) {
    if (!paragraph.IsString()) continue;
    document.text += paragraph.GetString();
    document.text += "\n\n";
  }
  return document;
}

Result<std::vector<Document>> read_articles(const std::filesystem::path& path) {
  std::vector<Document> documents;
  const Status read = read_gold_lines(path, [&](const GoldJson& line) {
    documents.push_back(document_of(line, documents.size()));
    return true;
  });
  if (!read.ok()) return read.error();
  return documents;
}

Result<Figures> measure(const SuiteOptions& options) {
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  const auto articles = read_articles(options.data / kFile);
  if (!articles.ok()) return articles.error();
  double tokens = 0;
  double rooted = 0;
  const double begun = processor_seconds();
  for (const Document& article : articles.value()) {
    const Analysis analysis = analyse(article, &model.value());
    tokens += static_cast<double>(analysis.text.tokens.size());
    for (const SyntaxWord& word : analysis.syntax.words) {
      if (word.head == SyntaxWord::kNone) ++rooted;
    }
  }
  const double seconds = processor_seconds() - begun;
  if (rooted == 0) return wrong_answer("no sentence has a tree");
  const auto count = static_cast<double>(articles.value().size());
  return Figures{{"articles", count},
                 {"words", tokens},
                 {"articles_per_second", count / seconds},
                 {"tokens_per_second", tokens / seconds},
                 {"peak_bytes", static_cast<double>(peak_memory())}};
}

}  // namespace

Status add_analysis_cases(const SuiteOptions& options,
                          std::vector<BenchCase>& cases) {
  if (std::filesystem::exists(options.data / kFile)) {
    cases.push_back({"text/analysis/basil-test",
                     [options] { return measure(options); }, false});
  }
  return std::monostate{};
}

}  // namespace crosscheck
