#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/names/name_chunks.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// A personal name taken apart; all folded.
struct PersonName {
  std::vector<std::string> given;  ///< "robert", "l."; empty for one word
  std::string surname;             ///< with particles: "van der berg"
  std::string suffix;              ///< "jr" or ""

  /// "robert wilkins jr": initials between left out.
  [[nodiscard]] std::string key() const;
};

/// Takes the tokens [first, last) of a name apart.
[[nodiscard]] PersonName parse_person(const TokenisedText& text,
                                      std::uint32_t first, std::uint32_t last);

/// The persons of a document, by surname.
class PersonTable {
 public:
  /// Adds a person, or finds the one of this surname whose given names fit
  /// (equal, shorter, or initials). Habits of transliteration do not tell two
  /// persons apart: "Sergei Foovsky" is "Sergey Foovskiy". Returns its index.
  std::uint32_t add(const PersonName& as_written);

  /// The only person of the document with this surname, or with this given
  /// name where no surname is like it.
  [[nodiscard]] std::optional<std::uint32_t> only_bearer(
      std::string_view word) const;
  /// Whether two persons or more bear the surname.
  [[nodiscard]] bool shared(std::string_view surname) const;

  [[nodiscard]] const PersonName& at(std::uint32_t person) const {
    return persons_[person];
  }

 private:
  /// The surname as the document first spelt it.
  [[nodiscard]] std::string known_spelling(std::string_view surname) const;

  std::vector<PersonName> persons_;
  std::vector<std::string> surnames_;  ///< the first of them, see the source
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_surname_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_given_;
};

}  // namespace crosscheck
