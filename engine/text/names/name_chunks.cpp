#include "engine/text/names/name_chunks.h"

#include <algorithm>
#include <span>

#include "engine/text/names/chunk_merge.h"
#include "engine/text/names/known_names.h"
#include "engine/text/names/name_atoms.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;
using Atoms = std::span<const NameAtom>;

bool is_adjective(const NameAtom& atom) {
  return atom.place && (atom.place->kind == Kind::demonym ||
                        atom.place->kind == Kind::bloc_demonym);
}

// Atoms that stand for a state or group before another name: "Russian X".
bool is_state_like(const NameAtom& atom) {
  return is_adjective(atom) ||
         (atom.place &&
          (atom.place->kind == Kind::state || atom.place->kind == Kind::bloc ||
           atom.place->kind == Kind::government)) ||
         (!atom.place && atom.type == ChunkType::organisation);
}

bool is_town_like(const NameAtom& atom) {
  return atom.place &&
         (atom.place->kind == Kind::city || atom.place->kind == Kind::capital ||
          atom.place->kind == Kind::subdivision);
}

class ChunkFinder {
 public:
  ChunkFinder(const TokenisedText& text, const Sentence& sentence,
              const WordEvidence& evidence, bool known_only)
      : text_(text),
        tokens_(text.tokens),
        sentence_(sentence),
        evidence_(evidence),
        known_only_(known_only),
        titles_(find_titles(text, sentence)) {
    drop_titles_of_names();
  }

  std::vector<NameChunk> find() {
    const std::vector<NameAtom> atoms =
        find_atoms(text_, sentence_, titles_, evidence_, known_only_);
    for (std::size_t at = 0; at < atoms.size();) {
      const std::size_t end = run_end(atoms, at);
      add_run(Atoms(atoms).subspan(at, end - at));
      at = end;
    }
    if (!known_only_) merge_chunks(text_, chunks_);
    drop_bare_starters();
    drop_capitalised_words();
    set_titles();
    return std::move(chunks_);
  }

 private:
  bool is_name_like(std::uint32_t at) const {
    return at < sentence_.last && tokens_[at].kind == TokenKind::word &&
           tokens_[at].capital && !is_function_word(tokens_[at].lower);
  }

  // "Sheriff's Office", "Governors Association" are organisations and no
  // titles of anyone.
  void drop_titles_of_names() {
    const auto of_name = [&](const Title& title) {
      std::uint32_t at = title.last;
      if (at < sentence_.last && tokens_[at].lower == "'s") ++at;
      if (!tokens_[title.noun].capital || !is_name_like(at)) return false;
      return head_word(tokens_[at].lower) != HeadWord::none &&
             !is_name_like(at + 1);
    };
    std::erase_if(titles_, of_name);
  }

  bool bridges(std::uint32_t from, std::uint32_t to) const {
    if (to - from > 3) return false;
    for (std::uint32_t at = from; at < to; ++at) {
      if (!is_particle(tokens_[at].lower) && tokens_[at].lower != "&")
        return false;
    }
    return true;
  }

  std::size_t run_end(Atoms atoms, std::size_t at) const {
    std::size_t end = at + 1;
    while (end < atoms.size() && !atoms[end - 1].part_of_word &&
           !atoms[end].part_of_word) {
      const NameAtom& left = atoms[end - 1];
      const NameAtom& right = atoms[end];
      const bool adjacent = left.last == right.first;
      const bool bridged = !adjacent && left.type == ChunkType::words &&
                           right.type == ChunkType::words &&
                           bridges(left.last, right.first);
      if (!adjacent && !bridged) break;
      ++end;
    }
    return end;
  }

  void add_run(Atoms run) {
    while (!run.empty() && is_starter(run)) run = run.subspan(1);
    while (!run.empty()) run = add_first_chunk(run);
  }

