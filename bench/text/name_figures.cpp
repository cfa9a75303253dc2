#include "bench/text/name_figures.h"

#include <algorithm>
#include <array>
#include <utility>

#include "bench/text/failure_list.h"
#include "engine/text/analysis.h"
#include "engine/train/gum_names.h"

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 4> kTypes = {"person", "place",
                                                    "organisation", "other"};

// GUM has peoples ("Danes", "Muslims") as persons.
bool is_people(const NameMention& mention, const Token& last) {
  return mention.demonym && !last.all_caps && last.lower.ends_with('s');
}

bool is_region(std::string_view key) {
  static constexpr std::array<std::string_view, 11> kRegions = {
      "europe",  "asia",    "africa", "america",     "middle east", "caribbean",
      "oceania", "balkans", "baltic", "scandinavia", "soviet union"};
  return std::any_of(kRegions.begin(), kRegions.end(), [&](auto region) {
    return key.find(region) != std::string_view::npos;
  });
}

std::string_view type_of(const Analysis& analysis, const NameMention& mention) {
  const Token& last = analysis.text.tokens[mention.last - 1];
  if (is_people(mention, last)) return kTypes[0];
  const std::string& key = analysis.names.entities[mention.entity].entity.key;
  if (mention.kind == NameKind::bloc && is_region(key)) return kTypes[1];
  switch (mention.kind) {
    case NameKind::person:
      return kTypes[0];
    case NameKind::state:
    case NameKind::place:
      return kTypes[1];
    case NameKind::bloc:
    case NameKind::organisation:
      return kTypes[2];
    case NameKind::other:
      break;
  }
  return kTypes[3];
}

// The mention with the capitalised words of its title.
std::uint32_t first_with_title(const Analysis& analysis,
                               const NameMention& mention) {
  std::uint32_t first = mention.first;
  if (mention.kind != NameKind::person || mention.title_last != first)
    return first;
  while (first > mention.title_first &&
         analysis.text.tokens[first - 1].capital) {
    --first;
  }
  return first;
}

// "[Danish] [Foreign Ministry]", where the first says whose body it is.
bool is_state_of_next(const Analysis& analysis, std::size_t at) {
  const std::vector<NameMention>& mentions = analysis.names.mentions;
  if (at + 1 >= mentions.size()) return false;
  const NameMention& state = mentions[at];
  const NameMention& body = mentions[at + 1];
  return (state.kind == NameKind::state || state.kind == NameKind::bloc) &&
         body.kind == NameKind::organisation && body.first == state.last;
}

struct FoundName : GoldName {
  bool state = false;
};

std::vector<FoundName> found_names(const GumDocument& gum,
                                   const Analysis& analysis) {
  const std::vector<Token>& tokens = analysis.text.tokens;
  const auto is_adjective = [&](const Token& token) {
    return std::any_of(gum.adjectives.begin(), gum.adjectives.end(),
                       [&](const GoldName& word) {
                         return word.begin >= token.begin &&
                                word.begin < token.end;
                       });
  };
  std::vector<FoundName> found;
  for (std::size_t i = 0; i < analysis.names.mentions.size(); ++i) {
    const bool joined = is_state_of_next(analysis, i);
    const std::uint32_t begin = analysis.names.mentions[i].first;
    if (joined) ++i;
    const NameMention& mention = analysis.names.mentions[i];
    const Token& last = tokens[mention.last - 1];
    const bool in_word = last.lower.find('-') != std::string::npos;
    if (mention.demonym && (in_word || is_adjective(last))) continue;
    const std::uint32_t first =
        joined ? begin : first_with_title(analysis, mention);
    found.push_back({{tokens[first].begin, last.end,
                      std::string(type_of(analysis, mention))},
                     mention.kind == NameKind::state});
  }
  return found;
}

