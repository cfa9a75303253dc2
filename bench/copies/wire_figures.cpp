#include "bench/copies/wire_figures.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "bench/text/failure_list.h"
#include "engine/extract/wire_credit.h"
#include "engine/train/gold_lines.h"
#include "graph/wire_agencies.h"

namespace crosscheck {
namespace {

struct WireArticle {
  std::string name;
  Document document;
  std::string_view agency;  // by the gold; "": the outlet's own
};

Result<std::vector<WireArticle>> read_articles(
    const std::filesystem::path& path) {
  std::vector<WireArticle> articles;
  const Status read = read_gold_lines(path, [&](const GoldJson& json) {
    WireArticle& article = articles.emplace_back();
    article.name = gold_member(json, "doc_id");
    article.document.text = gold_member(json, "text");
    article.document.author = gold_member(json, "author");
    const std::string_view wire = gold_member(json, "wire");
    article.agency = wire_agency(fold(wire));
    return wire.empty() == article.agency.empty();
  });
  if (!read.ok()) return read.error();
  std::sort(articles.begin(), articles.end(),
            [](const auto& a, const auto& b) { return a.name < b.name; });
  return articles;
}

std::string_view found_in(const Document& document) {
  const auto credit = find_wire_credit(document, tokenize(document), "");
  return credit && credit->whole ? credit->agency : std::string_view();
}

void count(std::string_view expected, std::string_view found,
           Retrieval& counts) {
  counts.expected += expected.empty() ? 0 : 1;
  counts.found += found.empty() ? 0 : 1;
  counts.right += !found.empty() && found == expected ? 1 : 0;
}

struct WireCase {
  SuiteOptions options;
  std::filesystem::path path;
  std::string name;
  bool test = false;
};

Result<Figures> measure(const WireCase& what) {
  const auto articles = read_articles(what.path);
  if (!articles.ok()) return articles.error();
  Retrieval with_author;
  Retrieval text_alone;
  std::vector<Failure> failures;
  for (std::size_t i = 0; i < articles.value().size(); ++i) {
    if (is_test_part(i) != what.test) continue;
    const WireArticle& article = articles.value()[i];
    const std::string_view found = found_in(article.document);
    count(article.agency, found, with_author);
    if (found != article.agency) {
      failures.push_back({article.name, found.empty() ? "missed" : "false",
                          std::string(article.agency), std::string(found),
                          article.document.author});
    }
    Document anonymous = article.document;
    anonymous.author.clear();
    count(article.agency, found_in(anonymous), text_alone);
  }
  if (!what.test) {
    const Status listed =
        append_failures(what.options.failures, what.name, failures);
    if (!listed.ok()) return listed.error();
  }
  return Figures{{"expected", static_cast<double>(with_author.expected)},
                 {"found", static_cast<double>(with_author.found)},
                 {"precision", with_author.precision()},
                 {"recall", with_author.recall()},
                 {"text_precision", text_alone.precision()},
                 {"text_recall", text_alone.recall()}};
}

}  // namespace

Status add_wire_cases(const SuiteOptions& options,
                      std::vector<BenchCase>& cases) {
  const std::filesystem::path path =
      options.data / "text" / "polnear" / "docs.jsonl";
  if (!std::filesystem::exists(path)) return std::monostate{};
  for (const bool test : {false, true}) {
    const WireCase what{options, path,
                        test ? "copies/wires-test" : "copies/wires-look", test};
    cases.push_back({what.name, [what] { return measure(what); }, true});
  }
  return std::monostate{};
}

}  // namespace crosscheck
