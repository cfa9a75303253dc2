#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/text/names/name.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// Who speaks, and the tokens that say so.
struct Speaker {
  std::optional<Entity> entity;  ///< nullopt where the words name nobody
  std::uint32_t first = 0;       ///< tokens [first, last) of the noun phrase
  std::uint32_t last = 0;
  std::string written;
};

/// Reads the noun phrases beside speech verbs and resolves them.
///
/// Remembers who spoke in which sentence, so sentences must be asked about in
/// order. A pronoun or "the leader" is the speaker or the first person of the
/// current or a preceding sentence; "the spokesperson" is the last description
/// of the same noun. Look-back is bounded (kLookBack sentences, kLongestPhrase
/// tokens), so each question costs constant time in the document's length.
class SpeakerFinder {
 public:
  SpeakerFinder(const Document& document, const TokenisedText& text,
                const Names& names);

  /// The subject that ends before `verb`, looking back no further than `from`.
  /// With `noun_like` only a name or a pronoun directly before counts.
  [[nodiscard]] std::optional<Speaker> before(std::uint32_t from,
                                              std::uint32_t verb,
                                              bool noun_like);

  /// The noun phrase that begins at `at`: "said X", "according to X".
  [[nodiscard]] std::optional<Speaker> at(std::uint32_t at, std::uint32_t to);

  /// Subject of the clause [from, to): its first name or pronoun that no
  /// preposition governs.
  [[nodiscard]] std::optional<Speaker> main_subject(std::uint32_t from,
                                                    std::uint32_t to);

  /// Whether a name covers the token ("State" of "State Department").
  [[nodiscard]] bool in_name(std::uint32_t token) const {
    return mention_of_[token] != kNone;
  }

  /// Notes that `speaker` spoke in the sentence of its words.
  void remember(const Speaker& speaker);

 private:
  using Index = std::uint32_t;
  static constexpr Index kNone = ~Index{0};

  [[nodiscard]] const NameMention* mention(Index token) const;
  [[nodiscard]] bool is_person(const NameMention& mention) const;
  [[nodiscard]] Index skip_back(Index from, Index at) const;
  [[nodiscard]] std::optional<Speaker> from_mention(
      const NameMention& mention) const;
  [[nodiscard]] std::optional<Speaker> from_pronoun(Index token);
  [[nodiscard]] std::optional<Speaker> from_segments(Index from, Index comma);
  [[nodiscard]] std::optional<Speaker> describe(Index first, Index last);
  [[nodiscard]] bool subject_like(const NameMention& mention, Index from) const;
  /// Entity of a person that a pronoun or a role at `token` may mean.
  [[nodiscard]] Index antecedent(Index token, const std::string& country) const;
  [[nodiscard]] Index person_of(Index sentence, Index before,
                                const std::string& country) const;

  const Document& document_;
  const TokenisedText& text_;
  const Names& names_;
  std::vector<Index> mention_of_;     // by token; kNone
  std::vector<Index> sentence_of_;    // by token
  std::vector<Index> first_mention_;  // by sentence: first at or behind it
  std::vector<Index> spoke_;          // by sentence: entity index, kNone
  std::vector<std::set<std::string>> title_countries_;  // by entity
  std::map<std::string, Index> entity_by_key_;
  std::map<std::string, Entity> described_;  // by head noun: the last one
};

}  // namespace crosscheck
