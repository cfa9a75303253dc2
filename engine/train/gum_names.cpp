#include "engine/train/gum_names.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <utility>

namespace crosscheck {
namespace {

// A word of a sentence as the names need it.
struct GumWord {
  std::string form, tag;
  std::uint32_t begin = 0, end = 0;  // bytes
  std::uint32_t head = 0;            // counts from 1; 0: root
};

// Words [first, last) of an entity mention.
struct GumMention {
  std::uint32_t first = 0, last = 0;
  std::string type;
};

std::vector<std::string_view> cells(std::string_view line) {
  std::vector<std::string_view> all;
  while (true) {
    const std::size_t tab = line.find('\t');
    all.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return all;
    line.remove_prefix(tab + 1);
  }
}

std::uint32_t number(std::string_view digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// The value of an attribute of MISC, "" if it is not there.
std::string_view attribute(std::string_view misc, std::string_view name) {
  while (!misc.empty()) {
    const std::size_t bar = std::min(misc.find('|'), misc.size());
    const std::string_view one = misc.substr(0, bar);
    misc.remove_prefix(std::min(bar + 1, misc.size()));
    if (one.size() > name.size() && one.starts_with(name) &&
        one[name.size()] == '=')
      return one.substr(name.size() + 1);
  }
  return {};
}

class Mentions {
 public:
  // Takes the brackets of the word with that index.
  void read(std::string_view brackets, std::uint32_t word) {
    std::size_t at = 0;
    while (at < brackets.size()) {
      if (brackets[at] == '(') {
        const std::size_t end =
            std::min(brackets.find_first_of("()", at + 1), brackets.size());
        open(brackets.substr(at + 1, end - at - 1), word);
        at = end;
        if (at < brackets.size() && brackets[at] == ')') {
          close(open_.size() - 1, word);
          ++at;
        }
      } else {
        const std::size_t end =
            std::min(brackets.find(')', at), brackets.size());
        close_named(brackets.substr(at, end - at), word);
        at = end + 1;
      }
    }
  }

  // In the order in which they close: inner ones first.
  std::vector<GumMention> take() {
    open_.clear();
    return std::move(closed_);
  }

 private:
  struct Open {
    std::string group;
    GumMention mention;
  };

  // "GROUP-TYPE-..."
  void open(std::string_view body, std::uint32_t word) {
    const std::size_t dash = std::min(body.find('-'), body.size());
    Open one{std::string(body.substr(0, dash)), {word, word + 1, ""}};
    body.remove_prefix(std::min(dash + 1, body.size()));
    one.mention.type = body.substr(0, body.find('-'));
    open_.push_back(std::move(one));
  }

  void close_named(std::string_view group, std::uint32_t word) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (open_[i].group == group) return close(i, word);
    }
  }

  void close(std::size_t at, std::uint32_t word) {
    open_[at].mention.last = word + 1;
    closed_.push_back(std::move(open_[at].mention));
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(at));
  }

  std::vector<Open> open_;
  std::vector<GumMention> closed_;
};

std::string type_of(const GumMention& mention) {
  if (mention.type == "organization") return "organisation";
  if (mention.type == "person" || mention.type == "place") return mention.type;
  return "other";
}

// The names of one sentence.
class NameReduction {
 public:
  NameReduction(const std::vector<GumWord>& words,
                const std::vector<GumMention>& mentions)
      : words_(words), mentions_(mentions) {}

  void add_to(std::vector<GoldName>& names) const {
    std::vector<GoldName> all;
    for (const GumMention& mention : mentions_) {
      if (mention.type == "time") continue;
      if (const auto head = named_head_of(mention); is_proper(head))
        all.push_back(run_of(mention, head));
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!is_address(all[i]) && !is_covered(all, i)) names.push_back(all[i]);
    }
  }

 private:
  [[nodiscard]] bool is_proper(std::uint32_t at) const {
    return at < words_.size() && words_[at].tag.starts_with("NNP");
  }

  [[nodiscard]] std::uint32_t head_of(const GumMention& mention) const {
    for (std::uint32_t at = mention.first; at < mention.last; ++at) {
      const std::uint32_t head = words_[at].head;
      if (head <= mention.first || head > mention.last) return at;
    }
    return mention.first;
  }

  // The head; behind a common noun the first word of the name that it governs
  // ("captain Foo Bar").
  [[nodiscard]] std::uint32_t named_head_of(const GumMention& mention) const {
    const std::uint32_t head = head_of(mention);
    const std::uint32_t next = head + 1;
    const bool named = !is_proper(head) && next < mention.last &&
                       is_proper(next) && words_[next].head == head + 1;
    return named ? next : head;
  }

  [[nodiscard]] bool ends_mention(std::uint32_t word) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [&](const GumMention& one) { return one.last == word; });
  }

  [[nodiscard]] GoldName run_of(const GumMention& mention,
                                std::uint32_t head) const {
    std::uint32_t first = head;
    while (const std::uint32_t step = step_left(mention, first)) first -= step;
    std::uint32_t last = head + 1;
    while (const std::uint32_t step = step_right(mention, last)) last += step;
    return {words_[first].begin, words_[last - 1].end, type_of(mention)};
  }

  // How many words further left the run goes.
  [[nodiscard]] std::uint32_t step_left(const GumMention& mention,
                                        std::uint32_t first) const {
    if (first == mention.first) return 0;
    const bool person = mention.type == "person";
    if (is_proper(first - 1)) return person && ends_mention(first) ? 0 : 1;
    if (first < mention.first + 2 || !is_proper(first - 2)) return 0;
    const std::string& link = words_[first - 1].form;
    if (link == "-" || link == "&") return 2;
    return link == "'s" && !ends_mention(first) ? 2 : 0;
  }

  [[nodiscard]] std::uint32_t step_right(const GumMention& mention,
                                         std::uint32_t last) const {
    if (last >= mention.last) return 0;
    if (is_proper(last)) return 1;
    const std::string& link = words_[last].form;
    const bool preposition = link == "of" || link == "for";
    if (preposition ? mention.type == "person" : link != "-" && link != "&")
      return 0;
    std::uint32_t next = last + 1;
    if (preposition && next < mention.last && words_[next].form == "the")
      ++next;
    return next < mention.last && is_proper(next) ? next + 1 - last : 0;
  }

  [[nodiscard]] bool is_address(const GoldName& name) const {
    return std::any_of(words_.begin(), words_.end(), [&](const GumWord& word) {
      return word.begin >= name.begin && word.end <= name.end &&
             word.form.find_first_of("/@") != std::string::npos;
    });
  }

  static bool is_covered(const std::vector<GoldName>& all, std::size_t at) {
    const GoldName& name = all[at];
    for (std::size_t i = 0; i < all.size(); ++i) {
      const GoldName& other = all[i];
      if (other.begin > name.begin || other.end < name.end) continue;
      const bool equal = other.begin == name.begin && other.end == name.end;
      if (equal ? i < at : true) return true;
    }
    return false;
  }

  const std::vector<GumWord>& words_;
  const std::vector<GumMention>& mentions_;
};

