#include "graph/event_label.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>

namespace crosscheck {
namespace {

constexpr std::int64_t kDay = 24 * 60;  // minutes

/// "2031-03-04" of a time that names one day, else "".
std::string day_text(const TimeInterval& when) {
  if (!when.resolved || when.end - when.begin > kDay) return "";
  std::int64_t day = when.begin / kDay;
  if (when.begin < 0 && when.begin % kDay != 0) --day;
  const std::chrono::year_month_day date{
      std::chrono::sys_days{std::chrono::days{day}}};
  char text[32];
  std::snprintf(
      text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return text;
}

/// Counts words and remembers which came first.
class Tally {
 public:
  void add(const std::string& word) {
    if (word.empty()) return;
    const auto [at, added] = index_.try_emplace(word, entries_.size());
    if (added) entries_.push_back({word, 0});
    ++entries_[at->second].count;
  }
  [[nodiscard]] std::string most() const {
    const auto best = std::max_element(
        entries_.begin(), entries_.end(),
        [](const Entry& a, const Entry& b) { return a.count < b.count; });
    return best == entries_.end() ? "" : best->word;
  }

 private:
  struct Entry {
    std::string word;
    std::size_t count;
  };
  std::map<std::string, std::size_t> index_;
  std::vector<Entry> entries_;
};

}  // namespace

std::vector<std::string> event_labels(std::span<const DocumentEvent> events,
                                      std::span<const std::uint32_t> group) {
  struct Parts {
    Tally type, place, city, day;
  };
  std::size_t groups = 0;
  for (const std::uint32_t g : group)
    groups = std::max<std::size_t>(groups, g + 1);
  std::vector<Parts> parts(groups);
  for (std::size_t e = 0; e < events.size(); ++e) {
    Parts& p = parts[group[e]];
    p.type.add(events[e].type);
    for (const Entity& place : events[e].places) {
      // A city says more than the state around it.
      (place.within.empty() ? p.place : p.city).add(place.name);
    }
    for (const TimeInterval& when : events[e].times) p.day.add(day_text(when));
  }
  std::vector<std::string> labels;
  for (const Parts& p : parts) {
    std::string label = p.type.most();
    const std::string place =
        p.city.most().empty() ? p.place.most() : p.city.most();
    if (!place.empty()) label += " in " + place;
    if (!p.day.most().empty()) label += ", " + p.day.most();
    labels.push_back(std::move(label));
  }
  return labels;
}

}  // namespace crosscheck
