#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "engine/text/syntax/language_model.h"
#include "graph/result.h"

namespace crosscheck {

/// What the types of names are learnt from.
struct NameLearning {
  std::vector<std::filesystem::path> entities;  ///< CoNLL-U, read_gum_names()
  std::vector<std::filesystem::path> tagged;    ///< read_tagged_names()
  int passes = 8;
  int rounds = 5;               ///< models of other orders, of which the mean
  std::size_t bytes = 600'000;  ///< most for the table
  std::uint64_t seed = 1;
};

/// The bytes of `base` with a part "names" that types mentions, in place of the
/// one that it may have.
///
/// Mentions are those that find_names() finds with the tags of `base`. One that
/// is a name of the data with or without its title is told its type, one that
/// touches no name is told to be none (unless the file marks no names of other
/// things, as many have persons, places and organisations alone), and others
/// are passed over. The same
/// data give the same bytes. Errors: those of reading.
[[nodiscard]] Result<std::vector<std::uint8_t>> learn_names(
    const LanguageModel& base, const NameLearning& learning);

}  // namespace crosscheck