  // A word that begins the sentence and would not be a name elsewhere.
  bool is_starter(Atoms run) const {
    const NameAtom& atom = run.front();
    if (known_only_ || atom.type != ChunkType::words ||
        !is_initial(text_, sentence_, atom.first)) {
      return false;
    }
    const std::string& lower = tokens_[atom.first].lower;
    if (tokens_[atom.first].all_caps && lower.size() > 1) return false;
    const bool goes_on = run.size() > 1;
    if (goes_on && is_given_name(lower)) return false;
    if (evidence_.proper[atom.first] == ProperNoun::no && is_word(lower) &&
        (!goes_on || atom.first == sentence_.first)) {
      return true;
    }
    if (evidence_.lower.count(lower) != 0) {
      return !(goes_on && evidence_.capital.count(lower) != 0);
    }
    return is_common_starter(lower) && evidence_.capital.count(lower) == 0;
  }

  // A word of every day that is not in the document as a name.
  bool is_word(const std::string& lower) const {
    return evidence_.capital.count(lower) == 0 && is_dictionary_word(lower);
  }

  // Cuts one chunk off the front of the run; returns what is left.
  Atoms add_first_chunk(Atoms run) {
    const NameAtom& front = run.front();
    const std::size_t size = run.size();
    if (size == 1) return add(run, 1, alone_type(front));
    const ChunkType whole = ends_in_entry(run)
                                ? ChunkType::words
                                : type_of(front.first, run.back().last);
    const bool titled = is_titled(front.first) && !is_adjective(front);
    if (whole != ChunkType::words) {
      return splits_before(run, whole) ? add(run, 1, front.type)
                                       : add(run, size, whole);
    }
    if (titled && size <= 4 && front.last - front.first == 1) {
      return add(run, name_end(run, 1), ChunkType::words);
    }
    if (is_product(run)) return add(run, size, ChunkType::thing);
    if (is_state_like(front)) return add(run, 1, front.type);
    if (single_type(front.first) == ChunkType::group &&
        front.last - front.first == 1)
      return add(run, 1, ChunkType::group);
    if (size == 2 && is_town_like(run[1]) && is_direction(front.first))
      return add(run, 2, ChunkType::place);
    if (is_town_like(front)) return add_town_run(run);
    return add(run, name_end(run, 1), ChunkType::words);
  }

  // A known organisation before words that are no person: "Google Foo".
  static bool is_known_body(const NameAtom& atom) {
    return !atom.place && atom.type == ChunkType::organisation;
  }
  bool is_product(Atoms run) const {
    if (!is_known_body(run.front()) || run.size() > 4) return false;
    const auto is_plain = [&](const NameAtom& atom) {
      return atom.type == ChunkType::words &&
             !is_given_name(tokens_[atom.first].lower) &&
             !is_titled(atom.first);
    };
    return std::all_of(run.begin() + 1, run.end(), is_plain);
  }

  // "Foo White House": the head word belongs to the entry alone.
  static bool ends_in_entry(Atoms run) {
    return run.back().type != ChunkType::words;
  }

  // "West", "Greater", "Downtown" before a town.
  bool is_direction(std::uint32_t at) const {
    static const WordList kWords(
        "north south east west northern southern eastern western central "
        "upper lower greater downtown northeast northwest southeast southwest "
        "suburban old new inner");
    return kWords.contains(tokens_[at].lower);
  }

