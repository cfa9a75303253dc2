#include <algorithm>

#include "engine/text/syntax/feature_key.h"
#include "engine/text/syntax/parser.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr WordAtoms kRoot{.form = 3, .shape = 3, .facts = {}, .tag = 0xfffe};
constexpr WordAtoms kNothing{.form = 4, .shape = 4, .facts = {}, .tag = 0xffff};
constexpr ParserState::Below kNothingBelow{};

// A word of the state with what stands below it.
struct Node {
  const WordAtoms* atoms = &kNothing;
  const ParserState::Below* below = &kNothingBelow;
  std::uint64_t label = 0;  // its dependency + 1 where it has a head
  std::uint64_t w = 0, p = 0, c = 0, d = 0;
};

class Nodes {
 public:
  Nodes(const ParserState& state, std::span<const WordAtoms> words)
      : state_(state), words_(words) {}

  [[nodiscard]] Node at(Index word) const {
    Node node;
    if (word == state_.words()) {
      node.atoms = &kRoot;
      node.below = &state_.below(word);
    } else if (word != ParserState::kNone) {
      node.atoms = &words_[word];
      node.below = &state_.below(word);
      if (state_.heads()[word] != ParserState::kNone)
        node.label =
            static_cast<std::uint64_t>(state_.dependencies()[word]) + 1;
    }
    node.w = node.atoms->form;
    node.p = node.atoms->tag;
    node.c = node.atoms->facts.cluster;
    node.d = node.atoms->facts.big_cluster;
    return node;
  }

 private:
  const ParserState& state_;
  std::span<const WordAtoms> words_;
};

std::uint64_t distance(Index a, Index b) {
  if (a == ParserState::kNone || b == ParserState::kNone) return 0;
  const Index far = b > a ? b - a : a - b;
  if (far < 5) return far;
  return far < 8 ? 5 : far < 12 ? 6 : 7;
}

