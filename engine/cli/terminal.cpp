#include "engine/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::size_t kUsualWidth = 80;

/// The value of an environment variable, or "".
std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

bool is_utf8_locale() {
  std::string_view locale;
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    locale = variable(name);
    if (!locale.empty()) break;
  }
  std::string folded;
  for (const char c : locale) {
    if (c != '-')
      folded += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 32 : c);
  }
  return folded.find("utf8") != std::string::npos;
}

}  // namespace

bool is_terminal(const std::ostream& stream) {
  if (&stream == &std::cout) return ::isatty(STDOUT_FILENO) == 1;
  if (&stream == &std::cerr) return ::isatty(STDERR_FILENO) == 1;
  return false;
}

std::size_t text_width(const std::ostream& out) {
  if (!is_terminal(out)) return kUsualWidth;
  struct winsize size {};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) {
    return kUsualWidth;
  }
  return std::clamp<std::size_t>(size.ws_col, 40, 100);
}

bool use_ascii(const std::ostream& out) {
  return is_terminal(out) && (variable("TERM") == "dumb" || !is_utf8_locale());
}

bool use_colour(When when, const std::ostream& out) {
  if (when != When::automatic) return when == When::always;
  const std::string_view forced = variable("CLICOLOR_FORCE");
  if (!forced.empty() && forced != "0") return variable("NO_COLOR").empty();
  return is_terminal(out) && variable("NO_COLOR").empty() &&
         variable("TERM") != "dumb";
}

}  // namespace crosscheck
