#include "engine/ingest/html/main_text.h"

#include <algorithm>
#include <cstdint>

#include "engine/ingest/html/block_traits.h"
#include "engine/ingest/html/node_scores.h"
#include "engine/ingest/html/text_block.h"

namespace crosscheck {
namespace {

constexpr std::size_t kHardlyAnything = 40;  // words of a text

/// Blocks of the page, by index, in order.
using Choice = std::vector<std::size_t>;

class BlockChoice {
 public:
  BlockChoice(const Page& page, const std::vector<BlockTraits>& traits,
              std::string_view title)
      : page_(page), traits_(traits), title_(tidy(title)) {}

  [[nodiscard]] Choice choose(Strictness strictness) const;
  [[nodiscard]] Choice captions() const;
  [[nodiscard]] std::size_t words(const Choice& choice) const;

 private:
  [[nodiscard]] BlockKind kind(std::size_t i) const {
    return page_.nodes[page_.blocks[i].node].kind;
  }
  [[nodiscard]] bool in_list(std::size_t i) const;
  [[nodiscard]] bool is_text(std::size_t i) const;
  void drop_idle_headings(Choice& choice) const;
  void trim(Choice& choice) const;

  const Page& page_;
  const std::vector<BlockTraits>& traits_;
  std::string title_;
};

std::size_t BlockChoice::words(const Choice& choice) const {
  std::size_t words = 0;
  for (const std::size_t i : choice) words += traits_[i].words;
  return words;
}

/// Whether the block, or the paragraph that it is, lies right in a list item.
bool BlockChoice::in_list(std::size_t i) const {
  std::uint32_t node = page_.blocks[i].node;
  for (int up = 0; up < 3 && node != PageNode::kNone; ++up) {
    if (page_.nodes[node].kind == BlockKind::item) return true;
    node = page_.nodes[node].parent;
  }
  return false;
}

/// Whether a block of the article's place is text of it.
bool BlockChoice::is_text(std::size_t i) const {
  const BlockTraits& traits = traits_[i];
  if (traits.is_stock || traits.link_share > 0.5) return false;
  if (kind(i) == BlockKind::heading) return page_.blocks[i].text != title_;
  if (in_list(i)) return traits.link_share <= 0.34;
  if (kind(i) == BlockKind::cell) return traits.reads || traits.words >= 10;
  return traits.reads || traits.words > 3;
}

/// A heading with no text before the next of its like heads nothing.
void BlockChoice::drop_idle_headings(Choice& choice) const {
  Choice kept;
  for (std::size_t at = 0; at < choice.size(); ++at) {
    const bool last = at + 1 == choice.size();
    const bool is_heading = kind(choice[at]) == BlockKind::heading;
    // Blocks between the two were left out: what the heading is of.
    const bool idle = last || choice[at + 1] - choice[at] > 3;
    if (!is_heading || !idle) kept.push_back(choice[at]);
  }
  choice = std::move(kept);
}

/// Takes off what is no sentence and short at either end; in front stand
/// headlines, dates and bylines too.
void BlockChoice::trim(Choice& choice) const {
  constexpr std::size_t kFirstWords = 20;
  constexpr std::size_t kLastWords = 10;
  const auto may_begin = [&](std::size_t i) {
    return traits_[i].reads || traits_[i].words >= kFirstWords;
  };
  const auto may_end = [&](std::size_t i) {
    return traits_[i].reads || traits_[i].words >= kLastWords;
  };
  choice.erase(choice.begin(),
               std::find_if(choice.begin(), choice.end(), may_begin));
  choice.erase(std::find_if(choice.rbegin(), choice.rend(), may_end).base(),
               choice.end());
}

Choice BlockChoice::choose(Strictness strictness) const {
  const ArticlePlace place = find_article(page_, traits_, strictness);
  Choice choice;
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
    const PageBlock& block = page_.blocks[i];
    if (place.found && !place.inside[block.node]) continue;
    if (is_admitted(block, traits_[i], strictness) && is_text(i)) {
      choice.push_back(i);
    }
  }
  drop_idle_headings(choice);
  trim(choice);
  return choice;
}

/// Captions that read like sentences, of the article's pictures.
Choice BlockChoice::captions() const {
  const ArticlePlace place =
      find_article(page_, traits_, Strictness::no_furniture);
  Choice choice;
  for (std::size_t i = 0; i < page_.blocks.size(); ++i) {
    if (page_.blocks[i].region == PageRegion::caption &&
        place.inside[page_.blocks[i].node] && traits_[i].is_good()) {
      choice.push_back(i);
    }
  }
  return choice;
}

std::vector<std::string> lead_of(const Page& page,
                                 const std::vector<BlockTraits>& traits,
                                 std::size_t first) {
  constexpr std::size_t kMostBlocks = 4;
  constexpr std::size_t kMostWords = 30;
  std::vector<std::string> lead;
  for (std::size_t i = first; i-- > 0 && first - i <= kMostBlocks;) {
    const PageBlock& block = page.blocks[i];
    if (block.region <= PageRegion::head && traits[i].words <= kMostWords &&
        traits[i].link_share < 0.5) {
      lead.push_back(block.text);
    }
  }
  return lead;
}

void append(const Page& page, const Choice& choice, MainText& to) {
  for (const std::size_t i : choice) {
    if (!to.text.empty()) to.text += "\n\n";
    to.line_marks.push_back(
        {static_cast<std::uint32_t>(to.text.size()), page.blocks[i].line});
    to.text += page.blocks[i].text;
  }
}

}  // namespace

MainText main_text(const Page& page, std::string_view title) {
  std::vector<BlockTraits> traits;
  traits.reserve(page.blocks.size());
  for (const PageBlock& block : page.blocks) {
    traits.push_back(traits_of(block));
  }
  const BlockChoice blocks(page, traits, title);
  Choice choice = blocks.choose(Strictness::no_furniture);
  for (const Strictness next : {Strictness::no_frame, Strictness::lenient}) {
    if (blocks.words(choice) >= kHardlyAnything) break;
    Choice more = blocks.choose(next);
    if (2 * blocks.words(more) >= 3 * blocks.words(choice)) {
      choice = std::move(more);
    }
  }
  MainText result;
  append(page, choice, result);
  if (!choice.empty()) result.lead = lead_of(page, traits, choice.front());
  append(page, blocks.captions(), result);
  return result;
}

}  // namespace crosscheck
