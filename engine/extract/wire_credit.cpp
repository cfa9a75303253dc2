#include "engine/extract/wire_credit.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/text/tokens/word_list.h"
#include "graph/wire_agencies.h"

namespace crosscheck {
namespace {

constexpr std::uint32_t kLongestName = 4;       // words of an agency
constexpr std::uint32_t kLongestLine = 14;      // tokens of a byline
constexpr std::uint32_t kLongestDateline = 20;  // tokens before the dash
constexpr std::uint32_t kFirstParagraphs = 5;   // where bylines stand
constexpr std::uint32_t kLastParagraphs = 4;

/// The tokens of one line, with bounds-safe access.
class Line {
 public:
  Line(const std::vector<Token>& tokens, std::uint32_t first,
       std::uint32_t last)
      : tokens_(tokens), first_(first), last_(last) {}

  [[nodiscard]] std::uint32_t size() const { return last_ - first_; }
  [[nodiscard]] std::string_view at(std::uint32_t i) const {
    return first_ + i < last_ ? std::string_view(tokens_[first_ + i].lower)
                              : std::string_view();
  }
  [[nodiscard]] const Token* token(std::uint32_t i) const {
    return first_ + i < last_ ? &tokens_[first_ + i] : nullptr;
  }
  [[nodiscard]] bool has(std::string_view word) const {
    return find(word) < size();
  }
  [[nodiscard]] std::uint32_t find(std::string_view word) const {
    std::uint32_t i = 0;
    while (i < size() && at(i) != word) ++i;
    return i;
  }

