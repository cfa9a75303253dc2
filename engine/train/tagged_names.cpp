#include "engine/train/tagged_names.h"

#include <fstream>
#include <string>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::size_t kSentencesOfDocument = 30;

std::string type_of(std::string_view tag) {
  if (tag.ends_with("-PER")) return "person";
  if (tag.ends_with("-LOC")) return "place";
  if (tag.ends_with("-ORG")) return "organisation";
  return tag.ends_with("-MISC") ? "other" : "";
}

bool stands_close(std::string_view token) {
  static constexpr std::string_view kClosing = "|,|.|;|:|?|!|)|]|'s|n't|%|";
  return kClosing.find("|" + std::string(token) + "|") !=
         std::string_view::npos;
}

class TaggedReader {
 public:
  void read_line(std::string_view line) {
    if (line.empty()) return end_sentence();
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) return;
    if (documents_.empty() || sentences_ == kSentencesOfDocument) {
      documents_.emplace_back();
      sentences_ = 0;
    }
    add(line.substr(0, tab), line.substr(tab + 1));
  }

  std::vector<GumDocument> take() { return std::move(documents_); }

 private:
  void add(std::string_view token, std::string_view tag) {
    GumDocument& to = documents_.back();
    std::string& text = to.document.text;
    if (!text.empty() && (begins_ || !stands_close(token))) text += ' ';
    begins_ = false;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += token;
    const auto end = static_cast<std::uint32_t>(text.size());
    const std::string type = type_of(tag);
    if (type.empty()) {
      inside_ = false;
    } else if (tag.starts_with("I-") && inside_) {
      to.names.back().end = end;
    } else {
      to.names.push_back({begin, end, type});
      inside_ = true;
    }
  }

  void end_sentence() {
    if (!begins_) ++sentences_;
    begins_ = true;
    inside_ = false;
  }

  std::vector<GumDocument> documents_;
  std::size_t sentences_ = 0;
  bool begins_ = true;
  bool inside_ = false;
};

}  // namespace

Result<std::vector<GumDocument>> read_tagged_names(
    const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    return Error{ErrorCode::unreadable, "cannot read the names", path.string()};
  }
  TaggedReader reader;
  std::string line;
  while (std::getline(in, line)) reader.read_line(line);
  return reader.take();
}

}  // namespace crosscheck
