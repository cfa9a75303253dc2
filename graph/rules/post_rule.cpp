#include "graph/rules/post_rule.h"

#include <algorithm>
#include <string>
#include <vector>

#include "graph/name_match.h"
#include "graph/rules/wording.h"

namespace crosscheck {
namespace {

/// Words that two names of one body may differ in.
bool says_little(const std::string& word) {
  return word == "the" || word == "of" || word == "for" || word == "and" ||
         word == "affairs" || word == "state" || word == "national";
}

struct Body {
  std::string kind;                ///< "kind:department", or ""
  std::vector<std::string> words;  ///< sorted
};

Body body_of(const Category& post) {
  Body body;
  for (const std::string& part : post.parts) {
    if (part.starts_with("kind:")) {
      body.kind = part;
    } else if (!says_little(part)) {
      body.words.push_back(part);
    }
  }
  std::sort(body.words.begin(), body.words.end());
  return body;
}

/// Whether two words are one but for a grammatical ending ("america" and
/// "american", "finance" and "financial"): the shorter is all but its last two
/// letters a prefix of the longer.
bool one_stem(const std::string& a, const std::string& b) {
  const std::string& shorter = a.size() <= b.size() ? a : b;
  const std::string& longer = a.size() <= b.size() ? b : a;
  if (shorter.size() < 4) return shorter == longer;
  const std::size_t stem = std::max<std::size_t>(4, shorter.size() - 2);
  return longer.size() - shorter.size() <= 3 &&
         longer.compare(0, stem, shorter, 0, stem) == 0;
}

/// Whether two words may be forms of one ("seismic", "seismological"): they
/// begin alike for five letters and most of the shorter one.
bool may_be_one_stem(const std::string& a, const std::string& b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto alike = static_cast<std::size_t>(x - a.begin());
  return a == b ||
         (alike >= 5 && 10 * alike >= 6 * std::min(a.size(), b.size()));
}

bool may_be_covered(const std::vector<std::string>& inner,
                    const std::vector<std::string>& outer) {
  return std::all_of(inner.begin(), inner.end(), [&](const auto& word) {
    return std::any_of(outer.begin(), outer.end(), [&](const auto& other) {
      return may_be_one_stem(word, other);
    });
  });
}

bool covered(const std::vector<std::string>& inner,
             const std::vector<std::string>& outer) {
  return std::all_of(inner.begin(), inner.end(), [&](const auto& word) {
    return std::any_of(outer.begin(), outer.end(), [&](const auto& other) {
      return one_stem(word, other);
    });
  });
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty()) text += ' ';
    text += word;
  }
  return text;
}

bool one_body(const Body& a, const Body& b) {
  if (covered(a.words, b.words) || covered(b.words, a.words)) return true;
  return match_other_names(joined(a.words), joined(b.words)) == NameMatch::same;
}

}  // namespace

Verdict compare_posts(const Statement& a, const Statement& b) {
  const auto* x = std::get_if<Category>(&a.value);
  const auto* y = std::get_if<Category>(&b.value);
  if (x == nullptr || y == nullptr || x->key != y->key) return {};
  const Body p = body_of(*x);
  const Body q = body_of(*y);
  const bool both_named = !p.words.empty() && !q.words.empty();
  if (!both_named) {
    return {Relation::agree, 0.6F, both_values(a, b, "are one function")};
  }
  if (one_body(p, q)) {
    return {Relation::agree, 0.9F, both_values(a, b, "are one post")};
  }
  if (p.kind.empty() || p.kind != q.kind) return {};
  if (may_be_covered(p.words, q.words) || may_be_covered(q.words, p.words)) {
    return {};
  }
  return {Relation::conflict, 0.7F,
          both_values(a, b, "name two bodies of one kind")};
}

}  // namespace crosscheck
