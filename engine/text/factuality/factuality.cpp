#include "engine/text/factuality/factuality.h"

namespace crosscheck {

Factuality factuality_of(const Syntax& /*syntax*/, std::uint32_t word) {
  Factuality f;
  f.why = word;
  return f;
}

}  // namespace crosscheck
