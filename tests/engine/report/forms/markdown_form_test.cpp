#include "engine/report/forms/markdown_form.h"

#include <doctest/doctest.h>

#include <set>

#include "engine/report/context.h"
#include "engine/report/forms/markdown_text.h"
#include "engine/report/forms/xml_text.h"
#include "engine/report/terminal_text.h"
#include "tests/support/form_text.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/made_findings.h"
#include "tests/support/program_run.h"
#include "tests/support/xml_tree.h"

namespace crosscheck {
namespace {

using testing::form_text;
using testing::hostile_strings;
using testing::HostileString;
using testing::XmlElement;

/// The tree that GitHub's parser makes of it.
XmlElement parsed(const std::string& markdown) {
  const testing::ProgramRun run = testing::program_run(
      CROSSCHECK_CMARK
      " --unsafe -t xml -e footnotes -e table -e autolink -e strikethrough "
      "-e tasklist",
      markdown);
  REQUIRE(run.code == 0);
  const auto root = testing::read_xml(xml_characters(run.out));
  REQUIRE(root.has_value());
  return *root;
}

/// The names of elements in order and depth, and the text between blocks;
/// comments and the cuts between texts are no structure.
void outline(const XmlElement& element, std::string& structure,
             std::string& text) {
  if (element.name == "html_inline") {
    REQUIRE(element.text == "<!-- -->");
    return;
  }
  if (element.name == "text") {
    text += element.text;
    return;
  }
  structure += "(" + element.name;
  for (const XmlElement& child : element.children) {
    outline(child, structure, text);
  }
  structure += ")";
}

std::string without_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ') out += c;
  }
  return out;
}

std::string replaced(std::string text, std::string_view what,
                     std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;
       at += by.size()) {
    text.replace(at, what.size(), by);
  }
  return text;
}

}  // namespace

TEST_SUITE("engine/report/forms/markdown_form") {
  TEST_CASE("a dispute has its sides, quotes, places and reasons") {
    const std::string text = form_text<MarkdownForm>(testing::harbour_story());
    CHECK(
        text.starts_with("# Sources disagree on 1 point\n\n"
                         "5 claims of 4 sources in 4 documents, with "));
    CHECK(text.find("\n## Disputes\n\n"
                    "### 1\\. fire in the harbour: hurt\n\n"
                    "#### A: nine\n\n"
                    "score 0.800, 1 independent origin, 2 outlets\n\n"
                    "> The doctor said **nine** people were hurt.\n>\n"
                    "> \u2014 Gull Gazette (news/gull one.txt:4:17)\n\n"
                    "> The doctor said **nine** people were hurt.\n>\n"
                    "> \u2014 Tide Sheet (news/sheet.html:7:17)\n\n"
                    "#### B: six\n\n"
                    "score 0.400, 1 independent origin, 1 outlet\n\n"
                    "> Only **six** were hurt, the mayor said.\n>\n"
                    "> \u2014 Harbour Post, citing the mayor, 2031-03-05 "
                    "(news/post.txt:2:6)\n\n"
                    "Why they disagree:\n\n"
                    "- nine is not six (quantity)\n"
                    "- six is not nine (quantity)\n\n"
                    "Marked confirmed: asked the doctor\n") !=
          std::string::npos);
    CHECK(text.find("| 3 | 0.600 | 1 | 1 | pier | wind | -4.5 |\n") ==
          std::string::npos);  // a dash that opens a list is marked
    CHECK(text.find("| 3 | 0.600 | 1 | 1 | pier | wind | \\-4.5 |\n") !=
          std::string::npos);
    CHECK(text.find("| Gull Gazette | 0.700 | 0.500 to 0.900 | 2 | 1 | 2 | "
                    "0.500 | 1.000 |\n") != std::string::npos);
  }

  TEST_CASE("without disputes it says so") {
    CHECK(form_text<MarkdownForm>(testing::MadeFindings().finish())
              .starts_with("# No sources disagree\n"));
  }

  TEST_CASE("only the best rows where so many are asked for") {
    ReportOptions options;
    options.top = 1;
    const std::string text =
        form_text<MarkdownForm>(testing::harbour_story(), options);
    CHECK(text.find("| nine |\n\n3 more values are not shown.\n") !=
          std::string::npos);
  }

  TEST_CASE("text of others is text, whatever stands in it") {
    constexpr std::string_view kWord = "Qx";
    std::string plain_structure, plain_text;
    outline(parsed(form_text<MarkdownForm>(testing::story_told_with(kWord))),
            plain_structure, plain_text);
    for (const HostileString& hostile : hostile_strings()) {
      CAPTURE(hostile.name);
      std::string structure, text;
      outline(parsed(form_text<MarkdownForm>(
                  testing::story_told_with(hostile.text))),
              structure, text);
      const std::string shown =
          xml_characters(one_line(safe_text(hostile.text)));
      if (!shown.empty()) CHECK(structure == plain_structure);
      CHECK(without_spaces(text) ==
            without_spaces(replaced(plain_text, kWord, shown)));
    }
  }

  TEST_CASE("every mark alone, doubled, first, last and between letters") {
    for (char c = 0x21; c < 0x7F; ++c) {
      CAPTURE(c);
      std::string document, expected_structure = "(document", expected_text;
      for (const std::string& text :
           {std::string(1, c), std::string(2, c), std::string(3, c),
            std::string{c, ' ', 'x'}, std::string{'x', c},
            std::string{'x', c, 'y'}, std::string{'1', c, ' ', 'x'},
            std::string{c, 'x', c}, std::string{'\\', c},
            std::string{'!', c, 'x', ']', '(', 'y', ')'}}) {
        const std::string shown = markdown_text(text);
        document += shown + "\n\n- " + shown + "\n\n";
        expected_structure += "(paragraph)(list(item(paragraph)))";
        expected_text += text + text;
      }
      std::string structure, shown;
      outline(parsed(document), structure, shown);
      CHECK(structure == expected_structure + ")");
      CHECK(shown == expected_text);
    }
  }
}

}  // namespace crosscheck
