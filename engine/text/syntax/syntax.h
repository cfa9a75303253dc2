#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// Universal parts of speech, https://universaldependencies.org/u/pos.
enum class PartOfSpeech : std::uint8_t {
  adjective,
  adposition,
  adverb,
  auxiliary,
  coordinator,
  determiner,
  interjection,
  noun,
  number,
  other,
  particle,
  pronoun,
  proper_noun,
  punctuation,
  subordinator,
  symbol,
  verb,
};

/// Universal features that rules ask for, as bits of SyntaxWord::features
/// (https://universaldependencies.org/u/feat). A model gives each of its tags
/// the features that its words have in most cases.
enum WordFeature : std::uint16_t {
  kFinite = 1U << 0U,
  kInfinitive = 1U << 1U,  ///< also the bare form behind a modal: "will go"
  kGerund = 1U << 2U,      ///< English -ing: also the present participle
  kParticiple = 1U << 3U,  ///< of the past: "seized"
  kPast = 1U << 4U,
  kPresent = 1U << 5U,
  kPlural = 1U << 6U,
  kSingular = 1U << 7U,
  kComparative = 1U << 8U,
  kSuperlative = 1U << 9U,
  kModal = 1U << 10U,  ///< "will", "may": Penn tag MD
};

/// Universal dependencies with the subtypes that are told apart,
/// https://universaldependencies.org/u/dep.
enum class Dependency : std::uint8_t {
  acl,
  acl_relcl,
  advcl,
  advcl_relcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_mark,
  cc,
  cc_preconj,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  csubj_pass,
  dep,
  det,
  det_predet,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_poss,
  nmod_unmarked,
  nsubj,
  nsubj_outer,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  root,
  vocative,
  xcomp,
};

/// "nsubj:pass". Complexity: O(1).
[[nodiscard]] std::string_view dependency_name(Dependency dependency);
/// The dependency of a name; a subtype that is not told apart gives its
/// universal relation ("nmod:desc" -> nmod), and no relation at all gives dep.
[[nodiscard]] Dependency dependency_of(std::string_view name);
/// "NOUN". Complexity: O(1).
[[nodiscard]] std::string_view part_of_speech_name(PartOfSpeech part);
/// The part of speech of a name; PartOfSpeech::other for none.
[[nodiscard]] PartOfSpeech part_of_speech_of(std::string_view name);

/// A syntactic word of UD: "can" and "n't" of the token "can't", "12", "-" and
/// "page" of "12-page".
struct SyntaxWord {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  std::uint32_t begin = 0;  ///< bytes in the document's text
  std::uint32_t end = 0;
  std::uint32_t token = 0;     ///< index into TokenisedText::tokens
  std::uint32_t head = kNone;  ///< index into Syntax::words; of a root: kNone
  PartOfSpeech part = PartOfSpeech::other;
  Dependency dependency = Dependency::dep;
  std::uint16_t features = 0;  ///< bits of WordFeature
  std::uint8_t tag = 0;        ///< the model's own tag (Penn's in English)
  bool masked = false;         ///< left out of the parse, see parse_document()
  std::string lemma;           ///< folded: "seize", "child", "not"
};

/// Tags, lemmas and trees of a document. Furniture has words and tags but no
/// tree. All words of a sentence stand together, in the order of the text.
struct Syntax {
  std::vector<SyntaxWord> words;
  /// By token: its first word; one more entry closes the list.
  std::vector<std::uint32_t> first_word;
  /// Children of word w, in order of the text:
  /// children[first_child[w]] .. children[first_child[w + 1]].
  std::vector<std::uint32_t> first_child;
  std::vector<std::uint32_t> children;

  [[nodiscard]] bool empty() const { return words.empty(); }
  [[nodiscard]] std::span<const std::uint32_t> children_of(
      std::uint32_t word) const {
    return {children.data() + first_child[word],
            children.data() + first_child[word + 1]};
  }
  /// The first child of `word` with that relation, or kNone.
  [[nodiscard]] std::uint32_t child(std::uint32_t word,
                                    Dependency dependency) const;
  /// The last word of a token: where a noun of several words has its head
  /// ("page" of "12-page").
  [[nodiscard]] std::uint32_t last_word(std::uint32_t token) const {
    return first_word[token + 1] - 1;
  }
  /// The word among those of tokens [first, last) that is governed from
  /// outside of them; the first such word if several are.
  [[nodiscard]] std::uint32_t head_of(std::uint32_t first,
                                      std::uint32_t last) const;
  /// The words of the subtree of `word` as [first, last) of words, masked words
  /// inside it too.
  struct Range {
    std::uint32_t first = 0, last = 0;
  };
  [[nodiscard]] Range subtree(std::uint32_t word) const;
};

}  // namespace crosscheck
