#pragma once

#include <cstdint>
#include <map>
#include <random>
#include <string>

#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {

/// A folder of invented articles that come, change and go at random. Several
/// outlets tell of a few happenings with figures, days and speakers of their
/// own, so that claims agree, contradict and copy each other.
class NewsFolder {
 public:
  explicit NewsFolder(std::uint32_t seed);

  /// Adds, changes or removes one article; the last one stays. Also touches the
  /// table of records that lies among them, now and then.
  void step();

  [[nodiscard]] std::string path() const { return folder_.path("news"); }
  [[nodiscard]] std::string beside(const std::string& name) const {
    return folder_.path(name);
  }
  [[nodiscard]] std::size_t articles() const { return articles_.size(); }

 private:
  std::uint32_t pick(std::uint32_t choices) {
    return static_cast<std::uint32_t>(random_() % choices);
  }
  [[nodiscard]] std::string new_article();
  void write(std::uint32_t number);
  void remove(std::uint32_t number);
  void write_records();

  std::mt19937 random_;
  TempFolder folder_;
  std::map<std::uint32_t, std::string> articles_;  // by number
  std::uint32_t next_ = 0;
};

}  // namespace crosscheck
