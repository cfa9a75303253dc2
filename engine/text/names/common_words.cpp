#include "engine/text/names/common_words.h"

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {

bool is_common_word(std::string_view lower) {
  static const WordList kWords(R"(
added asked called came come down first get go going got last made make may
might new one out own said same say says three told want wanted way well will
year years
)");
  return kWords.contains(lower) || is_function_word(lower);
}

}  // namespace crosscheck
