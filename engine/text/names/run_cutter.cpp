#include "engine/text/names/run_cutter.h"

#include <algorithm>
#include <string>

#include "engine/text/names/atom_kinds.h"
#include "engine/text/names/chunk_types.h"
#include "engine/text/names/known_names.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;
using Atoms = RunCutter::Atoms;

// A word of every day that is not in the document as a name.
bool is_word(const WordEvidence& evidence, const std::string& lower) {
  return evidence.capital.count(lower) == 0 && is_dictionary_word(lower);
}

// A known organisation before words that are no person: "Google Foo".
bool is_product(const ChunkSearch& search, Atoms run) {
  if (!is_known_body(run.front()) || run.size() > 4) return false;
  const auto is_plain = [&](const NameAtom& atom) {
    return atom.type == ChunkType::words &&
           !is_given_name(search.token(atom.first).lower) &&
           !search.is_titled(atom.first);
  };
  return std::all_of(run.begin() + 1, run.end(), is_plain);
}

// "Foo White House": the head word belongs to the entry alone.
bool ends_in_entry(Atoms run) { return run.back().type != ChunkType::words; }

// "West", "Greater", "Downtown" before a town.
bool is_direction(std::string_view lower) {
  static const WordList kWords(
      "north south east west northern southern eastern western central "
      "upper lower greater downtown northeast northwest southeast southwest "
      "suburban old new inner");
  return kWords.contains(lower);
}

// A personal name ends before an entry that it cannot contain.
std::size_t name_end(Atoms run) {
  for (std::size_t at = 1; at < run.size(); ++at) {
    const NameAtom& atom = run[at];
    const bool one_word = atom.last - atom.first == 1;
    if (is_adjective(atom) || (is_state_like(atom) && !one_word) ||
        (atom.place && atom.place->kind == Kind::bloc) ||
        (atom.place && atom.place->kind == Kind::government)) {
      return at;
    }
  }
  return run.size();
}

// A state before a body of its own, which is a chunk for itself.
bool splits_before(const ChunkSearch& search, Atoms run, ChunkType whole) {
  const NameAtom& front = run.front();
  if (!is_state_like(front) || run.size() < 2) return false;
  if (!front.place) return false;
  if (front.place->kind == Kind::government) return false;
  if (whole == ChunkType::government) return true;
  const std::string& lower = search.token(front.first).lower;
  return search.token(front.first).all_caps && lower.size() <= 6 &&
         front.place->kind == Kind::state;  // "US Coast Watch", "U.K. Post"
}

// ", Jr." belongs to the name.
void extend_by_suffix(const ChunkSearch& search, NameChunk& chunk) {
  std::uint32_t at = chunk.last;
  if (at + 1 < search.sentence.last && search.token(at).lower == ",") ++at;
  if (at < search.sentence.last && is_name_suffix(search.token(at).lower) &&
      search.token(at).capital && chunk.last - chunk.first > 1) {
    chunk.last = at + 1;
  }
}

bool is_one_word(const NameAtom& atom) { return atom.last - atom.first == 1; }

// "Mayor London", "Judge Jordan"
bool is_titled_person(const ChunkSearch& search, const NameAtom& atom) {
  return atom.place && search.is_titled(atom.first) && !is_adjective(atom) &&
         is_one_word(atom) &&
         (is_town_like(atom) || atom.place->kind == Kind::state);
}

}  // namespace

void RunCutter::cut(Atoms run) {
  while (!run.empty() && is_starter(run)) run = run.subspan(1);
  while (!run.empty()) run = add_first_chunk(run);
}

