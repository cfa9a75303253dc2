#include "engine/text/names/chunk_titles.h"

#include <cstddef>
#include <string>

#include "engine/text/names/name_lexicon.h"

namespace crosscheck {
namespace {

bool is_plural(const Token& noun) {
  const std::string& lower = noun.lower;
  return lower.size() > 3 &&
         (lower.back() == 's' || lower.substr(lower.size() - 2) == "s." ||
          lower.substr(lower.size() - 3) == "men");
}

void give_title(NameChunk& chunk, const Title& title) {
  chunk.title_first = title.first;
  chunk.title_last = title.last;
}

// "Foreign Ministers A, B and C".
void give_to_coordinated(const ChunkSearch& search,
                         std::vector<NameChunk>& chunks, std::size_t at,
                         const Title& title) {
  for (std::size_t next = at + 1; next < chunks.size(); ++next) {
    const std::uint32_t gap = chunks[next].first - chunks[next - 1].last;
    const std::string& link = search.token(chunks[next - 1].last).lower;
    if (gap != 1 || (link != "and" && link != ",") ||
        chunks[next].type != ChunkType::words) {
      return;
    }
    give_title(chunks[next], title);
    if (link == "and") return;
  }
}

}  // namespace

std::vector<Title> titles_of_persons(const TokenisedText& text,
                                     const Sentence& sentence) {
  const std::vector<Token>& tokens = text.tokens;
  const auto is_name_like = [&](std::uint32_t at) {
    return at < sentence.last && tokens[at].kind == TokenKind::word &&
           tokens[at].capital && !is_function_word(tokens[at].lower);
  };
  const auto of_name = [&](const Title& title) {
    std::uint32_t at = title.last;
    if (at < sentence.last && tokens[at].lower == "'s") ++at;
    if (!tokens[title.noun].capital || !is_name_like(at)) return false;
    return head_word(tokens[at].lower) != HeadWord::none &&
           !is_name_like(at + 1);
  };
  std::vector<Title> titles = find_titles(text, sentence);
  std::erase_if(titles, of_name);
  return titles;
}

void set_titles(const ChunkSearch& search, std::vector<NameChunk>& chunks) {
  std::size_t at = 0;
  for (const Title& title : search.titles) {
    while (at < chunks.size() && chunks[at].first < title.last) ++at;
    if (at == chunks.size()) return;
    if (chunks[at].first != title.last) continue;
    if (chunks[at].type != ChunkType::words &&
        chunks[at].type != ChunkType::acronym) {
      continue;
    }
    give_title(chunks[at], title);
    if (is_plural(search.token(title.noun)))
      give_to_coordinated(search, chunks, at, title);
  }
}

}  // namespace crosscheck
