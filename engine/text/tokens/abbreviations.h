#pragma once

#include <cstdint>
#include <string_view>

namespace crosscheck {

/// How a word with a dot goes on.
enum class Abbreviation : std::uint8_t {
  none,           ///< no abbreviation: the dot is a full stop
  title,          ///< a name follows: "Rep.", "Mr.", "Gen."; ends no sentence
  word,           ///< "Inc.", "Calif.", "etc.": may stand at a sentence's end
  before_number,  ///< only before a figure: "No. 3", "Sat. 5", "p. 12"
};

/// Classifies a word without its dot, as written ("Rep", "inc", "No").
/// Case counts: "Gen." is a title, "gen." is none.
[[nodiscard]] Abbreviation abbreviation_class(std::string_view written);

/// Words that begin a sentence far more often than they continue one after an
/// abbreviation ("the", "he", "but"). Takes a folded word.
[[nodiscard]] bool starts_sentences(std::string_view folded);

}  // namespace crosscheck
