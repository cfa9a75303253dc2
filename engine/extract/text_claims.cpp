#include "engine/extract/text_claims.h"

namespace crosscheck {

TextClaims add_text_claims(Corpus& corpus, unsigned /*threads*/) {
  TextClaims result;
  result.words.resize(corpus.documents.size());
  return result;
}

}  // namespace crosscheck
