#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace crosscheck {

/// A verb that reports words, in one of its forms.
struct SpeechVerb {
  std::string_view lemma;  ///< "say"
  enum class Form : std::uint8_t {
    base,    ///< "say"
    third,   ///< "says"
    past,    ///< "said"; also the participle
    gerund,  ///< "saying"
  } form = Form::past;
  bool bare_clause = false;  ///< takes a clause without "that": "said he left"
  bool noun_like = false;    ///< this form is a noun as often: "claims"
};

/// Looks up a folded word. Complexity: O(log verbs).
[[nodiscard]] std::optional<SpeechVerb> find_speech_verb(
    std::string_view folded);

/// Whether a folded noun names somebody or something that speaks: roles
/// ("spokesman", "officials", "minister") and bodies ("ministry", "police").
[[nodiscard]] bool is_speaker_noun(std::string_view folded);

/// Whether a definite description with this noun may stand for a named person
/// ("the leader", "the diplomat"); others stand only for the last description
/// of the same noun ("the spokesperson").
[[nodiscard]] bool stands_for_person(std::string_view folded);

}  // namespace crosscheck
