#pragma once

#include <string_view>
#include <vector>

#include "bench/text/failure_list.h"
#include "bench/text/polnear_articles.h"
#include "bench/text/text_suite.h"

namespace crosscheck {

/// Counts of agreement between found and expected attributions.
///
/// An attribution that is found is right when its source shares a byte with a
/// gold source and its content shares one with the content of the same gold
/// attribution. Each is paired with one other at most, pairs with the most
/// bytes of content in common first.
///
/// Expected are the gold attributions that have both a source and a content.
/// Those without one cannot be right, but what is found with a byte of their
/// cue, and is not right otherwise, is no error either and is left out; so are
/// found attributions without a source. Everything else that is found counts
/// against precision.
struct SpeechAgreement {
  Retrieval both;     ///< by the rule above
  Retrieval half;     ///< content in common is half of its union at least
  Retrieval content;  ///< content shares a byte, whatever the source
};

/// Adds an article's attributions to `agreement`; what disagrees goes to
/// `failures`. Complexity: O(expected x found).
void compare_attributions(const PolnearArticle& article,
                          const std::vector<GoldAttribution>& found,
                          SpeechAgreement& agreement,
                          std::vector<Failure>& failures);

/// text/speech/polnear-look and -test: attributions of the political news in
/// text/polnear/docs.jsonl, with the model.
[[nodiscard]] Status add_speech_cases(const SuiteOptions& options,
                                      std::vector<BenchCase>& cases);

}  // namespace crosscheck
