#pragma once

#include <string>
#include <vector>

#include "engine/text/times/time_expression.h"
#include "engine/text/tokens/token.h"

namespace crosscheck {

/// A text with its times, read as if published on that day ("": unknown).
struct TimeReading {
  Document document;
  TokenisedText text;
  std::vector<TimeExpression> times;
};

inline TimeReading read_times(const std::string& body,
                              const std::string& published) {
  TimeReading out;
  out.document.text = body;
  if (!published.empty()) {
    out.document.published_day = parse_published_day(published);
  }
  out.text = tokenize(out.document);
  out.times = find_times(out.document, out.text);
  return out;
}

}  // namespace crosscheck
