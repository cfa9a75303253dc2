#include "bench/text/speech_figures.h"

#include <algorithm>
#include <string>

#include "bench/stopwatch.h"
#include "engine/text/analysis.h"

namespace crosscheck {
namespace {

using Ranges = std::vector<PolnearSpan>;

std::uint32_t shared(const Ranges& a, const Ranges& b) {
  std::uint32_t bytes = 0;
  for (const PolnearSpan& x : a) {
    for (const PolnearSpan& y : b) {
      const std::uint32_t begin = std::max(x.begin, y.begin);
      const std::uint32_t end = std::min(x.end, y.end);
      if (begin < end) bytes += end - begin;
    }
  }
  return bytes;
}

std::uint32_t length(const Ranges& ranges) {
  std::uint32_t bytes = 0;
  for (const PolnearSpan& range : ranges) bytes += range.end - range.begin;
  return bytes;
}

bool complete(const GoldAttribution& gold) {
  return !gold.source.empty() && !gold.content.empty();
}

struct Pair {
  std::uint32_t common = 0;
  std::size_t expected = 0, found = 0;
};

constexpr std::size_t kUnpaired = ~std::size_t{0};

// By found: the gold attribution that it is paired with.
std::vector<std::size_t> pair_up(std::vector<Pair> pairs, std::size_t expected,
                                 std::size_t found) {
  std::stable_sort(
      pairs.begin(), pairs.end(),
      [](const Pair& a, const Pair& b) { return a.common > b.common; });
  std::vector<bool> taken(expected, false);
  std::vector<std::size_t> partner(found, kUnpaired);
  for (const Pair& pair : pairs) {
    if (taken[pair.expected] || partner[pair.found] != kUnpaired) continue;
    taken[pair.expected] = true;
    partner[pair.found] = pair.expected;
  }
  return partner;
}

struct Comparison {
  const std::vector<GoldAttribution>& expected;
  const std::vector<GoldAttribution>& found;

  template <typename Fits>
  std::vector<std::size_t> pairs(Fits fits) const {
    std::vector<Pair> all;
    for (std::size_t e = 0; e < expected.size(); ++e) {
      if (!complete(expected[e])) continue;
      for (std::size_t f = 0; f < found.size(); ++f) {
        const std::uint32_t common =
            shared(expected[e].content, found[f].content);
        if (common > 0 && fits(expected[e], found[f], common))
          all.push_back({common, e, f});
      }
    }
    return pair_up(std::move(all), expected.size(), found.size());
  }

  bool is_left_out(const GoldAttribution& one) const {
    if (one.source.empty()) return true;
    return std::any_of(
        expected.begin(), expected.end(), [&](const GoldAttribution& gold) {
          return !complete(gold) && shared(gold.cue, one.cue) > 0;
        });
  }

