#pragma once

#include <doctest/doctest.h>

#include "engine/text/syntax/language_model.h"

namespace crosscheck {

/// The model that stands in the sources, loaded once a test program.
inline const LanguageModel* english_model() {
  static const Result<LanguageModel> model = load_model("");
  REQUIRE_MESSAGE(model.ok(), model.error().message);
  return &model.value();
}

}  // namespace crosscheck
