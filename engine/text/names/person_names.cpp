#include "engine/text/names/person_names.h"

#include <algorithm>

#include "engine/text/names/name_lexicon.h"
#include "graph/name_spelling.h"

namespace crosscheck {
namespace {

// Of how many surnames other spellings are sought: more than an article has,
// and few enough that a long list of names stays cheap.
constexpr std::size_t kMostSurnames = 200;

bool is_initial_letter(std::string_view word) {
  return word.size() == 1 || (word.size() == 2 && word[1] == '.') ||
         (word.size() == 4 && word[1] == '.' && word[3] == '.');  // "J.K."
}

std::string without_dot(std::string_view word) {
  return std::string(word.substr(0, word.find('.')));
}

bool words_fit(std::string_view a, std::string_view b) {
  if (a == b || are_spelling_variants(a, b)) return true;
  if (!is_initial_letter(a) && !is_initial_letter(b)) return false;
  return a.front() == b.front();
}

// "robert" and "robert l.", "r." and "robert": one person can have both.
bool given_fits(const PersonName& a, const PersonName& b) {
  const std::size_t common = std::min(a.given.size(), b.given.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (!words_fit(a.given[i], b.given[i])) return false;
  }
  return common > 0;
}

}  // namespace

std::string PersonName::key() const {
  std::string joined;
  for (std::size_t i = 0; i < given.size(); ++i) {
    if (i > 0 && is_initial_letter(given[i])) continue;
    joined += given[i];
    joined += ' ';
  }
  joined += surname;
  if (!suffix.empty()) joined += ' ' + suffix;
  return joined;
}

PersonName parse_person(const TokenisedText& text, std::uint32_t first,
                        std::uint32_t last) {
  PersonName name;
  const auto& tokens = text.tokens;
  if (last - first > 1 && is_name_suffix(tokens[last - 1].lower)) {
    name.suffix = without_dot(tokens[--last].lower);
    while (last > first + 1 && tokens[last - 1].lower == ",") --last;
  }
  std::uint32_t surname = last - 1;
  while (surname > first + 1 && is_particle(tokens[surname - 1].lower))
    --surname;
  // "Van der Berg", "Bin Laden" alone: a particle with a capital is no given.
  if (surname == first + 1 && is_particle(tokens[first].lower)) surname = first;
  for (std::uint32_t at = first; at < surname; ++at) {
    if (tokens[at].kind == TokenKind::word)
      name.given.push_back(tokens[at].lower);
  }
  name.surname = folded_words(text, surname, last);
  return name;
}

std::string PersonTable::known_spelling(std::string_view surname) const {
  std::string spelt(surname);
  if (by_surname_.count(spelt) != 0) return spelt;
  for (const std::string& known : surnames_) {
    if (are_spelling_variants(known, surname)) return known;
  }
  return spelt;
}

std::uint32_t PersonTable::add(const PersonName& as_written) {
  PersonName name = as_written;
  name.surname = known_spelling(name.surname);
  std::vector<std::uint32_t>& bearers = by_surname_[name.surname];
  if (bearers.empty() && surnames_.size() < kMostSurnames)
    surnames_.push_back(name.surname);
  for (const std::uint32_t person : bearers) {
    PersonName& known = persons_[person];
    if (known.suffix != name.suffix || !given_fits(known, name)) continue;
    // The full word tells more than the initial.
    if (is_initial_letter(known.given.front()))
      known.given.front() = name.given.front();
    return person;
  }
  const auto person = static_cast<std::uint32_t>(persons_.size());
  bearers.push_back(person);
  const std::size_t space = name.surname.rfind(' ');
  if (space != std::string::npos) {
    by_surname_[name.surname.substr(space + 1)].push_back(person);
  }
  if (!name.given.empty()) by_given_[name.given.front()].push_back(person);
  persons_.push_back(name);
  return person;
}

std::optional<std::uint32_t> PersonTable::only_bearer(
    std::string_view word) const {
  for (const auto* table : {&by_surname_, &by_given_}) {
    const auto found = table->find(table == &by_surname_ ? known_spelling(word)
                                                         : std::string(word));
    if (found == table->end()) continue;
    if (found->second.size() == 1) return found->second.front();
    return std::nullopt;
  }
  return std::nullopt;
}

bool PersonTable::shared(std::string_view surname) const {
  const auto found = by_surname_.find(std::string(surname));
  return found != by_surname_.end() && found->second.size() > 1;
}

}  // namespace crosscheck
