#include "graph/claim_origins.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace crosscheck {
namespace {

/// One text that gives a value: its claims and, once each, their sources in
/// order of first claim.
struct Statement {
  std::vector<std::uint32_t> claims;
  std::vector<SourceId> sources;
};

/// The texts of one value, by first claim.
std::vector<Statement> statements_of(const ClaimTable& claims,
                                     std::span<const std::uint32_t> of_value,
                                     Groups& texts) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> by_text;
  for (const std::uint32_t claim : of_value) {
    by_text.emplace_back(texts.root(claim), claim);
  }
  std::sort(by_text.begin(), by_text.end());
  std::vector<Statement> result;
  for (std::size_t i = 0; i < by_text.size(); ++i) {
    if (i == 0 || by_text[i].first != by_text[i - 1].first) {
      result.emplace_back();
    }
    result.back().claims.push_back(by_text[i].second);
  }
  for (Statement& statement : result) {
    std::vector<std::pair<SourceId, std::uint32_t>> seen;
    for (const std::uint32_t claim : statement.claims) {
      seen.emplace_back(claims.source[claim], claim);
    }
    std::sort(seen.begin(), seen.end());
    seen.erase(std::unique(seen.begin(), seen.end(),
                           [](const auto& x, const auto& y) {
                             return x.first == y.first;
                           }),
               seen.end());
    std::sort(seen.begin(), seen.end(),
              [](const auto& x, const auto& y) { return x.second < y.second; });
    for (const auto& [source, claim] : seen) {
      statement.sources.push_back(source);
    }
  }
  return result;
}

/// Of the sources of a text the one to stand for it: free if any is, then the
/// one that the fewest other texts could take, then the first.
SourceId choose_voice(const Statement& statement,
                      const std::set<SourceId>& taken,
                      const std::map<SourceId, std::uint32_t>& wanted) {
  SourceId best = statement.sources.front();
  const auto cost = [&](SourceId source) {
    return std::pair(taken.contains(source), wanted.at(source));
  };
  for (const SourceId source : statement.sources) {
    if (cost(source) < cost(best)) best = source;
  }
  return best;
}

/// Gives the claims of one value the source that stands for their text.
///
/// A source with a text of its own stands for that; a text of several takes a
/// source that stands for none yet, so that texts are counted apart as long as
/// there are outlets for them. Texts of few sources choose first.
void choose_voices(std::vector<Statement> statements,
                   std::vector<SourceId>& voice) {
  std::set<SourceId> taken;
  std::map<SourceId, std::uint32_t> wanted;
  std::stable_sort(statements.begin(), statements.end(),
                   [](const Statement& x, const Statement& y) {
                     return x.sources.size() < y.sources.size();
                   });
  for (const Statement& statement : statements) {
    for (const SourceId source : statement.sources) ++wanted[source];
  }
  for (const Statement& statement : statements) {
    const SourceId chosen = choose_voice(statement, taken, wanted);
    taken.insert(chosen);
    for (const std::uint32_t claim : statement.claims) voice[claim] = chosen;
  }
}

/// Sets of values that texts of several sources join; a value without such a
/// text is in no set.
struct TextValues {
  Groups groups;             // of values
  std::vector<bool> shared;  // by value: it has a text of several sources
};

TextValues values_with_copies(const ClaimTable& claims, Groups& texts) {
  TextValues values{Groups(claims.values.size()),
                    std::vector<bool>(claims.values.size(), false)};
  for (std::uint32_t i = 0; i < claims.size(); ++i) {
    const std::uint32_t first = texts.root(i);
    values.groups.join(claims.value[first].value, claims.value[i].value);
    if (claims.source[first] != claims.source[i])
      values.shared[claims.value[i].index()] = true;
  }
  return values;
}

/// The source that stands for each claim.
std::vector<SourceId> find_voices(const ClaimTable& claims, Groups& texts) {
  std::vector<SourceId> voice(claims.source);
  TextValues values = values_with_copies(claims, texts);
  std::vector<bool> asked(claims.values.size(), false);  // by set of values
  for (std::uint32_t v = 0; v < claims.values.size(); ++v)
    if (values.shared[v]) asked[values.groups.root(v)] = true;
  const auto set_of = [&](std::uint32_t claim) {
    return values.groups.root(claims.value[claim].value);
  };
  std::vector<std::uint32_t> order;  // claims of such sets, by set
  for (std::uint32_t i = 0; i < claims.size(); ++i)
    if (asked[set_of(i)]) order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](auto x, auto y) { return set_of(x) < set_of(y); });
  for (std::size_t begin = 0; begin < order.size();) {
    std::size_t end = begin + 1;
    while (end < order.size() && set_of(order[end]) == set_of(order[begin]))
      ++end;
    const auto of_set = std::span(order).subspan(begin, end - begin);
    choose_voices(statements_of(claims, of_set, texts), voice);
    begin = end;
  }
  return voice;
}

}  // namespace

ClaimOrigins claim_origins(const ClaimTable& claims, const OriginSigns& signs) {
  constexpr std::uint32_t kNone = 0xffffffffU;
  ClaimTexts texts = find_claim_texts(claims, signs);
  const std::vector<SourceId> voice = find_voices(claims, texts.groups);
  std::vector<std::uint32_t> number(claims.sources.size(), kNone);
  std::uint32_t count = 0;
  ClaimOrigins origins;
  origins.origin.reserve(voice.size());
  for (const SourceId source : voice) {
    std::uint32_t& origin = number[source.index()];
    if (origin == kNone) origin = count++;
    origins.origin.push_back(origin);
  }
  origins.ties = std::move(texts.ties);
  return origins;
}

}  // namespace crosscheck