 private:
  const std::vector<Token>& tokens_;
  std::uint32_t first_;
  std::uint32_t last_;
};

/// An agency's name at a place of a line.
struct NameAt {
  std::string_view agency;
  std::uint32_t words = 0;
};

NameAt name_at(const Line& line, std::uint32_t at) {
  NameAt longest;
  std::string name;
  for (std::uint32_t n = 1; n <= kLongestName + 1; ++n) {
    const Token* token = line.token(at + n - 1);
    if (token == nullptr || token->kind != TokenKind::word) break;
    if (!name.empty()) name += ' ';
    name += token->lower;
    const std::string_view agency = wire_agency(name);
    if (!agency.empty()) longest = {agency, n};
  }
  return longest;
}

struct NameFound {
  std::string_view agency;
  std::uint32_t begin = 0, end = 0;
};

std::optional<NameFound> find_name(const Line& line, std::uint32_t from,
                                   std::uint32_t to) {
  for (std::uint32_t at = from; at < to; ++at) {
    const NameAt name = name_at(line, at);
    if (name.words > 0) return NameFound{name.agency, at, at + name.words};
  }
  return std::nullopt;
}

bool is_dash(std::string_view word) {
  return is_one_of(word, {"-", "--", "–", "—", "―"});
}

bool is_mark(std::string_view word) {
  return is_dash(word) || is_one_of(word, {"(", ")", "[", "]", ".", ",", ":",
                                           "|", "/", "©", "•", "*"});
}

// "OSLO, May 5 (AFP) -": a bracket after names, days and figures alone.
std::optional<WireCredit> credit_of_dateline(const Line& line) {
  const std::uint32_t limit = std::min(line.size(), kLongestDateline);
  for (std::uint32_t at = 0; at < limit; ++at) {
    const Token& token = *line.token(at);
    if (token.lower != "(") {
      const bool fits =
          (token.kind == TokenKind::word && token.capital) ||
          token.kind == TokenKind::number ||
          is_one_of(token.lower, {",", ".", "/", "and", "de", "la", "el"});
      if (!fits) return std::nullopt;
      continue;
    }
    std::uint32_t close = at + 1;
    while (close < limit && line.at(close) != ")") ++close;
    const auto name = find_name(line, at + 1, close);
    if (!name) return std::nullopt;
    const bool leads = is_dash(line.at(close + 1)) || line.at(close + 1) == ":";
    if (!leads) return std::nullopt;
    const bool alone = name->begin == at + 1 && name->end == close;
    return WireCredit{name->agency, alone};
  }
  return std::nullopt;
}

bool gives_a_part(const Line& line) {
  return line.has("contributed") || line.has("contributing") ||
         (line.has("additional") && line.has("reporting")) ||
         (line.has("with") && line.has("from") &&
          (line.has("inputs") || line.has("input") || line.has("files") ||
           line.has("reporting") || line.has("material")));
}

// "By the Associated Press", "By Jane Roe, Reuters", "By staff and AP".
std::optional<WireCredit> credit_of_byline(const Line& line) {
  const auto name = find_name(line, 1, line.size());
  if (!name) return std::nullopt;
  for (std::uint32_t at = name->end; at < line.size(); ++at)
    if (!is_mark(line.at(at))) return std::nullopt;
  // The word before the name, past its article.
  std::uint32_t before = name->begin - 1;
  const bool shared = is_one_of(line.at(before), {"and", "&", "/", "with"});
  const bool tied =
      before == 0 || is_mark(line.at(before)) ||
      is_one_of(line.at(before), {"of", "for", "at", "via", "from"});
  if (!shared && !tied) return std::nullopt;
  return WireCredit{name->agency, !shared};
}

// The name alone, or after "source:", "©", "copyright 2031" and the like.
std::optional<WireCredit> credit_of_label(const Line& line) {
  const auto name = find_name(line, 0, line.size());
  if (!name) return std::nullopt;
  bool copyright = false;
  for (std::uint32_t at = 0; at < name->begin; ++at) {
    const std::string_view word = line.at(at);
    copyright |= is_one_of(word, {"copyright", "©"});
    const bool leads = is_mark(word) ||
                       line.token(at)->kind == TokenKind::number ||
                       is_one_of(word, {"source", "via", "from", "copyright",
                                        "by", "the", "text", "credit", "c"});
    if (!leads) return std::nullopt;
  }
  if (copyright) return WireCredit{name->agency, true};
  for (std::uint32_t at = name->end; at < line.size(); ++at)
    if (!is_mark(line.at(at))) return std::nullopt;
  return WireCredit{name->agency, true};
}

/// Where a line stands in its paragraph.
struct Standing {
  bool first = false;  // begins it
  bool alone = false;  // is all of it, or the end of the article
};

std::optional<WireCredit> credit_of_line(const Line& line, Standing standing) {
  if (line.size() == 0) return std::nullopt;
  if (gives_a_part(line)) {
    const auto name = find_name(line, 0, line.size());
    if (name) return WireCredit{name->agency, false};
    return std::nullopt;
  }
  if (line.at(0) == "by" && line.size() <= kLongestLine) {
    return standing.first ? credit_of_byline(line) : std::nullopt;
  }
  const bool copyright =
      is_one_of(line.at(0), {"copyright", "©"}) || line.at(1) == "copyright";
  if (line.size() > kLongestLine && !copyright) return std::nullopt;
  if (!standing.alone && !(copyright && standing.first)) return std::nullopt;
  return credit_of_label(line);
}

// A field of the record: the author's or the source's name as words.
std::vector<Token> words_of(std::string_view field) {
  Document document;
  document.text = field;
  return tokenize(document).tokens;
}

std::optional<WireCredit> credit_of_author(std::string_view author) {
  if (author.empty()) return std::nullopt;
  const std::vector<Token> tokens = words_of(author);
  std::vector<Token> line;
  if (tokens.empty() || tokens.front().lower != "by") {
    line.emplace_back().lower = "by";
  }
  line.insert(line.end(), tokens.begin(), tokens.end());
  if (line.size() > kLongestLine) return std::nullopt;
  return credit_of_byline(
      Line(line, 0, static_cast<std::uint32_t>(line.size())));
}

// "reuters", "Agence France-Presse", "www.reuters.com".
std::optional<WireCredit> credit_of_source(std::string_view source) {
  std::string name = fold(source);
  std::string_view label(name);
  constexpr std::string_view kHost = "www.";
  if (label.starts_with(kHost)) label.remove_prefix(kHost.size());
  std::string_view agency = wire_agency(label);
  if (agency.empty()) agency = wire_agency(label.substr(0, label.find('.')));
  if (agency.empty()) return std::nullopt;
  return WireCredit{agency, true};
}

/// Keeps the better of the credits that are offered.
class BestCredit {
 public:
  void offer(const std::optional<WireCredit>& credit) {
    if (credit && (!best_ || (credit->whole && !best_->whole))) best_ = credit;
  }
  [[nodiscard]] bool settled() const { return best_ && best_->whole; }
  [[nodiscard]] std::optional<WireCredit> best() const { return best_; }

 private:
  std::optional<WireCredit> best_;
};

}  // namespace

std::optional<WireCredit> find_wire_credit(const Document& document,
                                           const TokenisedText& text,
                                           std::string_view source) {
  BestCredit credit;
  credit.offer(credit_of_source(source));
  credit.offer(credit_of_author(document.author));
  if (text.sentences.empty()) return credit.best();
  const std::uint32_t last = text.sentences.back().paragraph;
  const auto paragraph = [&](std::size_t s) {
    return s < text.sentences.size() ? text.sentences[s].paragraph : last + 1;
  };
  for (std::size_t s = 0; s < text.sentences.size(); ++s) {
    const Sentence& sentence = text.sentences[s];
    if (credit.settled()) break;
    const bool first_part = sentence.paragraph < kFirstParagraphs;
    const bool last_part = sentence.paragraph + kLastParagraphs > last;
    if (!first_part && !last_part) continue;
    const Line line(text.tokens, sentence.first, sentence.last);
    if (first_part) credit.offer(credit_of_dateline(line));
    const bool begins = s == 0 || paragraph(s - 1) != sentence.paragraph;
    const bool ends = paragraph(s + 1) != sentence.paragraph;
    const bool closes = s + 1 == text.sentences.size();
    credit.offer(credit_of_line(line, {begins, (begins && ends) || closes}));
  }
  return credit.best();
}

}  // namespace crosscheck
