#include "bench/text/time_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "engine/text/times/time_expression.h"
#include "engine/text/times/timex_value.h"

namespace crosscheck {
namespace {

std::vector<TimeMark> marks_found(const TokenisedText& text,
                                  const std::vector<TimeExpression>& times) {
  std::vector<TimeMark> marks;
  for (const TimeExpression& time : times) {
    const TimexValue value = timex_value(time);
    marks.push_back({text.tokens[time.first - time.lead].begin,
                     text.tokens[time.last - 1].end, value.type, value.value});
  }
  return marks;
}

std::string shown(std::string_view text, const TimeMark& mark) {
  return fmt::format("[{}] {} {}",
                     text.substr(mark.begin, mark.end - mark.begin), mark.type,
                     mark.value);
}

/// The text around a mark, the mark in brackets.
std::string around(std::string_view text, const TimeMark& mark) {
  constexpr std::size_t kReach = 60;
  const std::size_t begin = mark.begin > kReach ? mark.begin - kReach : 0;
  return fmt::format("{}[{}]{}", text.substr(begin, mark.begin - begin),
                     text.substr(mark.begin, mark.end - mark.begin),
                     text.substr(mark.end, kReach));
}

Result<Figures> measure(const std::vector<TimedText>& texts, bool test,
                        const std::string& name,
                        const std::filesystem::path& failure_file) {
  TimeAgreement agreement;
  std::vector<Failure> failures;
  std::size_t articles = 0, tokens = 0;
  std::chrono::steady_clock::duration spent{};
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (is_test_part(i) != test) continue;
    const TimedText& text = texts[i];
    const TokenisedText tokenised = tokenize(text.document);
    const auto start = std::chrono::steady_clock::now();
    const auto times = find_times(text.document, tokenised);
    spent += std::chrono::steady_clock::now() - start;
    compare_times(text.id, text.document.text, text.times,
                  marks_found(tokenised, times), agreement, failures);
    ++articles;
    tokens += tokenised.tokens.size();
  }
  const Status written = append_failures(failure_file, name, failures);
  if (!written.ok()) return written.error();
  const double seconds = std::chrono::duration<double>(spent).count();
  const auto pairs = static_cast<double>(agreement.relaxed.right);
  return Figures{{"articles", static_cast<double>(articles)},
                 {"expected", static_cast<double>(agreement.relaxed.expected)},
                 {"precision", agreement.relaxed.precision()},
                 {"recall", agreement.relaxed.recall()},
                 {"f1", agreement.relaxed.f1()},
                 {"strict_f1", agreement.strict.f1()},
                 {"type_accuracy",
                  pairs > 0 ? static_cast<double>(agreement.types) / pairs : 0},
                 {"value_f1", agreement.value.f1()},
                 {"tokens_per_second",
                  seconds > 0 ? static_cast<double>(tokens) / seconds : 0}};
}

}  // namespace

void compare_times(std::string_view document, std::string_view text,
                   const std::vector<TimeMark>& expected,
                   const std::vector<TimeMark>& found, TimeAgreement& agreement,
                   std::vector<Failure>& failures) {
  const auto fail = [&](const char* what, const TimeMark* gold,
                        const TimeMark* ours) {
    failures.push_back({std::string(document), what,
                        gold != nullptr ? shown(text, *gold) : "",
                        ours != nullptr ? shown(text, *ours) : "",
                        around(text, gold != nullptr ? *gold : *ours)});
  };
  for (Retrieval* count :
       {&agreement.relaxed, &agreement.strict, &agreement.value}) {
    count->expected += expected.size();
    count->found += found.size();
  }
  std::size_t g = 0, f = 0;
  while (g < expected.size() || f < found.size()) {
    if (f == found.size() ||
        (g < expected.size() && expected[g].end <= found[f].begin)) {
      fail("missed", &expected[g++], nullptr);
      continue;
    }
    if (g == expected.size() || found[f].end <= expected[g].begin) {
      fail("not one", nullptr, &found[f++]);
      continue;
    }
    const TimeMark& gold = expected[g++];
    const TimeMark& ours = found[f++];
    ++agreement.relaxed.right;
    const bool one_extent = gold.begin == ours.begin && gold.end == ours.end;
    if (one_extent) ++agreement.strict.right;
    if (gold.type == ours.type) ++agreement.types;
    if (gold.value == ours.value) {
      ++agreement.value.right;
    } else {
      fail("wrong value", &gold, &ours);
    }
    if (!one_extent) fail("other extent", &gold, &ours);
    if (gold.type != ours.type) fail("wrong type", &gold, &ours);
  }
}

Status add_time_cases(const SuiteOptions& options,
                      std::vector<BenchCase>& cases) {
  const std::filesystem::path texts = options.data / "text";
  const struct {
    const char* name;
    std::filesystem::path path;
    std::filesystem::path file;  // what must be there
    Result<std::vector<TimedText>> (*read)(const std::filesystem::path&);
  } sets[] = {{"tempeval3", texts / "tempeval3" / "docs.jsonl",
               texts / "tempeval3" / "docs.jsonl", read_tempeval},
              {"meantime", texts / "meantime",
               texts / "meantime" / "mentions.jsonl", read_meantime}};
  for (const auto& set : sets) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(set.file, error)) continue;
    for (const bool test : {false, true}) {
      const std::string name =
          fmt::format("text/times/{}-{}", set.name, test ? "test" : "look");
      cases.push_back({name,
                       [path = set.path, read = set.read, test, name,
                        file = options.failures] {
                         const auto read_texts = read(path);
                         if (!read_texts.ok())
                           return Result<Figures>(read_texts.error());
                         return measure(read_texts.value(), test, name, file);
                       },
                       true});
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