class Comparison {
 public:
  void compare(const GumDocument& gum, const LanguageModel& model) {
    const Analysis analysis = analyse(gum.document, &model);
    std::vector<FoundName> found = found_names(gum, analysis);
    for (const GoldName& gold : gum.names) {
      const auto same =
          std::find_if(found.begin(), found.end(), [&](const FoundName& one) {
            return one.begin == gold.begin && one.end == gold.end;
          });
      count(gold.type).expected++;
      untyped_.expected++;
      if (same == found.end()) {
        note(gum, analysis, "missed", gold, nullptr);
        continue;
      }
      untyped_.found++;
      untyped_.right++;
      count(same->type).found++;
      const bool either = same->state && gold.type == "organisation";
      if (either || same->type == gold.type) ++states_either_;
      if (same->type == gold.type)
        count(gold.type).right++;
      else
        note(gum, analysis, "wrong type", gold, &*same);
      found.erase(same);
    }
    for (const FoundName& one : found) {
      untyped_.found++;
      count(one.type).found++;
      note(gum, analysis, "no name", one, &one);
    }
  }

  Figures figures() const {
    Retrieval all;
    for (const Retrieval& type : types_) {
      all.right += type.right;
      all.found += type.found;
      all.expected += type.expected;
    }
    Retrieval either = all;
    either.right = states_either_;
    Figures result = {{"gold_items", static_cast<double>(all.expected)},
                      {"precision", all.precision()},
                      {"recall", all.recall()},
                      {"f1", all.f1()},
                      {"untyped_f1", untyped_.f1()},
                      {"states_either_f1", either.f1()}};
    for (std::size_t i = 0; i < kTypes.size(); ++i)
      result.push_back({std::string(kTypes[i]) + "_f1", types_[i].f1()});
    return result;
  }

  const std::vector<Failure>& failures() const { return failures_; }

 private:
  Retrieval& count(std::string_view type) {
    return types_[static_cast<std::size_t>(
        std::find(kTypes.begin(), kTypes.end(), type) - kTypes.begin())];
  }

  void note(const GumDocument& gum, const Analysis& analysis,
            std::string_view what, const GoldName& place,
            const GoldName* found) {
    const std::string words =
        gum.document.text.substr(place.begin, place.end - place.begin);
    Failure failure{gum.name, std::string(what), "", "", ""};
    if (what != "no name") failure.expected = words + " " + place.type;
    if (found != nullptr) failure.found = words + " " + found->type;
    for (const Sentence& sentence : analysis.text.sentences) {
      const auto& tokens = analysis.text.tokens;
      if (tokens[sentence.first].begin <= place.begin &&
          place.begin < tokens[sentence.last - 1].end) {
        failure.text =
            written(gum.document, analysis.text, sentence.first, sentence.last);
      }
    }
    failures_.push_back(std::move(failure));
  }

  std::array<Retrieval, 4> types_;
  Retrieval untyped_;
  std::size_t states_either_ = 0;  // right, states also as organisations
  std::vector<Failure> failures_;
};

Result<Figures> compare_genre(const SuiteOptions& options,
                              const std::string& name, const std::string& genre,
                              const std::vector<std::filesystem::path>& files) {
  const Result<LanguageModel> model = load_model(options.pipeline.model);
  if (!model.ok()) return model.error();
  Comparison comparison;
  for (const std::filesystem::path& file : files) {
    const Result<std::vector<GumDocument>> documents =
        read_gum_names(file, genre);
    if (!documents.ok()) return documents.error();
    for (const GumDocument& document : documents.value())
      comparison.compare(document, model.value());
  }
  const Status noted =
      append_failures(options.failures, name, comparison.failures());
  if (!noted.ok()) return noted.error();
  return comparison.figures();
}

}  // namespace

Status add_name_cases(const SuiteOptions& options,
                      std::vector<BenchCase>& cases) {
  const std::filesystem::path folder = options.data / "nlp" / "gum-permissive";
  const auto file = [&](std::string_view part) {
    return folder / ("gum-permissive-" + std::string(part) + ".conllu");
  };
  if (!std::filesystem::exists(file("test"))) return std::monostate{};
  const std::vector<std::filesystem::path> look = {file("train"), file("dev")};
  const std::vector<std::filesystem::path> test = {file("test")};
  for (const std::string genre : {"news", "interview"}) {
    for (const bool is_test : {false, true}) {
      const std::string name =
          "text/names/gum-" + genre + (is_test ? "-test" : "-look");
      const auto run = [=, files = is_test ? test : look] {
        return compare_genre(options, name, genre, files);
      };
      cases.push_back({name, run, true});
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
