#include "engine/ingest/html/node_scores.h"

#include <algorithm>
#include <cstddef>

namespace crosscheck {
namespace {

constexpr std::size_t kShortest = 25;  // bytes of a block that gives points

/// What an element and all in it hold.
struct Holding {
  double score = 0;
  bool scored = false;
  std::size_t bytes = 0;       // of admitted blocks
  std::size_t link_bytes = 0;  // of these
  std::size_t good_bytes = 0;  // of good paragraphs
  std::size_t good_blocks = 0;

  [[nodiscard]] double link_share() const {
    return bytes == 0
               ? 0
               : static_cast<double>(link_bytes) / static_cast<double>(bytes);
  }
  [[nodiscard]] double good_share() const {
    return bytes == 0
               ? 0
               : static_cast<double>(good_bytes) / static_cast<double>(bytes);
  }
};

class ArticleSearch {
 public:
  ArticleSearch(const Page& page, const std::vector<BlockTraits>& traits,
                Strictness strictness)
      : page_(page),
        traits_(traits),
        strictness_(strictness),
        holdings_(page.nodes.size()) {}

  ArticlePlace search();

 private:
  void take_blocks();
  void give_points(const PageBlock& block, const BlockTraits& traits);
  void add_points(std::uint32_t node, double points);
  void sum_up();
  [[nodiscard]] std::uint32_t best_node() const;
  [[nodiscard]] bool belongs(std::uint32_t node, std::uint32_t branch,
                             std::uint32_t best) const;
  void mark(std::uint32_t best, std::vector<bool>& inside) const;

  const Page& page_;
  const std::vector<BlockTraits>& traits_;
  Strictness strictness_;
  std::vector<Holding> holdings_;
};

void ArticleSearch::add_points(std::uint32_t node, double points) {
  if (node == PageNode::kNone) return;
  Holding& holding = holdings_[node];
  if (!holding.scored) holding.score = page_.nodes[node].weight;
  holding.scored = true;
  holding.score += points;
}

void ArticleSearch::give_points(const PageBlock& block,
                                const BlockTraits& traits) {
  if (block.text.size() < kShortest || traits.is_stock) return;
  const double length = static_cast<double>(block.text.size()) / 100;
  const double points =
      (1 + static_cast<double>(traits.commas) + std::min(length, 3.0)) *
      (1 - traits.link_share);
  const PageNode& node = page_.nodes[block.node];
  // A div with a single text in it is a paragraph by another name.
  const bool is_paragraph =
      node.is_paragraph || (node.children == 0 && node.blocks == 1);
  const std::uint32_t around = is_paragraph ? node.parent : block.node;
  add_points(around, points);
  if (around != PageNode::kNone) {
    add_points(page_.nodes[around].parent, points / 2);
  }
}

void ArticleSearch::take_blocks() {
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
    const PageBlock& block = page_.blocks[i];
    if (!is_admitted(block, traits_[i], strictness_)) continue;
    give_points(block, traits_[i]);
    Holding& holding = holdings_[block.node];
    holding.bytes += block.text.size();
    holding.link_bytes += block.link_bytes;
    if (!traits_[i].is_good()) continue;
    holding.good_bytes += block.text.size();
    ++holding.good_blocks;
  }
}

// Parents stand before their children.
void ArticleSearch::sum_up() {
  for (std::size_t i = holdings_.size(); i-- > 1;) {
    const Holding& from = holdings_[i];
    Holding& to = holdings_[page_.nodes[i].parent];
    to.bytes += from.bytes;
    to.link_bytes += from.link_bytes;
    to.good_bytes += from.good_bytes;
    to.good_blocks += from.good_blocks;
  }
}

std::uint32_t ArticleSearch::best_node() const {
  std::uint32_t best = PageNode::kNone;
  double most = 0;
  for (std::uint32_t i = 0; i < holdings_.size(); ++i) {
    if (!holdings_[i].scored) continue;
    const double score = holdings_[i].score * (1 - holdings_[i].link_share());
    if (best != PageNode::kNone && score <= most) continue;
    best = i;
    most = score;
  }
  return best;
}

/// Whether an element beside the branch that holds the best one is more of the
/// same article.
bool ArticleSearch::belongs(std::uint32_t node, std::uint32_t branch,
                            std::uint32_t best) const {
  const Holding& holding = holdings_[node];
  if (holding.bytes == 0 || holding.link_share() > 0.25) return false;
  if (page_.nodes[node].is_article) return false;
  if (page_.nodes[node].is_paragraph) return branch == best;
  if (page_.nodes[node].kin == page_.nodes[branch].kin) {
    return holding.good_share() >= 0.5;
  }
  return holding.good_share() >= 0.8 && holding.good_blocks >= 2 &&
         holding.link_share() < 0.1 &&
         10 * holding.good_bytes >= 3 * holdings_[best].good_bytes;
}

/// Marks the article element around the best one, or where there is none the
/// best one and its kin.
void ArticleSearch::mark(std::uint32_t best, std::vector<bool>& inside) const {
  constexpr std::uint32_t kNone = PageNode::kNone;
  const std::vector<PageNode>& nodes = page_.nodes;
  // For nodes on the way up from the best one: the one below on that way.
  std::vector<std::uint32_t> branch(nodes.size(), kNone);
  std::uint32_t top = best;
  for (; nodes[top].parent != kNone && !nodes[top].is_article;
       top = nodes[top].parent) {
    branch[nodes[top].parent] = top;
  }
  const bool in_article = nodes[top].is_article;
  inside[in_article ? top : best] = true;
  for (std::uint32_t i = 1; i < nodes.size(); ++i) {
    const std::uint32_t around = nodes[i].parent;
    const bool on_way = branch[i] != kNone || i == best;
    if (inside[around] && (on_way || !nodes[i].is_article)) {
      inside[i] = true;
    } else if (!in_article && !on_way && branch[around] != kNone &&
               belongs(i, branch[around], best)) {
      inside[i] = true;
    }
  }
}

ArticlePlace ArticleSearch::search() {
  take_blocks();
  sum_up();
  ArticlePlace place;
  place.inside.assign(page_.nodes.size(), false);
  const std::uint32_t best = best_node();
  if (best == PageNode::kNone) return place;
  place.found = true;
  mark(best, place.inside);
  return place;
}

}  // namespace

bool is_admitted(const PageBlock& block, const BlockTraits& traits,
                 Strictness strictness) {
  switch (block.region) {
    case PageRegion::content:
      return true;
    case PageRegion::head:
      return strictness != Strictness::no_furniture || traits.is_good();
    case PageRegion::furniture:
      return strictness != Strictness::no_furniture;
    case PageRegion::frame:
      return strictness == Strictness::lenient;
    case PageRegion::caption:
    case PageRegion::comments:
    case PageRegion::never:
      return false;
  }
  return false;
}

ArticlePlace find_article(const Page& page,
                          const std::vector<BlockTraits>& traits,
                          Strictness strictness) {
  return ArticleSearch(page, traits, strictness).search();
}

}  // namespace crosscheck
