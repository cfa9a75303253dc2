#include "engine/cli/messages.h"

#include <fmt/format.h>

#include <ostream>
#include <string>
#include <string_view>

#include "engine/report/terminal_text.h"

namespace crosscheck {
namespace {

constexpr std::size_t kShown = 20;
constexpr std::size_t kNamed = 6;

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      break;
  }
  return "error";
}

std::string place_of_defect(const Diagnostic& d) {
  std::string place = safe_text(d.file);
  if (d.line > 0) place += fmt::format(":{}", d.line);
  if (d.line > 0 && d.column > 0) place += fmt::format(":{}", d.column);
  return place.empty() ? place : place + ": ";
}

}  // namespace

void print_error(const Error& error, std::ostream& err) {
  err << "error: ";
  if (!error.where.empty()) err << safe_text(error.where) << ": ";
  err << safe_text(error.message) << '\n';
}

void print_diagnostics(const Diagnostics& diagnostics, bool verbose,
                       std::ostream& err) {
  std::size_t shown = 0;
  std::size_t hidden_notes = 0;
  std::string_view last_hint;
  for (const Diagnostic& d : diagnostics.kept()) {
    if (d.severity == Severity::note && !verbose) {
      ++hidden_notes;
      continue;
    }
    if (shown == kShown) break;
    ++shown;
    err << word_of(d.severity) << ": " << place_of_defect(d)
        << safe_text(d.message) << '\n';
    if (!d.hint.empty() && d.hint != last_hint) {
      err << "hint: " << safe_text(d.hint) << '\n';
    }
    last_hint = d.hint;
  }
  const std::size_t more = diagnostics.count() - shown - hidden_notes;
  if (shown == kShown && more > 0) {
    err << "... and " << more << " more\n";
  }
  const std::size_t skipped = diagnostics.skipped();
  if (skipped > 0) {
    err << skipped << (skipped == 1 ? " input" : " inputs") << " skipped\n";
  }
}

void print_guessed_kinds(std::span<const Attribute> attributes,
                         std::ostream& err) {
  std::size_t guessed = 0;
  for (const Attribute& attribute : attributes) {
    const bool plain = attribute.kind == AttributeKind::categorical;
    if (plain || !attribute.inferred) continue;
    if (++guessed > kNamed) continue;
    err << (guessed == 1 ? "kinds guessed: " : ", ")
        << safe_text(attribute.name) << ' ' << name_of(attribute.kind);
  }
  if (guessed == 0) return;
  if (guessed > kNamed) err << fmt::format(" and {} more", guessed - kNamed);
  err << " (--attributes FILE tells them)\n";
}

}  // namespace crosscheck
