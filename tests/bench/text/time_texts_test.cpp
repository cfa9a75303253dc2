#include "bench/text/time_texts.h"

#include <doctest/doctest.h>

#include <fstream>

#include "bench/scratch_folder.h"
#include "engine/text/times/time_expression.h"

namespace crosscheck {
namespace {

void write(const std::filesystem::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

std::string words(const TimedText& text, std::size_t mark) {
  const TimeMark& time = text.times[mark];
  return text.document.text.substr(time.begin, time.end - time.begin);
}

}  // namespace

TEST_SUITE("bench/text/time_texts") {
  TEST_CASE("offsets of TempEval count code points") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    const auto path = scratch.path() / "docs.jsonl";
    // "Zoë" has three code points and four bytes: "Monday" is at [12,18).
    write(path,
          R"({"doc_id":"b","dct":"2031-05-15","text":"Zoë left on Monday.",)"
          R"("timex":[{"start":12,"end":18,"type":"DATE",)"
          R"("value":"2031-05-12"},{"start":12,"end":99,"type":"DATE"}]})"
          "\n"
          R"({"doc_id":"a","text":"No times."})"
          "\n");
    const auto texts = read_tempeval(path);
    REQUIRE(texts.ok());
    REQUIRE(texts.value().size() == 2);
    CHECK(texts.value()[0].id == "a");
    CHECK_FALSE(texts.value()[0].document.published_day);
    const TimedText& text = texts.value()[1];
    CHECK(text.document.published_day == parse_published_day("2031-05-15"));
    REQUIRE(text.times.size() == 1);  // the second ends outside the text
    CHECK(words(text, 0) == "Monday");
    CHECK(text.times[0].value == "2031-05-12");
  }

  TEST_CASE("tokens of MEANTIME are put together, six sentences of them") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    write(scratch.path() / "docs.jsonl",
          R"({"doc_id":"a","dct":"2031-05-15","sentences":[)"
          R"x(["May","15",",","2031"],["It","opened","(","today",")","."],)x"
          R"(["a"],["a"],["a"],["a"],["today"]]})"
          "\n");
    write(scratch.path() / "mentions.jsonl",
          R"({"doc_id":"a","sent":1,"tokens":[3],"kind":"timex3",)"
          R"("type":"DATE","value":"2031-05-15"})"
          "\n"
          R"({"doc_id":"a","sent":0,"tokens":[0,1,2,3],"kind":"timex3"})"
          "\n"
          R"({"doc_id":"a","sent":1,"tokens":[0],"kind":"entity"})"
          "\n"
          R"({"doc_id":"a","sent":6,"tokens":[0],"kind":"timex3"})"
          "\n"
          R"({"doc_id":"a","sent":1,"tokens":[9],"kind":"timex3"})"
          "\n");
    const auto texts = read_meantime(scratch.path());
    REQUIRE(texts.ok());
    REQUIRE(texts.value().size() == 1);
    const TimedText& text = texts.value()[0];
    CHECK(text.document.text ==
          "May 15, 2031\n\nIt opened (today).\n\na\n\na\n\na\n\na\n\n");
    REQUIRE(text.times.size() == 2);
    CHECK(words(text, 0) == "May 15, 2031");
    CHECK(words(text, 1) == "today");
  }

  TEST_CASE("a file that is not there or is no JSON is refused") {
    const ScratchFolder scratch = ScratchFolder::create().value();
    const auto path = scratch.path() / "docs.jsonl";
    CHECK(read_tempeval(path).error().code == ErrorCode::unreadable);
    write(path, "{\"doc_id\":\n");
    const auto texts = read_tempeval(path);
    REQUIRE_FALSE(texts.ok());
    CHECK(texts.error().code == ErrorCode::malformed);
    CHECK(texts.error().where.ends_with("docs.jsonl:1"));
  }
}

}  // namespace crosscheck
