#include "engine/text/names/gazetteer.h"

#include <algorithm>
#include <unordered_map>

#include "engine/text/names/gazetteer_data.h"
#include "engine/text/names/gazetteer_key.h"

namespace crosscheck {
namespace {

struct Row {
  GazetteerEntry entry;
  std::string_view within;
};

// Cuts the part of `rest` before `mark` off and returns it.
std::string_view cut(std::string_view& rest, char mark) {
  const std::size_t end = std::min(rest.find(mark), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

class Table {
 public:
  Table() {
    for (std::size_t i = 0; i < kGazetteerPieceCount; ++i) {
      std::string_view rest = kGazetteerPieces[i];
      while (!rest.empty()) add(cut(rest, '\n'));
    }
  }

  [[nodiscard]] const Row* find(std::string_view name) const {
    const auto found = rows_.find(name);
    return found == rows_.end() ? nullptr : &found->second;
  }

  [[nodiscard]] std::string_view state_key(std::string_view country) const {
    const auto found = states_.find(country);
    return found == states_.end() ? std::string_view() : found->second;
  }

  [[nodiscard]] std::size_t longest_words() const { return longest_words_; }

 private:
  void add(std::string_view line) {
    const std::string_view name = cut(line, '\t');
    if (name.empty()) return;
    Row row;
    row.entry.kind =
        static_cast<GazetteerEntry::Kind>(cut(line, '\t').front() - '0');
    row.entry.key = cut(line, '\t');
    row.entry.country = cut(line, '\t');
    row.within = line;
    if (row.entry.kind == GazetteerEntry::Kind::state) {
      states_.emplace(row.entry.country, row.entry.key);
    }
    const auto spaces = std::count(name.begin(), name.end(), ' ');
    longest_words_ =
        std::max(longest_words_, static_cast<std::size_t>(spaces) + 1);
    rows_.emplace(name, row);
  }

  std::unordered_map<std::string_view, Row> rows_;  // only looked up
  std::unordered_map<std::string_view, std::string_view> states_;
  std::size_t longest_words_ = 1;
};

const Table& table() {
  static const Table kInstance;
  return kInstance;
}

bool lists(std::string_view keys, std::string_view wanted) {
  while (!keys.empty()) {
    if (cut(keys, ';') == wanted) return true;
  }
  return false;
}

}  // namespace

std::optional<GazetteerEntry> find_place(std::string_view folded) {
  const Row* row = table().find(gazetteer_key(folded));
  if (row == nullptr) return std::nullopt;
  return row->entry;
}

std::size_t longest_place_words() { return table().longest_words(); }

bool place_within(std::string_view inner, std::string_view outer) {
  if (inner == outer) return true;
  const Row* row = table().find(gazetteer_key(inner));
  if (row == nullptr) return false;
  if (lists(row->within, outer)) return true;
  const std::string_view state = table().state_key(row->entry.country);
  if (state.empty() || state == row->entry.key) return false;
  if (state == outer) return true;
  const Row* whole = table().find(state);
  return whole != nullptr && lists(whole->within, outer);
}

std::vector<std::string> places_around(std::string_view key) {
  std::vector<std::string> around;
  const auto add_all = [&](std::string_view keys) {
    while (!keys.empty()) {
      const std::string_view one = cut(keys, ';');
      if (!one.empty() && one != key) around.emplace_back(one);
    }
  };
  const Row* row = table().find(gazetteer_key(key));
  if (row == nullptr) return around;
  add_all(row->within);
  const std::string_view state = table().state_key(row->entry.country);
  if (state.empty() || state == row->entry.key) return around;
  if (std::find(around.begin(), around.end(), state) == around.end()) {
    around.emplace_back(state);
  }
  const Row* whole = table().find(state);
  if (whole != nullptr) add_all(whole->within);
  return around;
}

std::string_view state_of(std::string_view country) {
  return table().state_key(country);
}

}  // namespace crosscheck
