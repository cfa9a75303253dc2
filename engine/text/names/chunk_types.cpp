#include "engine/text/names/chunk_types.h"

#include <string>
#include <string_view>

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {

ChunkType type_of_head(std::string_view lower) {
  switch (head_word(lower)) {
    case HeadWord::organisation:
      return ChunkType::organisation;
    case HeadWord::government:
      return ChunkType::government;
    case HeadWord::place:
      return ChunkType::place;
    case HeadWord::thing:
      return ChunkType::thing;
    case HeadWord::none:
      break;
  }
  return ChunkType::words;
}

namespace {

// "Megan Park", "Bob Woods": surnames that are words for places and things.
bool is_person_like(const ChunkSearch& search, std::uint32_t first,
                    std::uint32_t last) {
  static const WordList kSurnames(
      "park woods hill hills lane field forest day cross star pond house "
      "law laws order base garden west price march rivers harbor plaza glen");
  if (last - first > 3 || search.token(first).all_caps) return false;
  if (!kSurnames.contains(search.token(last - 1).lower)) return false;
  return search.is_titled(first) || is_given_name(search.token(first).lower);
}

// "Hurricane Sandy", "Operation Foo"
bool is_thing_prefix(std::string_view lower) {
  static const WordList kWords(
      "hurricane typhoon cyclone storm operation "
      "tropical flight highway interstate route");
  return kWords.contains(lower);
}

}  // namespace

ChunkType single_type(const Token& token) {
  if (is_group_name(token.lower)) return ChunkType::group;
  if (token.all_caps && token.lower.size() > 1 && token.lower.find('.') != 1)
    return ChunkType::acronym;
  if (token.lower == "house")
    return ChunkType::organisation;  // of a parliament
  return type_of_head(token.lower);
}

ChunkType type_of_words(const ChunkSearch& search, std::uint32_t first,
                        std::uint32_t last) {
  if (last - first == 1) return single_type(search.token(first));
  const std::string& front = search.token(first).lower;
  const std::string& back = search.token(last - 1).lower;
  if (is_ship_prefix(front) && search.token(first).all_caps)
    return ChunkType::ship;
  if (back == "general" &&
      head_word(search.token(last - 2).lower) == HeadWord::government) {
    return ChunkType::government;  // "Consulate General"
  }
  if (is_thing_prefix(front)) return ChunkType::thing;
  const ChunkType type = type_of_head(back);
  if ((type == ChunkType::place || type == ChunkType::thing) &&
      is_person_like(search, first, last)) {
    return ChunkType::words;
  }
  if (type != ChunkType::words) return type;
  if (is_group_name(back)) return ChunkType::group;
  if (is_place_prefix(front) && last - first <= 3) return ChunkType::place;
  return ChunkType::words;
}

}  // namespace crosscheck
