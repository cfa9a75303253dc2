#include "engine/text/names/word_evidence.h"

#include <cstddef>

#include "engine/text/names/name_atoms.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

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

}  // namespace crosscheck
