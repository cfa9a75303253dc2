#include "engine/report/text_writer.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <sstream>
#include <string>

#include "engine/report/report_buffer.h"
#include "engine/report/terminal_text.h"
#include "tests/support/builders.h"

namespace crosscheck {
namespace {

using testing::RunBuilder;
using View = ReportOptions::View;

std::string text(const Run& run, View view, ReportOptions options = {}) {
  options.view = view;
  StringSink sink;
  REQUIRE(TextWriter().write(run, options, sink).ok());
  return sink.text();
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Two outlets say 12, a third says 30 and cites somebody.
Run fire() {
  RunBuilder story;
  const DocumentId bay = story.article(
      "Bay News", "in/bay.txt",
      "A fire broke out. Twelve boats burnt. Nobody was hurt. Rain fell.",
      "2031-04-09");
  const DocumentId sun = story.article("Sun", "in/sun.txt", "12 boats lost.");
  const DocumentId kite =
      story.article("Kite", "in/kite.txt", "Some 30 boats were lost.");
  const ClaimId a = story.says(bay, "harbour fire/boats", "12", "Twelve boats");
  const ClaimId b = story.says(sun, "harbour fire/boats", "12", "12 boats");
  const ClaimId c = story.says(kite, "harbour fire/boats", "30", "30 boats");
  story.detail(c).attribution = {{{"ann lee", "Ann Lee", {}}, "said"}};
  story.detail(c).modality = Modality::possible;
  story.edge(a, b, Relation::agree, "12 is 12", 1.0F);
  story.edge(a, c, Relation::conflict, "12 is not 30", 0.9F);
  story.edge(b, c, Relation::conflict, "12 is not 30", 0.9F);
  return story.finish();
}

}  // namespace

TEST_SUITE("engine/report/text_writer") {
  TEST_CASE("the whole contradiction report of a small story") {
    // Vote: 2 of 3 outlets against 1 of 3.
    CHECK(text(fire(), View::contradictions) ==
          "3 articles, 3 outlets (3 independent origins), 3 claims, "
          "2 conflicts, 1 dispute\n"
          "scored by vote\n"
          "\n"
          "1  DISPUTED  harbour fire \u00B7 boats   (count)\n"
          "   \u25B8 12  [score 0.667, 2 origins]\n"
          "       Bay News, 2031-04-09, in/bay.txt:1:19\n"
          "       \u2502 A fire broke out. \u2039Twelve boats\u203A burnt. "
          "Nobody was hurt.\n"
          "       Sun, in/sun.txt:1:1\n"
          "       \u2502 \u203912 boats\u203A lost.\n"
          "   \u25B8 30  [score 0.333, 1 origin]\n"
          "       Kite, in/kite.txt:1:6, citing Ann Lee (possible)\n"
          "       \u2502 Some \u203930 boats\u203A were lost.\n"
          "   why +0.33 Bay News \u00B7 +0.33 Sun \u00B7 = +0.67\n"
          "       12 is not 30 (rule count)\n"
          "\n"
          "Next: crosscheck why c1 INPUT...\n"
          "      crosscheck contradictions INPUT... -o report.html\n");
  }

  TEST_CASE("the ranking has the best value first, with a quote") {
    const std::string report = text(fire(), View::ranking);
    CHECK(has(report,
              "    1  0.667  harbour fire \u00B7 boats: 12  [2 origins, "
              "disputed]\n"
              "              \u2502 \u2039Twelve boats\u203A burnt.\n"
              "              Bay News, 2031-04-09, in/bay.txt:1:19\n"));
    CHECK(report.find("boats: 12") < report.find("boats: 30"));
    CHECK(has(report, "boats: 30  [1 origin, disputed]"));
  }

  TEST_CASE("values that agree are not disputed") {
    RunBuilder story;
    const DocumentId a = story.article("A", "a.txt", "5 came.");
    const DocumentId b = story.article("B", "b.txt", "Five came.");
    const ClaimId x = story.says(a, "x/y", "5", "5");
    const ClaimId y = story.says(b, "x/y", "five", "Five");
    story.edge(x, y, Relation::agree, "5 is five");
    CHECK_FALSE(has(text(story.finish(), View::ranking), "disputed"));
  }

  TEST_CASE("origins and outlets are both told where they differ") {
    RunBuilder story;
    const DocumentId a = story.article("A", "a.txt", "5 came.");
    const DocumentId b = story.article("B", "b.txt", "5 came.");
    story.says(a, "x/y", "5", "5");
    story.says(b, "x/y", "5", "5");
    const std::string report =
        text(story.finish("vote", {0, 0}), View::ranking);
    CHECK(has(report, "2 outlets (1 independent origin)"));
    CHECK(has(report, "[1 origin / 2 outlets]"));
  }

  TEST_CASE("records are lines, and a dispute names their sources") {
    RunBuilder table;
    table.record("north", "KX12/gate", "B4");
    table.record("south", "KX12/gate", "B4");
    table.record("east", "KX12/gate", "C1");
    const Run run = table.finish();
    CHECK(has(text(run, View::ranking),
              "    1  0.667  KX12 \u00B7 gate: B4  [2 origins]\n"
              "    2  0.333  KX12 \u00B7 gate: C1  [1 origin]\n"));
    const std::string report = text(run, View::contradictions);
    CHECK(has(report, "3 records, 3 sources, 1 item with 2 values, 1 dispute"));
    CHECK(has(report, "       north (records.csv:2), south (records.csv:3)\n"));
  }

  TEST_CASE("top shows the first and says how many are left") {
    RunBuilder table;
    for (const char* object : {"a", "b", "c"}) {
      table.record("s", std::string(object) + "/x", "1");
      table.record("t", std::string(object) + "/x", "2");
    }
    const Run run = table.finish();
    ReportOptions options;
    options.top = 2;
    CHECK(has(text(run, View::ranking, options), "... 4 more"));
    const std::string report = text(run, View::contradictions, options);
    CHECK(has(report, "\n2  "));
    CHECK_FALSE(has(report, "\n3  "));
    CHECK(has(report, "... 1 more"));
    options.top = 0;
    CHECK_FALSE(has(text(run, View::ranking, options), "more"));
  }

  TEST_CASE("a side of many claims is cut short unless verbose") {
    RunBuilder story;
    std::vector<ClaimId> many;
    for (int i = 0; i < 9; ++i) {
      const std::string name = "outlet" + std::to_string(i);
      many.push_back(
          story.says(story.article(name, name, "It was 5."), "x/y", "5", "5"));
    }
    const ClaimId other =
        story.says(story.article("z", "z", "It was 6."), "x/y", "6", "6");
    story.edge(many[0], other, Relation::conflict, "5 is not 6");
    for (int i = 1; i < 9; ++i) {
      story.edge(many[i], other, Relation::conflict, "5 is not 6");
    }
    const Run run = story.finish();
    CHECK(has(text(run, View::contradictions), "... 3 more claims (-v"));
    ReportOptions options;
    options.verbose = true;
    const std::string report = text(run, View::contradictions, options);
    CHECK(has(report, "outlet8"));
    CHECK_FALSE(has(report, "more"));
  }

  TEST_CASE("nothing of the input steers the terminal") {
    const std::string evil = "\x1b[2J\u202E\u009B1m\x07";
    RunBuilder story;
    const DocumentId a = story.article(evil, evil, evil + "5" + evil, evil);
    const DocumentId b = story.article("b", "b", evil + "6");
    const ClaimId five = story.says(a, evil + "/" + evil, evil + "5", "5");
    const ClaimId six = story.says(b, evil + "/" + evil, "6" + evil, "6");
    story.detail(five).attribution = {{{evil, evil, {}}, evil}};
    story.edge(five, six, Relation::conflict, evil);
    const Run run = story.finish();
    for (const View view : {View::ranking, View::contradictions}) {
      const std::string report = text(run, view);
      for (char c : report) CHECK((c == '\n' || c < 0 || c >= ' '));
      CHECK_FALSE(has(report, "\u202E"));
      CHECK_FALSE(has(report, "\u009B"));
      CHECK(has(report, "<U+001B>"));
    }
  }

  TEST_CASE("two places of evidence in one sentence are marked in one quote") {
    RunBuilder story;
    const DocumentId d =
        story.article("A", "a.txt", "In May the dam broke and 5 died.");
    const ClaimId claim = story.says(d, "x/y", "5", "May");
    story.detail(claim).evidence.push_back({d, 25, 31});
    CHECK(has(text(story.finish(), View::ranking),
              "In \u2039May\u203A the dam broke and \u20395 died\u203A."));
  }

  TEST_CASE("no line is wider than the width") {
    RunBuilder story;
    std::string body;
    for (int i = 0; i < 60; ++i) body += "\u6F22\u5B57 word ";
    body += "17 boats";
    for (int i = 0; i < 60; ++i) body += " \u6F22\u5B57 word";
    const DocumentId a = story.article("A", "a.txt", body);
    const DocumentId b = story.article("B", "b.txt", "18 boats.");
    const ClaimId x = story.says(a, "x/y", "17", "17 boats");
    const ClaimId y = story.says(b, "x/y", "18", "18 boats");
    story.edge(x, y, Relation::conflict, std::string(300, 'r'));
    const Run run = story.finish();
    for (const std::size_t width : {50, 80, 100}) {
      ReportOptions options;
      options.width = width;
      std::istringstream lines(text(run, View::contradictions, options));
      for (std::string line; std::getline(lines, line);) {
        CHECK(display_width(line) <= width);
      }
    }
  }

  TEST_CASE("colour marks the evidence and changes no word") {
    const Run run = fire();
    ReportOptions options;
    options.colour = true;
    std::string report = text(run, View::contradictions, options);
    CHECK(has(report, "\x1b[1;33m\u2039Twelve boats\u203A\x1b[0m"));
    for (std::size_t at; (at = report.find('\x1b')) != std::string::npos;) {
      report.erase(at, report.find('m', at) - at + 1);
    }
    CHECK(report == text(run, View::contradictions));
  }
}

}  // namespace crosscheck
