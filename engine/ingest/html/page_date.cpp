#include "engine/ingest/html/page_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "engine/ingest/published_day.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

constexpr std::size_t kMostWords = 100;
constexpr std::string_view kBlanks = " \t\r\n";

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return c >= '0' && c <= '9';
  });
}

/// "20310506..." as 2031-05-06, if that is a day.
std::string day_of_digits(std::string_view text) {
  if (text.size() < 8 || !all_digits(text.substr(0, 8))) return {};
  // With a time, "20310506T0708" or "20310506070809"; no count of seconds.
  const bool is_stamp = text.size() == 14 && all_digits(text);
  if (text.size() > 8 && text[8] != 'T' && !is_stamp) return {};
  std::string day = fmt::format("{}-{}-{}", text.substr(0, 4),
                                text.substr(4, 2), text.substr(6, 2));
  return text < "1900" || !written_day(day) ? std::string() : day;
}

/// Words with the blanks between them, as pieces of `text`.
std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  while (words.size() < kMostWords) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) break;
    text.remove_prefix(begin);
    const std::size_t end = std::min(text.find_first_of(kBlanks), text.size());
    words.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

std::string_view without_tail(std::string_view text) {
  constexpr std::string_view kTails = ",.;:|)";
  while (!text.empty() && kTails.find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return text;
}

std::vector<std::string_view> path_parts(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("?#"));
  std::vector<std::string_view> parts;
  while (!url.empty() && parts.size() < kMostWords) {
    const std::size_t slash = std::min(url.find('/'), url.size());
    parts.push_back(url.substr(0, slash));
    url.remove_prefix(std::min(slash + 1, url.size()));
  }
  return parts;
}

/// A day of three parts of a path, as 2031-05-06.
std::string day_of_parts(std::string_view year, std::string_view month,
                         std::string_view day) {
  if (year.size() != 4 || !all_digits(year)) return {};
  if (day.size() > 2 || !all_digits(day)) return {};
  if (month.size() <= 2 && all_digits(month)) {
    std::string iso = fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
    return written_day(iso) ? iso : std::string();
  }
  std::string words = fmt::format("{} {} {}", day, month, year);
  return written_day(words) ? words : std::string();
}

}  // namespace

std::string date_in(std::string_view text) {
  if (written_day(text)) return std::string(trimmed(text));
  const std::vector<std::string_view> words = words_in(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string day = day_of_digits(without_tail(words[i]));
    if (!day.empty()) return day;
    for (std::size_t count = 1; count <= 4 && i + count <= words.size();
         ++count) {
      const std::string_view last = words[i + count - 1];
      const std::string_view stretch = without_tail(
          {words[i].data(), static_cast<std::size_t>(last.data() + last.size() -
                                                     words[i].data())});
      if (written_day(stretch)) return std::string(stretch);
    }
  }
  return {};
}

std::string date_in_path(std::string_view url) {
  const std::vector<std::string_view> parts = path_parts(url);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    if (i + 2 < parts.size()) {
      std::string day = day_of_parts(parts[i], parts[i + 1], parts[i + 2]);
      if (!day.empty()) return day;
    }
    std::string digits = day_of_digits(parts[i]);
    if (!digits.empty() && parts[i].size() == 8) return digits;
    if (const auto iso = iso_day_prefix(parts[i])) {
      return std::string(parts[i].substr(0, iso->length));
    }
  }
  return {};
}

}  // namespace crosscheck
