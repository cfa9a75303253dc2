#include "engine/report/context.h"

#include <algorithm>
#include <array>

#include "engine/report/text_index.h"

namespace crosscheck {
namespace {

constexpr std::size_t kWideGap = 64;  // more white space than words take

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// Whether `text` ends with any of `endings`: the length of it, else 0.
template <std::size_t N>
std::size_t ending_of(std::string_view text,
                      const std::array<std::string_view, N>& endings) {
  for (std::string_view ending : endings) {
    if (text.ends_with(ending)) return ending.size();
  }
  return 0;
}

/// Whether a sentence may end at the end of `before`: a stop and any closing
/// marks. A full stop after a lone capital is an initial or an abbreviation.
bool ends_with_stop(std::string_view before) {
  static constexpr std::array<std::string_view, 7> kClosing = {
      "\"", "'", ")", "]", "\u201D", "\u2019", "\u00BB"};
  static constexpr std::array<std::string_view, 7> kStops = {
      ".", "!", "?", "\u2026", "\u3002", "\uFF01", "\uFF1F"};
  while (const std::size_t n = ending_of(before, kClosing)) {
    before.remove_suffix(n);
  }
  if (ending_of(before, kStops) == 0) return false;
  const std::size_t n = before.size();
  if (before[n - 1] != '.' || n < 2 || !is_upper(before[n - 2])) return true;
  return n > 2 && (is_upper(before[n - 3]) || is_lower(before[n - 3]));
}

/// Whether a sentence begins at `at` (the first byte after white space).
bool sentence_begins(std::string_view text, std::size_t at) {
  if (at == 0 || !is_space(text[at - 1])) return at == 0;
  if (at < text.size() && is_space(text[at])) return false;
  std::size_t gap = at;
  int breaks = 0;
  while (gap > 0 && is_space(text[gap - 1])) {
    breaks += text[--gap] == '\n' ? 1 : 0;
    if (breaks > 1 || at - gap > kWideGap) return true;
  }
  if (gap == 0) return true;
  // "Feb. 27" and "approx. half" go on.
  if (at < text.size() && (is_lower(text[at]) || is_digit(text[at]))) {
    return false;
  }
  // Twelve bytes hold a stop, two closing marks and the letters before.
  return ends_with_stop(text.substr(gap - std::min<std::size_t>(gap, 12),
                                    std::min<std::size_t>(gap, 12)));
}

/// The nearest beginning of a word in from .. to, or `from`.
std::size_t next_word(std::string_view text, std::size_t from, std::size_t to) {
  if (from == 0 || is_space(text[from - 1])) return from;
  std::size_t at = from;
  while (at < to && !is_space(text[at])) ++at;
  while (at < to && is_space(text[at])) ++at;
  if (at < to) return at;
  while (from < to && continues_character(text[from])) ++from;
  return from;
}

/// The end of the last word in from .. to, or `to`.
std::size_t last_word(std::string_view text, std::size_t from, std::size_t to) {
  if (to == text.size() || is_space(text[to])) return to;
  std::size_t at = to;
  while (at > from && !is_space(text[at - 1])) --at;
  while (at > from && is_space(text[at - 1])) --at;
  if (at > from) return at;
  while (to > from && to < text.size() && continues_character(text[to])) --to;
  return to;
}

void extend_back(std::string_view text, int sentences, std::size_t limit,
                 Context& context) {
  const std::size_t quote = context.begin;
  const std::size_t least = quote > limit ? quote - limit : 0;
  for (std::size_t at = quote;; --at) {
    if (sentence_begins(text, at)) {
      context.begin = at;
      if (sentences-- == 0) return;
    }
    if (at == least) break;
  }
  if (context.begin == quote && !sentence_begins(text, quote)) {
    context.begin = next_word(text, least, quote);
    context.cut_before = true;
  }
}

void extend_forward(std::string_view text, int sentences, std::size_t limit,
                    Context& context) {
  const std::size_t quote = context.end;
  const std::size_t most = std::min(text.size(), quote + limit);
  bool whole = false;
  for (std::size_t at = quote; at <= most; ++at) {
    if (at != text.size() && (at == 0 || !sentence_begins(text, at))) continue;
    context.end = at;
    whole = true;
    if (sentences-- == 0 || at == text.size()) break;
  }
  if (!whole) {
    context.end = last_word(text, quote, most);
    context.cut_after = true;
  }
  while (context.end > quote && is_space(text[context.end - 1])) --context.end;
}

/// Of what stands in a header: the title, else the line.
Context context_in_header(const Document& article, std::size_t begin,
                          std::size_t end) {
  const std::string_view text = article.text;
  const std::size_t first = text.rfind('\n', begin) + 1;  // npos + 1 is 0
  const std::size_t last = std::min(text.find('\n', end), text.size());
  Context context{std::min(first, begin), last, false, false};
  const std::size_t title =
      article.title.empty() ? std::string_view::npos
                            : text.substr(context.begin, last - context.begin)
                                  .find(article.title);
  if (title != std::string_view::npos && context.begin + title <= begin &&
      end <= context.begin + title + article.title.size()) {
    context.begin += title;
    context.end = context.begin + article.title.size();
  }
  return context;
}

}  // namespace

Context context_around(std::string_view text, std::size_t begin,
                       std::size_t end, int neighbours, std::size_t limit) {
  Context context{begin, end, false, false};
  extend_back(text, neighbours, limit, context);
  extend_forward(text, neighbours, limit, context);
  return context;
}

Context context_in(const Document& article, std::size_t begin, std::size_t end,
                   int neighbours, std::size_t limit) {
  if (end <= article.body_begin) return context_in_header(article, begin, end);
  const std::size_t skip = begin >= article.body_begin ? article.body_begin : 0;
  Context context = context_around(std::string_view(article.text).substr(skip),
                                   begin - skip, end - skip, neighbours, limit);
  context.begin += skip;
  context.end += skip;
  return context;
}

std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_space(text[i])) {
      line += text[i];
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  if (!line.empty() && line.back() == ' ') line.pop_back();
  return line;
}

}  // namespace crosscheck
