#include "engine/text/names/chunk_filter.h"

#include <string>

#include "engine/text/names/known_names.h"
#include "engine/text/names/name_atoms.h"
#include "engine/text/names/name_lexicon.h"

namespace crosscheck {
namespace {

// "Foo said", "Foo's": after a word that is no plural.
bool speaks(const ChunkSearch& search, std::uint32_t at) {
  if (at >= search.sentence.last) return false;
  const std::string& lower = search.token(at).lower;
  return search.token(at - 1).lower.back() != 's' &&
         (is_speech_verb(lower) || lower == "'s");
}

// "Foo, Utah"
bool is_town_of_next(const ChunkSearch& search, std::uint32_t at) {
  return at + 2 < search.sentence.last && search.token(at + 1).lower == "," &&
         search.token(at + 2).capital &&
         find_place(search.token(at + 2).lower).has_value();
}

bool is_bare_starter(const ChunkSearch& search, const NameChunk& chunk) {
  const WordEvidence& evidence = search.evidence;
  if (search.known_only || chunk.last - chunk.first != 1 || chunk.place ||
      search.is_titled(chunk.first) || evidence.inner_capital[chunk.first] ||
      !is_initial(search.text, search.sentence, chunk.first)) {
    return false;
  }
  const Token& token = search.token(chunk.first);
  if (token.all_caps && token.lower.size() > 1) return false;
  if (evidence.proper[chunk.first] == ProperNoun::yes &&
      evidence.lower.count(token.lower) == 0) {
    return false;
  }
  if (evidence.capital.count(token.lower) != 0) return false;
  if (chunk.type != ChunkType::words) {
    return chunk.type != ChunkType::group &&
           !is_known_organisation(token.lower);
  }
  return !is_given_name(token.lower) && !speaks(search, chunk.last);
}

bool is_capitalised_word(const ChunkSearch& search, const NameChunk& chunk) {
  const WordEvidence& evidence = search.evidence;
  const Token& token = search.token(chunk.first);
  return chunk.type == ChunkType::words && chunk.last - chunk.first == 1 &&
         !token.all_caps && !search.is_titled(chunk.first) &&
         !is_given_name(token.lower) && is_dictionary_word(token.lower) &&
         evidence.surnames.count(token.lower) == 0 &&
         !is_town_of_next(search, chunk.first) &&
         (evidence.lower.count(token.lower) != 0 ||
          evidence.proper[chunk.first] == ProperNoun::no);
}

}  // namespace

void drop_bare_starters(const ChunkSearch& search,
                        std::vector<NameChunk>& chunks) {
  std::erase_if(chunks, [&](const NameChunk& chunk) {
    return is_bare_starter(search, chunk);
  });
}

void drop_capitalised_words(const ChunkSearch& search,
                            std::vector<NameChunk>& chunks) {
  std::erase_if(chunks, [&](const NameChunk& chunk) {
    return is_capitalised_word(search, chunk);
  });
}

}  // namespace crosscheck
