#include "engine/text/speech/reported_speech.h"

namespace crosscheck {

std::vector<SpeechAttribution> find_reported_speech(const TokenisedText& text,
                                                    const Syntax& syntax) {
  (void)text;
  (void)syntax;
  return {};
}

}  // namespace crosscheck