class GumReader {
 public:
  explicit GumReader(std::string_view genre) : genre_(genre) {}

  void read_line(std::string_view line) {
    if (line.starts_with("# newdoc id = ")) return begin_document(line);
    if (!wanted_) return;
    if (line.starts_with("# newpar")) {
      paragraph_ = true;
    } else if (line.empty()) {
      end_sentence();
    } else if (!line.starts_with('#')) {
      read_word(cells(line));
    }
  }

  std::vector<GumDocument> take() {
    end_sentence();
    return std::move(documents_);
  }

 private:
  void begin_document(std::string_view line) {
    end_sentence();
    const std::string name(line.substr(line.rfind(' ') + 1));
    wanted_ = genre_.empty() ||
              name.find("_" + std::string(genre_) + "_") != std::string::npos;
    if (!wanted_) return;
    documents_.emplace_back();
    documents_.back().name = name;
  }

  std::string& text() { return documents_.back().document.text; }

  void read_word(const std::vector<std::string_view>& cell) {
    if (cell.size() < 10) return;
    const bool space = attribute(cell[9], "SpaceAfter") != "No";
    if (cell[0].find('-') != std::string_view::npos) {
      // Several words written as one: it is the text, they are its parts.
      put(cell[1], space);
      parts_until_ = number(cell[0].substr(cell[0].find('-') + 1));
      part_begin_ = text_end_ - static_cast<std::uint32_t>(cell[1].size());
      return;
    }
    if (cell[0].find('.') != std::string_view::npos) return;
    GumWord word;
    word.form = cell[1];
    word.tag = cell[4];
    word.head = number(cell[6]);
    const auto size = static_cast<std::uint32_t>(cell[1].size());
    if (number(cell[0]) <= parts_until_) {
      word.begin = part_begin_;
      word.end = std::min(part_begin_ + size, text_end_);
      part_begin_ = word.end;
    } else {
      put(cell[1], space);
      word.begin = text_end_ - size;
      word.end = text_end_;
    }
    mentions_.read(attribute(cell[9], "Entity"),
                   static_cast<std::uint32_t>(words_.size()));
    words_.push_back(std::move(word));
  }

  void put(std::string_view form, bool space) {
    if (paragraph_ && !text().empty()) text() += "\n\n";
    paragraph_ = false;
    text() += form;
    text_end_ = static_cast<std::uint32_t>(text().size());
    if (space) text() += ' ';
  }

  void end_sentence() {
    const std::vector<GumMention> mentions = mentions_.take();
    if (!words_.empty()) {
      GumDocument& document = documents_.back();
      NameReduction(words_, mentions).add_to(document.names);
      for (const GumWord& word : words_) {
        if (word.tag.starts_with("JJ"))
          document.adjectives.push_back({word.begin, word.end, ""});
      }
      std::sort(document.names.begin(), document.names.end(),
                [](const GoldName& a, const GoldName& b) {
                  return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
                });
    }
    words_.clear();
    parts_until_ = 0;
  }

  std::string_view genre_;
  bool wanted_ = false;
  bool paragraph_ = false;
  std::uint32_t parts_until_ = 0, part_begin_ = 0, text_end_ = 0;
  std::vector<GumWord> words_;
  Mentions mentions_;
  std::vector<GumDocument> documents_;
};

}  // namespace

Result<std::vector<GumDocument>> read_gum_names(
    const std::filesystem::path& path, std::string_view genre) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    return Error{ErrorCode::unreadable, "cannot read the names", path.string()};
  }
  GumReader reader(genre);
  std::string line;
  while (std::getline(in, line)) reader.read_line(line);
  return reader.take();
}

}  // namespace crosscheck
