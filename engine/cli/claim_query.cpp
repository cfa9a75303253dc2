#include "engine/cli/claim_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/cli/suggestion.h"
#include "engine/report/ranked_rows.h"
#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kSuggested = 3;
constexpr std::size_t kWidest = 90;

/// Words in ASCII lower case, with one space between them; all punctuation of
/// ASCII and the middle dot part words.
std::string folded(std::string_view text) {
  std::string words;
  bool apart = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool dot = text.substr(i).starts_with("\u00B7");
    const bool upper = byte >= 'A' && byte <= 'Z';
    const bool word = byte >= 0x80 || upper || (byte >= 'a' && byte <= 'z') ||
                      (byte >= '0' && byte <= '9');
    if (dot) ++i;
    if (dot || !word) {
      apart = !words.empty();
      continue;
    }
    if (apart) words += ' ';
    apart = false;
    words += static_cast<char>(upper ? byte - 'A' + 'a' : byte);
  }
  return words;
}

std::vector<std::string> words_in(const std::string& folded_text) {
  std::vector<std::string> words;
  std::size_t at = 0;
  while (at < folded_text.size()) {
    const std::size_t end =
        std::min(folded_text.find(' ', at), folded_text.size());
    words.push_back(folded_text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// "c12" as the index 11; nothing for other texts.
std::optional<std::size_t> index_in(std::string_view query) {
  if (query.size() < 2 || query.front() != 'c') return std::nullopt;
  std::uint64_t number = 0;
  const char* end = query.data() + query.size();
  const auto [stop, code] = std::from_chars(query.data() + 1, end, number);
  if (code != std::errc() || stop != end || number == 0) return std::nullopt;
  return number - 1;
}

class ClaimSearch {
 public:
  ClaimSearch(const Run& run, std::string_view query)
      : run_(run), query_(query), words_(folded(query)) {}

  Result<ClaimId> find() {
    for (const Level level :
         {Level::exact, Level::value, Level::topic, Level::object}) {
      const std::vector<std::uint32_t> found = matches(level);
      if (found.empty()) continue;
      if (found.size() == 1) return claim_of(found[0]);
      return not_one(fmt::format("'{}' may mean", shown_query()), found);
    }
    return not_one(
        fmt::format("no claim matches '{}'; did you mean", shown_query()),
        nearest());
  }

 private:
  enum class Level : std::uint8_t { exact, value, topic, object };

  [[nodiscard]] std::string shown_query() const {
    return shortened(safe_text(query_), kWidest);
  }

  [[nodiscard]] RankedRow row(std::uint32_t value) const {
    return ranked_row(run_, {value, 0, 0, 0, false});
  }

  [[nodiscard]] static std::string text_of(const RankedRow& row, Level level) {
    std::string text(row.object);
    if (level == Level::object) return text;
    text.append(" ").append(row.attribute);
    if (level == Level::topic) return text;
    return text.append(" ").append(row.value);
  }

  [[nodiscard]] ItemId item_of(std::uint32_t value) const {
    const ValueId id = run_.evidence.value_id[value];
    return run_.corpus.claims.values[id.index()].item;
  }

  /// Values that match, the best first; of each item the best alone where the
  /// level says nothing of the value.
  [[nodiscard]] std::vector<std::uint32_t> matches(Level level) const {
    std::vector<std::uint32_t> found;
    if (level != Level::exact && words_.empty()) return found;
    std::set<std::uint32_t> items;
    for (const RankedValue& ranked : run_.ranking) {
      const std::string text = text_of(row(ranked.value), level);
      const bool same =
          level == Level::exact ? text == query_ : folded(text) == words_;
      if (!same) continue;
      const bool of_value = level == Level::exact || level == Level::value;
      if (of_value || items.insert(item_of(ranked.value).value).second) {
        found.push_back(ranked.value);
      }
    }
    return found;
  }

  /// Values with most words of the query, each first changed to the nearest
  /// word that there is; of equals the best.
  [[nodiscard]] std::vector<std::uint32_t> nearest() const {
    std::vector<std::string> texts;
    std::set<std::string> known;
    for (const RankedValue& ranked : run_.ranking) {
      texts.push_back(folded(text_of(row(ranked.value), Level::value)));
      for (std::string& word : words_in(texts.back())) {
        known.insert(std::move(word));
      }
    }
    const std::vector<std::string_view> names(known.begin(), known.end());
    std::vector<std::string> asked;
    for (const std::string& word : words_in(words_)) {
      asked.emplace_back(known.count(word) > 0 ? word
                                               : suggestion_for(word, names));
    }
    std::vector<std::pair<std::size_t, std::uint32_t>> scored;
    for (std::size_t k = 0; k < texts.size(); ++k) {
      const std::string text = " " + texts[k] + " ";
      std::size_t met = 0;
      for (const std::string& word : asked) {
        met += !word.empty() && text.find(" " + word + " ") != text.npos;
      }
      if (met > 0) scored.emplace_back(met, run_.ranking[k].value);
    }
    std::stable_sort(
        scored.begin(), scored.end(),
        [](const auto& x, const auto& y) { return x.first > y.first; });
    std::vector<std::uint32_t> found;
    for (const auto& [met, value] : scored) {
      if (found.size() == kSuggested) break;
      found.push_back(value);
    }
    return found;
  }

  [[nodiscard]] ClaimId claim_of(std::uint32_t value) const {
    const ClaimTable& claims = run_.corpus.claims;
    const ValueId id = run_.evidence.value_id[value];
    const auto at = std::find(claims.value.begin(), claims.value.end(), id);
    return ClaimId(static_cast<std::size_t>(at - claims.value.begin()));
  }

  [[nodiscard]] Error not_one(std::string message,
                              const std::vector<std::uint32_t>& values) const {
    if (values.empty()) {
      return {ErrorCode::not_found,
              fmt::format("no claim matches '{}'; crosscheck score lists them",
                          shown_query()),
              "CLAIM"};
    }
    for (std::size_t k = 0; k < std::min(values.size(), kSuggested); ++k) {
      const RankedRow r = row(values[k]);
      message += fmt::format(
          "{} c{} ({})", k == 0 ? "" : ",", claim_of(values[k]).index() + 1,
          shortened(fmt::format("{} \u00B7 {}: {}", safe_text(r.object),
                                safe_text(r.attribute), safe_text(r.value)),
                    kWidest));
    }
    if (values.size() > kSuggested) {
      message += fmt::format(" or {} more", values.size() - kSuggested);
    }
    return {ErrorCode::not_found, message + "?", "CLAIM"};
  }

  const Run& run_;
  std::string_view query_;
  std::string words_;
};

}  // namespace

Result<ClaimId> find_claim(const Run& run, std::string_view query) {
  const std::optional<std::size_t> index = index_in(query);
  if (index.has_value() && *index < run.corpus.claims.size()) {
    return ClaimId(*index);
  }
  Result<ClaimId> found = ClaimSearch(run, query).find();
  if (found.ok() || !index.has_value()) return found;
  return Error{ErrorCode::not_found,
               fmt::format("there is no claim {}; ids go from c1 to c{}",
                           shortened(safe_text(query), kWidest),
                           run.corpus.claims.size()),
               "CLAIM"};
}

}  // namespace crosscheck