// Writes keys one behind the other, each template with its own number.
class Keys {
 public:
  explicit Keys(ParserFeatures& features) : features_(features) {}
  template <typename... Parts>
  void put(Parts... parts) {
    features_[count_] = feature_key(100 + count_, parts...);
    ++count_;
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  ParserFeatures& features_;
  std::size_t count_ = 0;
};

void put_words(Keys& keys, const Node& s0, const Node& s1, const Node& s2,
               const Node& b0, const Node& b1, const Node& b2) {
  for (const Node* n : {&s0, &s1, &b0, &b1}) {
    keys.put(n->w);
    keys.put(n->p);
    keys.put(n->w, n->p);
    keys.put(n->c);
    keys.put(n->c, n->p);
  }
  for (const Node* n : {&s2, &b2}) {
    keys.put(n->w);
    keys.put(n->p);
  }
  keys.put(s0.d, b0.d);
  keys.put(s1.d, s0.d);
  keys.put(s1.d, s0.d, b0.d);
}

void put_pairs(Keys& keys, const Node& s0, const Node& s1, const Node& b0,
               const Node& b1) {
  for (const auto& [a, b] : {std::pair(&s0, &b0), std::pair(&s1, &s0)}) {
    keys.put(a->w, a->p, b->w, b->p);
    keys.put(a->w, a->p, b->w);
    keys.put(a->w, a->p, b->p);
    keys.put(a->w, b->w, b->p);
    keys.put(a->p, b->w, b->p);
    keys.put(a->w, b->w);
    keys.put(a->p, b->p);
    keys.put(a->c, b->c);
    keys.put(a->c, b->p);
    keys.put(a->p, b->c);
    keys.put(a->w, b->c);
    keys.put(a->c, b->w);
  }
  keys.put(s1.p, b0.p);
  keys.put(s1.w, b0.p);
  keys.put(s1.p, b0.w);
  keys.put(s1.w, b0.w);
  keys.put(b0.p, b1.p);
  keys.put(b0.w, b1.p);
  keys.put(b0.p, b1.w);
  keys.put(s0.p, b1.p);
  keys.put(s0.w, b1.p);
  keys.put(s0.p, b1.w);
}

void put_threes(Keys& keys, const Node& s0, const Node& s1, const Node& s2,
                const Node& b0, const Node& b1, const Node& b2) {
  keys.put(b0.p, b1.p, b2.p);
  keys.put(s0.p, b0.p, b1.p);
  keys.put(s0.w, b0.p, b1.p);
  keys.put(s0.p, b0.w, b1.p);
  keys.put(s0.p, b0.p, b1.p, b2.p);
  keys.put(s1.p, s0.p, b0.p);
  keys.put(s1.w, s0.p, b0.p);
  keys.put(s1.p, s0.w, b0.p);
  keys.put(s1.p, s0.p, b0.w);
  keys.put(s1.p, s0.p, b0.p, b1.p);
  keys.put(s2.p, s1.p, s0.p);
  keys.put(s2.p, s1.p, s0.p, b0.p);
  keys.put(s1.c, s0.c, b0.p);
  keys.put(s1.c, s0.p, b0.c);
}

void put_distances(Keys& keys, const Node& s0, const Node& s1, const Node& b0,
                   std::uint64_t near, std::uint64_t far) {
  keys.put(s0.p, b0.p, near);
  keys.put(s0.w, near);
  keys.put(b0.w, near);
  keys.put(s0.p, near);
  keys.put(b0.p, near);
  keys.put(s1.p, s0.p, far);
  keys.put(s1.w, far);
  keys.put(s0.w, far);
  keys.put(s1.p, s0.p, b0.p, near, far);
}

void put_counts(Keys& keys, const Node& s0, const Node& s1, const Node& b0) {
  keys.put(s0.w, s0.below->rights);
  keys.put(s0.p, s0.below->rights);
  keys.put(s0.w, s0.below->lefts);
  keys.put(s0.p, s0.below->lefts);
  keys.put(s1.w, s1.below->rights);
  keys.put(s1.p, s1.below->rights);
  keys.put(b0.w, b0.below->lefts);
  keys.put(b0.p, b0.below->lefts);
  keys.put(s0.p, s0.below->left_set);
  keys.put(s0.p, s0.below->right_set);
  keys.put(s0.w, s0.below->left_set);
  keys.put(s0.w, s0.below->right_set);
  keys.put(s1.p, s1.below->right_set);
  keys.put(s1.w, s1.below->right_set);
  keys.put(s1.p, s1.below->left_set);
  keys.put(b0.p, b0.below->left_set);
  keys.put(b0.w, b0.below->left_set);
  keys.put(s1.p, s1.below->right_set, s0.p, b0.p);
  keys.put(s0.p, s0.below->left_set, b0.p, b0.below->left_set);
  keys.put(s1.p, s1.below->left_set, s0.p, s0.below->left_set);
}

void put_children(Keys& keys, const Nodes& nodes, const Node& s0,
                  const Node& s1, const Node& b0) {
  const Node s0l = nodes.at(s0.below->left);
  const Node s0r = nodes.at(s0.below->right);
  const Node s1r = nodes.at(s1.below->right);
  const Node s1l = nodes.at(s1.below->left);
  const Node b0l = nodes.at(b0.below->left);
  for (const Node* n : {&s0l, &s0r, &s1r, &s1l, &b0l}) {
    keys.put(n->w);
    keys.put(n->p);
    keys.put(n->label);
  }
  const Node s0l2 = nodes.at(s0.below->left2);
  const Node s0r2 = nodes.at(s0.below->right2);
  const Node b0l2 = nodes.at(b0.below->left2);
  for (const Node* n : {&s0l2, &s0r2, &b0l2}) {
    keys.put(n->p, n->label);
  }
  keys.put(s0.p, s0l.p, s0l2.p);
  keys.put(s0.p, s0r.p, s0r2.p);
  keys.put(b0.p, b0l.p, b0l2.p);
  keys.put(s0.p, s0l.p, b0.p);
  keys.put(s0.p, s0r.p, b0.p);
  keys.put(s0.p, b0.p, b0l.p);
  keys.put(s1.p, s1r.p, s0.p);
  keys.put(s1.p, s1l.p, s0.p);
  keys.put(s1.p, s0.p, s0l.p);
  keys.put(s1.p, s0.p, s0l.w);
  keys.put(s0.p, s0r.label, b0.p);
  keys.put(s1.p, s1r.label, s0.p);
  keys.put(s0.w, s0r.w, b0.p);
  keys.put(s0.p, b0.w, b0l.w);
  keys.put(s0.w, s0l.w, s1.w);
  keys.put(s0l.w, s1.p, b0.p);
}

}  // namespace

std::size_t parser_features(const ParserState& state,
                            std::span<const WordAtoms> words,
                            ParserFeatures& features) {
  const Nodes nodes(state, words);
  const Node s0 = nodes.at(state.stack(0));
  const Node s1 = nodes.at(state.stack(1));
  const Node s2 = nodes.at(state.stack(2));
  const Node b0 = nodes.at(state.buffer(0));
  const Node b1 = nodes.at(state.buffer(1));
  const Node b2 = nodes.at(state.buffer(2));
  Keys keys(features);
  put_words(keys, s0, s1, s2, b0, b1, b2);
  put_pairs(keys, s0, s1, b0, b1);
  put_threes(keys, s0, s1, s2, b0, b1, b2);
  put_distances(keys, s0, s1, b0, distance(state.stack(0), state.buffer(0)),
                distance(state.stack(1), state.stack(0)));
  put_counts(keys, s0, s1, b0);
  put_children(keys, nodes, s0, s1, b0);
  return keys.count();
}

}  // namespace crosscheck
