#include "engine/text/names/name_chunks.h"

#include <cstddef>
#include <span>

#include "engine/text/names/chunk_filter.h"
#include "engine/text/names/chunk_merge.h"
#include "engine/text/names/chunk_search.h"
#include "engine/text/names/chunk_titles.h"
#include "engine/text/names/name_atoms.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/run_cutter.h"

namespace crosscheck {
namespace {

// "van", "de la", "&" between two words of a name.
bool bridges(const TokenisedText& text, std::uint32_t from, std::uint32_t to) {
  if (to - from > 3) return false;
  for (std::uint32_t at = from; at < to; ++at) {
    const std::string& lower = text.tokens[at].lower;
    if (!is_particle(lower) && lower != "&") return false;
  }
  return true;
}

// The end of the atoms from `at` on that stand side by side.
std::size_t run_end(const TokenisedText& text, RunCutter::Atoms atoms,
                    std::size_t at) {
  std::size_t end = at + 1;
  while (end < atoms.size() && !atoms[end - 1].part_of_word &&
         !atoms[end].part_of_word) {
    const NameAtom& left = atoms[end - 1];
    const NameAtom& right = atoms[end];
    const bool adjacent = left.last == right.first;
    const bool bridged = !adjacent && left.type == ChunkType::words &&
                         right.type == ChunkType::words &&
                         bridges(text, left.last, right.first);
    if (!adjacent && !bridged) break;
    ++end;
  }
  return end;
}

}  // namespace

std::vector<NameChunk> find_chunks(const TokenisedText& text,
                                   const Sentence& sentence,
                                   const WordEvidence& evidence,
                                   bool known_only) {
  const ChunkSearch search{text, sentence, evidence, known_only,
                           titles_of_persons(text, sentence)};
  const std::vector<NameAtom> found =
      find_atoms(text, sentence, search.titles, evidence, known_only);
  const RunCutter::Atoms atoms(found);
  RunCutter cutter(search);
  for (std::size_t at = 0; at < atoms.size();) {
    const std::size_t end = run_end(text, atoms, at);
    cutter.cut(atoms.subspan(at, end - at));
    at = end;
  }
  std::vector<NameChunk> chunks = cutter.take();
  if (!known_only) merge_chunks(text, chunks);
  drop_bare_starters(search, chunks);
  drop_capitalised_words(search, chunks);
  set_titles(search, chunks);
  return chunks;
}

std::string folded_words(const TokenisedText& text, std::uint32_t first,
                         std::uint32_t last) {
  std::string words;
  for (std::uint32_t at = first; at < last; ++at) {
    const Token& token = text.tokens[at];
    if (at > first && token.space_before) words += ' ';
    words += token.lower;
  }
  return words;
}

}  // namespace crosscheck
