#include "engine/extract/readings/lasting_text.h"

#include <mutex>
#include <set>
#include <string>

namespace crosscheck {

std::string_view lasting_text(std::string_view text) {
  static std::mutex one_at_a_time;
  static std::set<std::string, std::less<>> texts;
  const std::lock_guard lock(one_at_a_time);
  const auto known = texts.find(text);
  return known != texts.end() ? *known : *texts.emplace(text).first;
}

}  // namespace crosscheck
