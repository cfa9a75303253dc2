#include "engine/ingest/json_lines.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

#include "fixtures/random.h"
#include "scoring/parallel.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

/// A line of some kind that a reader has to tell apart.
std::string some_line(Random& random) {
  const std::string n = std::to_string(random.below(500));
  const std::string record = R"({"source":"s)" + n + R"(","object":"o)" +
                             std::to_string(random.below(90)) + '"';
  switch (random.below(14)) {
    case 0:
      return "";
    case 1:
      return record + R"(,"attribute":"x","value":"cut)";
    case 2:
      return record + R"(,"attribute":"x","value":""})";
    case 3:
      return record + R"(,"attribute":"x","value":"1","confidence":"much"})";
    case 4:
      return record + R"(,"value":"no attribute"})";
    case 5:
      return record + R"(,"value":"1","value":"2","attribute":"y"})";
    case 6:
      return R"({"title":"T)" + n +
             R"(","authors":["A","B"],"text":"It \"is\".)" + n +
             R"(","date":"2031-05-06","source":"Harbour News"})";
    case 7:
      return R"({"text":"Day unknown.","date":"the day of )" + n + R"("})";
    case 8:
      return "{\"source\":\"\x80\"}";
    case 9:
      return "[" + record + R"(,"value":"in a list"}, 5, )" + record +
             R"(,"value":"and another"}])";
    case 10:
      return std::string(2000, ' ') + "\"longer than allowed\"";
    default:
      return record + R"(,"attribute":"x","value":"caf\u00e9 )" + n + R"("})";
  }
}

Corpus read_with(unsigned threads, const std::string& path) {
  ReadOptions options;
  options.max_line_bytes = 1000;
  Corpus corpus;
  with_threads(threads, [&] {
    auto read = read_corpus({path}, options);
    REQUIRE(read.ok());
    corpus = std::move(read).value();
  });
  return corpus;
}

/// Everything that a reader told, a line each.
std::string told(const Corpus& corpus) {
  std::string all;
  const auto add = [&](auto... parts) { ((all += parts, all += '|'), ...); };
  for (const Diagnostic& d : corpus.diagnostics.kept()) {
    add(std::to_string(d.line), std::to_string(d.column), d.message, d.hint);
    all += d.skipped_input ? "left out\n" : "\n";
  }
  for (const Document& d : corpus.documents) {
    add(d.title, d.author, d.date, d.text, std::to_string(d.line));
    all += d.is_article ? source_of(corpus, d) + "\n" : "table\n";
  }
  const ClaimTable& claims = corpus.claims;
  for (std::size_t c = 0; c < claims.size(); ++c) {
    const DistinctValue& value = claims.values[claims.value[c].index()];
    const Item& item = claims.items[value.item.index()];
    add(std::to_string(claims.source[c].value), claims.text(item.subject),
        claims.text(item.slot), claims.text(value.text),
        std::to_string(claims.line[c]),
        std::to_string(claims.document[c].value));
    all += '\n';
  }
  return all;
}

}  // namespace

TEST_SUITE("engine/ingest/json_lines") {
  TEST_CASE("lines of every kind read side by side are those of one thread") {
    const TempFolder folder;
    for (const std::uint64_t seed : {1U, 2U}) {
      Random random(seed);
      std::string bytes;
      while (bytes.size() < 1'500'000) bytes += some_line(random) + "\n";
      bytes += some_line(random);  // the last line has no end
      folder.write("lines.jsonl", bytes);
      const Corpus one = read_with(1, folder.path("lines.jsonl"));
      CHECK(one.claims.size() > 1000);
      CHECK(one.documents.size() > 1000);
      CHECK(one.diagnostics.count() > Diagnostics::kKept);
      for (const unsigned threads : {2U, 8U}) {
        const Corpus several = read_with(threads, folder.path("lines.jsonl"));
        CHECK(several.diagnostics.count() == one.diagnostics.count());
        CHECK(several.diagnostics.skipped() == one.diagnostics.skipped());
        CHECK((told(several) == told(one)));
      }
    }
  }
}
}  // namespace crosscheck
