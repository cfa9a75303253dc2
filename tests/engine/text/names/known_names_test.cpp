#include "engine/text/names/known_names.h"

#include <doctest/doctest.h>

#include "engine/text/names/known_names_data.h"

namespace crosscheck {
namespace {

TEST_SUITE("engine/text/names/known_names") {
  TEST_CASE("names of one kind are known by it") {
    CHECK(find_known_name("amundsen") == KnownName::person);
    CHECK(find_known_name("zaragoza") == KnownName::place);
    CHECK(find_known_name("red cross") == KnownName::organisation);
    CHECK(find_known_name("battle of magenta") == KnownName::other);
  }

  TEST_CASE("words, names of two kinds and strange names are unknown") {
    CHECK(find_known_name("lantern") == KnownName::unknown);
    CHECK(find_known_name("london") == KnownName::unknown);  // Jack London
    CHECK(find_known_name("qqqq") == KnownName::unknown);
    CHECK(find_known_name("") == KnownName::unknown);
    CHECK(find_known_name("~") == KnownName::unknown);
  }

  TEST_CASE("words are known with their plural") {
    CHECK(is_dictionary_word("lantern"));
    CHECK(is_dictionary_word("lanterns"));
    CHECK(is_dictionary_word("boxes"));
    CHECK_FALSE(is_dictionary_word("amundsen"));
    CHECK_FALSE(is_dictionary_word("s"));
    CHECK_FALSE(is_dictionary_word(""));
  }

  // The table is sorted, so that each of its lines must be found.
  TEST_CASE("every line of the table is found") {
    std::size_t lost = 0;
    std::size_t lines = 0;
    for (std::size_t i = 0; i < kKnownNamePieceCount; ++i) {
      std::string_view rest = kKnownNamePieces[i];
      while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + 1);
        const std::size_t tab = line.find('\t');
        const bool word = line.find('w', tab) != std::string_view::npos;
        const bool name = line[tab + 1] != 'w';
        const std::string_view key = line.substr(0, tab);
        if (word && !is_dictionary_word(key)) ++lost;
        if (name && find_known_name(key) == KnownName::unknown) ++lost;
        ++lines;
      }
    }
    CHECK(lines > 30000);
    CHECK(lost == 0);
  }
}

}  // namespace
}  // namespace crosscheck