// A word that begins the sentence and would not be a name elsewhere.
bool RunCutter::is_starter(Atoms run) const {
  const WordEvidence& evidence = search_.evidence;
  const NameAtom& atom = run.front();
  if (search_.known_only || atom.type != ChunkType::words ||
      !is_initial(search_.text, search_.sentence, atom.first)) {
    return false;
  }
  const std::string& lower = search_.token(atom.first).lower;
  if (search_.token(atom.first).all_caps && lower.size() > 1) return false;
  const bool goes_on = run.size() > 1;
  if (goes_on && is_given_name(lower)) return false;
  if (evidence.proper[atom.first] == ProperNoun::no &&
      is_word(evidence, lower) &&
      (!goes_on || atom.first == search_.sentence.first)) {
    return true;
  }
  if (evidence.lower.count(lower) != 0) {
    return !(goes_on && evidence.capital.count(lower) != 0);
  }
  return is_common_starter(lower) && evidence.capital.count(lower) == 0;
}

// Cuts one chunk off the front of the run; returns what is left.
RunCutter::Atoms RunCutter::add_first_chunk(Atoms run) {
  const NameAtom& front = run.front();
  const std::size_t size = run.size();
  if (size == 1) {
    return add(run, 1,
               front.type == ChunkType::words
                   ? type_of_words(search_, front.first, front.last)
                   : front.type);
  }
  const ChunkType whole =
      ends_in_entry(run) ? ChunkType::words
                         : type_of_words(search_, front.first, run.back().last);
  if (whole == ChunkType::words) return add_untyped(run);
  return splits_before(search_, run, whole) ? add(run, 1, front.type)
                                            : add(run, size, whole);
}

// From a run of two atoms or more whose words do not say what it is.
RunCutter::Atoms RunCutter::add_untyped(Atoms run) {
  const NameAtom& front = run.front();
  const std::size_t size = run.size();
  const Token& token = search_.token(front.first);
  const bool titled = search_.is_titled(front.first) && !is_adjective(front);
  if (titled && size <= 4 && is_one_word(front))
    return add(run, name_end(run), ChunkType::words);
  if (is_product(search_, run)) return add(run, size, ChunkType::thing);
  if (is_state_like(front)) return add(run, 1, front.type);
  if (single_type(token) == ChunkType::group && is_one_word(front))
    return add(run, 1, ChunkType::group);
  if (size == 2 && is_town_like(run[1]) && is_direction(token.lower))
    return add(run, 2, ChunkType::place);
  if (is_town_like(front)) return add_town_run(run);
  return add(run, name_end(run), ChunkType::words);
}

// "Houston Rockets" is a team, "Austin Powers" a person or unknown.
RunCutter::Atoms RunCutter::add_town_run(Atoms run) {
  const NameAtom& front = run.front();
  const std::string& end = search_.token(run.back().last - 1).lower;
  const bool given =
      is_one_word(front) && is_given_name(search_.token(front.first).lower);
  if (given || run.size() == 2) {
    const bool team = !given && end.size() > 3 && end.back() == 's' &&
                      end.find('\'') == std::string::npos;
    if (is_town_like(run[1]) || is_state_like(run[1]) ||
        run[1].type == ChunkType::organisation) {
      return add(run, 1, front.type);
    }
    return add(run, run.size(),
               team ? ChunkType::organisation : ChunkType::words);
  }
  return add(run, 1, front.type);
}

// The first atoms as one chunk, or two for "Franco-German".
RunCutter::Atoms RunCutter::add(Atoms run, std::size_t count, ChunkType type) {
  const NameAtom& front = run.front();
  NameChunk chunk{front.first, run[count - 1].last, 0, 0, type,
                  {},          front.part_of_word};
  if (count == 1) chunk.place = front.place;
  if (count == 1 && is_titled_person(search_, front)) {
    chunk.type = ChunkType::words;
    chunk.place.reset();
  }
  if (chunk.type == ChunkType::words) extend_by_suffix(search_, chunk);
  chunks_.push_back(chunk);
  if (front.second_place) {
    chunk.place = front.second_place;
    chunks_.push_back(chunk);
  }
  return run.subspan(count);
}

}  // namespace crosscheck
