#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "engine/extract/statement_builder.h"

// Streets by name: an address that two outlets spell in two ways is wrong in
// one of them.

namespace crosscheck {
namespace {

using Index = std::uint32_t;

/// What a street is called, and its short form.
struct StreetKind {
  std::string_view word, kind;
};

constexpr std::array kStreets =
    std::to_array<StreetKind>({{"ave", "avenue"},
                               {"ave.", "avenue"},
                               {"avenue", "avenue"},
                               {"blvd.", "boulevard"},
                               {"boulevard", "boulevard"},
                               {"drive", "drive"},
                               {"lane", "lane"},
                               {"rd", "road"},
                               {"rd.", "road"},
                               {"road", "road"},
                               {"street", "street"},
                               {"st.", "street"}});

std::string_view street_kind(std::string_view word) {
  const auto at =
      std::find_if(kStreets.begin(), kStreets.end(),
                   [&](const StreetKind& s) { return s.word == word; });
  return at == kStreets.end() ? std::string_view() : at->kind;
}

bool is_capital(const Analysis& a, Index t) {
  const char first = a.document->text[a.text.tokens[t].begin];
  return first >= 'A' && first <= 'Z';
}

/// The word before "street": so many letters are no number and no initial.
bool names_street(const Analysis& a, Index t) {
  constexpr std::size_t kFewestLetters = 5;
  const std::string& word = a.lower(t);
  return a.text.tokens[t].kind == TokenKind::word &&
         word.size() >= kFewestLetters && is_capital(a, t) &&
         word.find_first_of("0123456789.") == std::string::npos;
}

void add_street(Extraction& x, const Sentence& sentence, Index t,
                std::set<std::string>& known) {
  const Analysis& a = x.analysis;
  const std::string_view kind = street_kind(a.lower(t));
  if (kind.empty() || t == sentence.first || !is_capital(a, t) ||
      !names_street(a, t - 1)) {
    return;
  }
  // With another word before it, it may be another street.
  if (t > sentence.first + 2 && is_capital(a, t - 2)) return;
  const std::string name = a.lower(t - 1);
  std::string key = name + ' ';
  key += kind;
  if (!known.insert(key).second) return;
  Statement s = start_statement(a, t - 1, t + 1, "street");
  constexpr std::size_t kLettersOfSlot = 4;
  s.kind = SlotKind::fact;
  s.slot = "street " + name.substr(0, kLettersOfSlot);
  s.subject = Entity{"the story", "street", {}};
  s.value = Entity{key, plain_words(a, t - 1, t + 1), {}};
  s.value_text = plain_words(a, t - 1, t + 1);
  x.statements.push_back(std::move(s));
}

}  // namespace

void add_street_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  std::set<std::string> known;
  for (const Sentence& sentence : a.text.sentences) {
    if (!a.tells(sentence)) continue;
    for (Index t = sentence.first; t < sentence.last; ++t) {
      add_street(extraction, sentence, t, known);
    }
  }
}

}  // namespace crosscheck