  void count(const std::vector<std::size_t>& partner, Retrieval& counts) const {
    for (std::size_t f = 0; f < found.size(); ++f) {
      const bool right = partner[f] != kUnpaired;
      counts.right += right ? 1 : 0;
      counts.found += right || !is_left_out(found[f]) ? 1 : 0;
    }
    counts.expected += static_cast<std::size_t>(
        std::count_if(expected.begin(), expected.end(), complete));
  }
};

std::string words(const std::string& text, const Ranges& ranges) {
  std::string joined;
  for (const PolnearSpan& range : ranges) {
    if (!joined.empty()) joined += " / ";
    joined += text.substr(range.begin, range.end - range.begin);
  }
  return joined;
}

std::string shown(const std::string& text, const GoldAttribution& one) {
  return "[" + words(text, one.source) + "] {" + words(text, one.cue) + "} " +
         words(text, one.content);
}

// The paragraph of the first byte of the content.
std::string around(const std::string& text, const GoldAttribution& one) {
  const std::size_t at = one.content.front().begin;
  const std::size_t before =
      at == 0 ? std::string::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  return text.substr(begin, text.find('\n', at) - begin);
}

Ranges bytes_of(const Analysis& analysis, IndexRange range) {
  if (range.first >= range.last) return {};
  const std::vector<Token>& tokens = analysis.text.tokens;
  return {{tokens[range.first].begin, tokens[range.last - 1].end}};
}

std::vector<GoldAttribution> found_in(const Analysis& analysis) {
  std::vector<GoldAttribution> found;
  for (const SpeechAttribution& one : analysis.attributions) {
    GoldAttribution as_gold;
    as_gold.source = bytes_of(analysis, one.source);
    as_gold.cue = bytes_of(analysis, one.cue);
    for (const IndexRange& range : one.content) {
      const Ranges bytes = bytes_of(analysis, range);
      as_gold.content.insert(as_gold.content.end(), bytes.begin(), bytes.end());
    }
    found.push_back(std::move(as_gold));
  }
  return found;
}

Result<Figures> measure(const SuiteOptions& options,
                        const std::filesystem::path& path, bool test,
                        const std::string& case_name) {
  const auto articles = read_polnear_articles(path);
  if (!articles.ok()) return articles.error();
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();

  SpeechAgreement agreement;
  std::vector<Failure> failures;
  double seconds = 0;
  std::size_t read = 0;
  for (std::size_t i = 0; i < articles.value().size(); ++i) {
    if (is_test_part(i) != test) continue;
    const PolnearArticle& article = articles.value()[i];
    const Stopwatch watch;
    const Analysis analysis = analyse(article.document, &model.value());
    seconds += watch.seconds();
    ++read;
    compare_attributions(article, found_in(analysis), agreement, failures);
  }
  const Status listed = append_failures(options.failures, case_name, failures);
  if (!listed.ok()) return listed.error();
  return Figures{{"articles", static_cast<double>(read)},
                 {"expected", static_cast<double>(agreement.both.expected)},
                 {"precision", agreement.both.precision()},
                 {"recall", agreement.both.recall()},
                 {"f1", agreement.both.f1()},
                 {"half_precision", agreement.half.precision()},
                 {"half_recall", agreement.half.recall()},
                 {"content_precision", agreement.content.precision()},
                 {"content_recall", agreement.content.recall()},
                 {"articles_per_second",
                  seconds > 0 ? static_cast<double>(read) / seconds : 0}};
}

}  // namespace

void compare_attributions(const PolnearArticle& article,
                          const std::vector<GoldAttribution>& found,
                          SpeechAgreement& agreement,
                          std::vector<Failure>& failures) {
  const Comparison compare{article.attributions, found};
  const auto same_source = [](const auto& gold, const auto& one,
                              std::uint32_t) {
    return shared(gold.source, one.source) > 0;
  };
  const auto partner = compare.pairs(same_source);
  compare.count(partner, agreement.both);
  compare.count(compare.pairs([&](const auto& gold, const auto& one,
                                  std::uint32_t common) {
    const std::uint32_t all =
        length(gold.content) + length(one.content) - common;
    return same_source(gold, one, common) && 2 * common >= all;
  }),
                agreement.half);
  compare.count(compare.pairs([](const auto&, const auto&, std::uint32_t) {
    return true;
  }),
                agreement.content);

  const std::string& text = article.document.text;
  std::vector<bool> met(article.attributions.size(), false);
  for (std::size_t f = 0; f < found.size(); ++f) {
    if (partner[f] != kUnpaired) {
      met[partner[f]] = true;
    } else if (!compare.is_left_out(found[f])) {
      failures.push_back({article.name, "false", "", shown(text, found[f]),
                          around(text, found[f])});
    }
  }
  for (std::size_t e = 0; e < met.size(); ++e) {
    const GoldAttribution& gold = article.attributions[e];
    if (!met[e] && complete(gold))
      failures.push_back(
          {article.name, "missed", shown(text, gold), "", around(text, gold)});
  }
}

Status add_speech_cases(const SuiteOptions& options,
                        std::vector<BenchCase>& cases) {
  const std::filesystem::path path =
      options.data / "text" / "polnear" / "docs.jsonl";
  if (!std::filesystem::exists(path)) return std::monostate{};
  for (const bool test : {false, true}) {
    const std::string name =
        test ? "text/speech/polnear-test" : "text/speech/polnear-look";
    cases.push_back({name,
                     [options, path, test, name] {
                       return measure(options, path, test, name);
                     },
                     true});
  }
  return std::monostate{};
}

}  // namespace crosscheck
