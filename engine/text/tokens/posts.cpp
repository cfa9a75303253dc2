// Social-media posts that are set into an article.
#include <algorithm>
#include <cstddef>
#include <vector>

#include "engine/text/tokens/furniture.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// Sentences [first, last) of one paragraph.
struct ParagraphRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::vector<ParagraphRange> paragraphs_of(const TokenisedText& text) {
  std::vector<ParagraphRange> ranges;
  for (std::size_t i = 0; i < text.sentences.size(); ++i) {
    if (i == 0 ||
        text.sentences[i].paragraph != text.sentences[i - 1].paragraph) {
      ranges.push_back({i, i});
    }
    ranges.back().last = i + 1;
  }
  return ranges;
}

enum class PostTrace : std::uint8_t { none, mention, picture, signature };

struct PostMarks {
  PostTrace trace = PostTrace::none;
  bool signature_alone = false;
};

bool is_handle(const Token& token) {
  return token.kind == TokenKind::link && token.lower[0] == '@';
}

// "– Jane Doe (@jane) March 4, 2031": the dash is at most 8 tokens before.
std::uint32_t signature_dash(const TokenisedText& text, std::uint32_t handle,
                             std::uint32_t first) {
  const auto stop = handle > first + 9 ? handle - 9 : first;
  for (std::uint32_t at = handle; at-- > stop;) {
    if (is_one_of(text.tokens[at].lower, {"–", "—", "--", "―", "-"})) return at;
  }
  return handle;
}

PostMarks marks_of(const TokenisedText& text, const ParagraphRange& range) {
  PostMarks marks;
  const auto first = text.sentences[range.first].first;
  const auto last = text.sentences[range.last - 1].last;
  for (std::uint32_t at = first; at < last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind != TokenKind::link) continue;
    const bool picture = token.lower.starts_with("pic.twitter.com/") ||
                         token.lower.starts_with("https://t.co/");
    marks.trace = std::max(marks.trace,
                           picture ? PostTrace::picture : PostTrace::mention);
    const bool bracketed = is_handle(token) && at > first &&
                           text.tokens[at - 1].lower == "(" && at + 1 < last &&
                           text.tokens[at + 1].lower == ")" && last - at <= 8;
    if (!bracketed) continue;
    const auto dash = signature_dash(text, at, first);
    if (dash == at) continue;
    marks.trace = PostTrace::signature;
    marks.signature_alone = dash == first;
  }
  return marks;
}

void mark(TokenisedText& text, const ParagraphRange& range) {
  for (std::size_t i = range.first; i < range.last; ++i) {
    text.sentences[i].kind = SentenceKind::post;
  }
}

bool may_belong_to_post(const TokenisedText& text,
                        const ParagraphRange& range) {
  const auto kind = text.sentences[range.first].kind;
  return kind == SentenceKind::prose || kind == SentenceKind::headline;
}

}  // namespace

void mark_posts(TokenisedText& text) {
  const auto ranges = paragraphs_of(text);
  std::vector<PostMarks> marks;
  marks.reserve(ranges.size());
  for (const auto& range : ranges) marks.push_back(marks_of(text, range));
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    if (marks[i].trace < PostTrace::picture) continue;
    mark(text, ranges[i]);
    if (!marks[i].signature_alone || i == 0) continue;
    std::size_t above = i - 1;
    if (!may_belong_to_post(text, ranges[above])) continue;
    mark(text, ranges[above]);
    while (above > 0 && marks[above - 1].trace == PostTrace::mention &&
           may_belong_to_post(text, ranges[above - 1])) {
      mark(text, ranges[--above]);
    }
  }
}

}  // namespace crosscheck