  // "Houston Rockets" is a team, "Austin Powers" a person or unknown.
  Atoms add_town_run(Atoms run) {
    const NameAtom& front = run.front();
    const std::string& end = tokens_[run.back().last - 1].lower;
    const bool given = front.last - front.first == 1 &&
                       is_given_name(tokens_[front.first].lower);
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

  // A personal name ends before an entry that it cannot contain.
  std::size_t name_end(Atoms run, std::size_t from) const {
    for (std::size_t at = from; at < run.size(); ++at) {
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

  bool splits_before(Atoms run, ChunkType whole) const {
    const NameAtom& front = run.front();
    if (!is_state_like(front) || run.size() < 2) return false;
    if (!front.place) return false;
    if (front.place->kind == Kind::government) return false;
    if (whole == ChunkType::government) return true;
    const std::string& lower = tokens_[front.first].lower;
    return tokens_[front.first].all_caps && lower.size() <= 6 &&
           front.place->kind == Kind::state;  // "US Coast Watch", "U.K. Post"
  }

  bool is_titled(std::uint32_t at) const {
    const auto found = std::lower_bound(
        titles_.begin(), titles_.end(), at,
        [](const Title& title, std::uint32_t end) { return title.last < end; });
    return found != titles_.end() && found->last == at;
  }

  ChunkType alone_type(const NameAtom& atom) const {
    if (atom.type != ChunkType::words) return atom.type;
    return type_of(atom.first, atom.last);
  }

  ChunkType type_of(std::uint32_t first, std::uint32_t last) const {
    const std::string& front = tokens_[first].lower;
    const std::string& back = tokens_[last - 1].lower;
    if (last - first > 1 && is_ship_prefix(front) && tokens_[first].all_caps)
      return ChunkType::ship;
    if (last - first == 1) return single_type(first);
    if (back == "general" &&
        head_word(tokens_[last - 2].lower) == HeadWord::government) {
      return ChunkType::government;  // "Consulate General"
    }
    if (is_thing_prefix(front)) return ChunkType::thing;
    switch (head_word(back)) {
      case HeadWord::organisation:
        return ChunkType::organisation;
      case HeadWord::government:
        return ChunkType::government;
      case HeadWord::place:
        return person_like(first, last) ? ChunkType::words : ChunkType::place;
      case HeadWord::thing:
        return person_like(first, last) ? ChunkType::words : ChunkType::thing;
      case HeadWord::none:
        break;
    }
    if (is_group_name(back)) return ChunkType::group;
    if (is_place_prefix(front) && last - first <= 3) return ChunkType::place;
    return ChunkType::words;
  }

  // "Megan Park", "Bob Woods": surnames that are words for places and things.
  bool person_like(std::uint32_t first, std::uint32_t last) const {
    static const WordList kSurnames(
        "park woods hill hills lane field forest day cross star pond house "
        "law laws order base garden west price march rivers harbor plaza glen");
    if (last - first > 3 || tokens_[first].all_caps) return false;
    if (!kSurnames.contains(tokens_[last - 1].lower)) return false;
    return is_titled(first) || is_given_name(tokens_[first].lower);
  }

  // "Hurricane Sandy", "Operation Foo"
  static bool is_thing_prefix(std::string_view lower) {
    static const WordList kWords(
        "hurricane typhoon cyclone storm operation "
        "tropical flight highway interstate route");
    return kWords.contains(lower);
  }

  ChunkType single_type(std::uint32_t at) const {
    const Token& token = tokens_[at];
    if (is_group_name(token.lower)) return ChunkType::group;
    if (token.all_caps && token.lower.size() > 1 &&
        token.lower.find('.') != 1) {
      return ChunkType::acronym;
    }
    if (token.lower == "house")
      return ChunkType::organisation;  // of a parliament
    switch (head_word(token.lower)) {
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

  Atoms add(Atoms run, std::size_t count, ChunkType type) {
    const NameAtom& front = run.front();
    NameChunk chunk{front.first, run[count - 1].last, 0, 0, type,
                    {},          front.part_of_word};
    if (count == 1) chunk.place = front.place;
    if (count == 1 && front.place && is_titled(front.first) &&
        !is_adjective(front) && front.last - front.first == 1 &&
        (is_town_like(front) || front.place->kind == Kind::state)) {
      chunk.type = ChunkType::words;  // "Mayor London", "Judge Jordan"
      chunk.place.reset();
    }
    if (chunk.type == ChunkType::words) extend_by_suffix(chunk);
    chunks_.push_back(chunk);
    if (front.second_place) {
      chunk.place = front.second_place;
      chunks_.push_back(chunk);
    }
    return run.subspan(count);
  }

  // ", Jr." belongs to the name.
  void extend_by_suffix(NameChunk& chunk) const {
    std::uint32_t at = chunk.last;
    if (at + 1 < sentence_.last && tokens_[at].lower == ",") ++at;
    if (at < sentence_.last && is_name_suffix(tokens_[at].lower) &&
        tokens_[at].capital && chunk.last - chunk.first > 1) {
      chunk.last = at + 1;
    }
  }

  // A single word at a sentence's start needs a reason to be a name.
  void drop_bare_starters() {
    const auto bare = [&](const NameChunk& chunk) {
      if (known_only_ || chunk.last - chunk.first != 1 || chunk.place ||
          is_titled(chunk.first) || evidence_.inner_capital[chunk.first] ||
          !is_initial(text_, sentence_, chunk.first)) {
        return false;
      }
      const Token& token = tokens_[chunk.first];
      if (token.all_caps && token.lower.size() > 1) return false;
      if (evidence_.proper[chunk.first] == ProperNoun::yes &&
          evidence_.lower.count(token.lower) == 0) {
        return false;
      }
      if (chunk.type != ChunkType::words) {
        return evidence_.capital.count(token.lower) == 0 &&
               chunk.type != ChunkType::group &&
               !is_known_organisation(token.lower);
      }
      return evidence_.capital.count(token.lower) == 0 &&
             !is_given_name(token.lower) && !speaks(chunk.last);
    };
    std::erase_if(chunks_, bare);
  }

  // "Foo, Utah"
  bool is_town_of_next(std::uint32_t at) const {
    return at + 2 < sentence_.last && tokens_[at + 1].lower == "," &&
           tokens_[at + 2].capital &&
           find_place(tokens_[at + 2].lower).has_value();
  }

  // "the Government" in a text that has "government" too, but not "Jobs" in
  // one that has "Steve Jobs".
  void drop_capitalised_words() {
    const auto is_word = [&](const NameChunk& chunk) {
      const std::string& lower = tokens_[chunk.first].lower;
      return chunk.type == ChunkType::words && chunk.last - chunk.first == 1 &&
             !tokens_[chunk.first].all_caps && !is_titled(chunk.first) &&
             !is_given_name(lower) && is_dictionary_word(lower) &&
             evidence_.surnames.count(lower) == 0 &&
             !is_town_of_next(chunk.first) &&
             (evidence_.lower.count(lower) != 0 ||
              evidence_.proper[chunk.first] == ProperNoun::no);
    };
    std::erase_if(chunks_, is_word);
  }

  // "Foo said", "Foo's": after a word that is no plural.
  bool speaks(std::uint32_t at) const {
    if (at >= sentence_.last) return false;
    const std::string& before = tokens_[at - 1].lower;
    return before.back() != 's' &&
           (is_speech_verb(tokens_[at].lower) || tokens_[at].lower == "'s");
  }

  void set_titles() {
    std::size_t at = 0;
    for (const Title& title : titles_) {
      while (at < chunks_.size() && chunks_[at].first < title.last) ++at;
      if (at == chunks_.size()) return;
      if (chunks_[at].first != title.last) continue;
      if (chunks_[at].type != ChunkType::words &&
          chunks_[at].type != ChunkType::acronym) {
        continue;
      }
      give_title(chunks_[at], title);
      if (is_plural(title)) give_to_coordinated(at, title);
    }
  }

  static void give_title(NameChunk& chunk, const Title& title) {
    chunk.title_first = title.first;
    chunk.title_last = title.last;
  }

  bool is_plural(const Title& title) const {
    const std::string& noun = tokens_[title.noun].lower;
    return noun.size() > 3 &&
           (noun.back() == 's' || noun.substr(noun.size() - 2) == "s." ||
            noun.substr(noun.size() - 3) == "men");
  }

  // "Foreign Ministers A, B and C".
  void give_to_coordinated(std::size_t at, const Title& title) {
    for (std::size_t next = at + 1; next < chunks_.size(); ++next) {
      const std::uint32_t gap = chunks_[next].first - chunks_[next - 1].last;
      const std::string& link = tokens_[chunks_[next - 1].last].lower;
      if (gap != 1 || (link != "and" && link != ",") ||
          chunks_[next].type != ChunkType::words) {
        return;
      }
      give_title(chunks_[next], title);
      if (link == "and") return;
    }
  }

  const TokenisedText& text_;
  const std::vector<Token>& tokens_;
  const Sentence& sentence_;
  const WordEvidence& evidence_;
  bool known_only_;
  std::vector<Title> titles_;
  std::vector<NameChunk> chunks_;
};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// "eWord" is a name and "kWh" a unit; "al-Foo" is a surname and "pro-Foo" not.
bool has_inner_capital(const Token& token, std::string_view word) {
  static const WordList kUnits(
      "kwh mwh mah khz kbps kva kpa mpa mrna trna dna rna ph dbm dba");
  if (token.kind != TokenKind::word || word.size() < 3 || !is_lower(word[0]) ||
      kUnits.contains(token.lower)) {
    return false;
  }
  const std::size_t hyphen = word.find('-');
  if (hyphen != std::string_view::npos) {
    return hyphen + 2 < word.size() && is_upper(word[hyphen + 1]) &&
           is_particle(std::string_view(token.lower).substr(0, hyphen));
  }
  for (std::size_t at = 1; at < word.size(); ++at) {
    if (is_upper(word[at]) && is_lower(word[at - 1])) return true;
  }
  return false;
}

std::vector<bool> inner_capitals(const Document& document,
                                 const TokenisedText& text) {
  std::vector<bool> found(text.tokens.size());
  for (std::size_t at = 0; at < text.tokens.size(); ++at) {
    const Token& token = text.tokens[at];
    if (token.capital) continue;
    found[at] = has_inner_capital(
        token, std::string_view(document.text)
                   .substr(token.begin, token.end - token.begin));
  }
  return found;
}

std::vector<ProperNoun> proper_nouns(const TokenisedText& text,
                                     const Syntax& syntax) {
  std::vector<ProperNoun> proper(text.tokens.size(), ProperNoun::unknown);
  if (syntax.empty()) return proper;
  for (std::size_t at = 0; at < proper.size(); ++at) {
    proper[at] = ProperNoun::no;
    for (std::uint32_t w = syntax.first_word[at]; w < syntax.first_word[at + 1];
         ++w) {
      if (syntax.words[w].part == PartOfSpeech::proper_noun)
        proper[at] = ProperNoun::yes;
    }
  }
  return proper;
}

}  // namespace

bool has_title_case(const TokenisedText& text, const Sentence& sentence) {
  std::uint32_t words = 0, capitals = 0, all_caps = 0;
  for (std::uint32_t at = sentence.first + sentence.dateline_tokens;
       at < sentence.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind != TokenKind::word || token.lower.size() < 4) continue;
    ++words;
    if (token.capital) ++capitals;
    if (token.all_caps) ++all_caps;
  }
  if (words >= 3 && all_caps * 10 >= words * 7) return true;
  const bool heading = sentence.kind == SentenceKind::headline;
  return heading && words >= 3 && capitals * 10 >= words * 7;
}

WordEvidence gather_evidence(const Document& document,
                             const TokenisedText& text, const Syntax& syntax) {
  WordEvidence evidence;
  evidence.proper = proper_nouns(text, syntax);
  evidence.inner_capital = inner_capitals(document, text);
  for (const Sentence& sentence : text.sentences) {
    if (sentence.kind == SentenceKind::furniture ||
        has_title_case(text, sentence)) {
      continue;
    }
    for (std::uint32_t at = sentence.first + sentence.dateline_tokens;
         at < sentence.last; ++at) {
      const Token& token = text.tokens[at];
      if (token.kind != TokenKind::word) continue;
      if (!token.capital && !evidence.inner_capital[at]) {
        evidence.lower.insert(token.lower);
      } else if (!is_initial(text, sentence, at)) {
        evidence.capital.insert(token.lower);
        if (is_given_name(text.tokens[at - 1].lower))
          evidence.surnames.insert(token.lower);
      }
    }
  }
  return evidence;
}

std::vector<NameChunk> find_chunks(const TokenisedText& text,
                                   const Sentence& sentence,
                                   const WordEvidence& evidence,
                                   bool known_only) {
  return ChunkFinder(text, sentence, evidence, known_only).find();
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
