#include "engine/text/names/chunk_merge.h"

#include <string>

#include "engine/text/names/chunk_types.h"
#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

class ChunkMerger {
 public:
  ChunkMerger(const TokenisedText& text, std::vector<NameChunk>& chunks)
      : tokens_(text.tokens), chunks_(chunks) {}

  void merge() {
    std::vector<NameChunk> merged;
    for (std::size_t at = 0; at < chunks_.size(); ++at) {
      NameChunk chunk = chunks_[at];
      if (!merged.empty() && joins(merged.back(), chunk)) {
        absorb(merged.back(), chunk);
        // "Centre for European Reform": the adjective's noun goes along.
        while (at + 1 < chunks_.size() && is_adjective(chunk) &&
               chunks_[at + 1].first == chunk.last) {
          chunk = chunks_[++at];
          merged.back().last = chunk.last;
        }
      } else {
        merged.push_back(chunk);
      }
    }
    chunks_ = std::move(merged);
  }

 private:
  static bool is_adjective(const NameChunk& chunk) {
    return chunk.place &&
           (chunk.place->kind == GazetteerEntry::Kind::demonym ||
            chunk.place->kind == GazetteerEntry::Kind::bloc_demonym);
  }
  const std::string& last_word(const NameChunk& chunk) const {
    return tokens_[chunk.last - 1].lower;
  }

  // The type that the words before "of" give: "Bank", "Gulf", "Battle".
  ChunkType base_type(const NameChunk& chunk) const {
    const ChunkType type = type_of_head(last_word(chunk));
    return type == ChunkType::words ? ChunkType::organisation : type;
  }

  bool joins(const NameChunk& left, const NameChunk& right) const {
    if (left.place || left.part_of_word || right.part_of_word) return false;
    if (right.first <= left.last) return false;
    std::uint32_t gap = right.first - left.last;
    const std::string& link = tokens_[left.last].lower;
    if (gap == 2 && tokens_[left.last + 1].lower == "the" && link != "'s")
      gap = 1;
    if (gap != 1) return false;
    if (link == "of") return takes_of(last_word(left));
    if (link == "for") return is_body(left) && is_object(right);
    if (link == "on") return is_council(left) && !right.place;
    if (link == "at") return is_university(left) && right.place.has_value();
    if (link == "'s") return is_owner(left) && !right.place;
    if (link == "and") return joins_fields(left, right);
    return false;
  }

  bool is_body(const NameChunk& chunk) const {
    const HeadWord head = head_word(last_word(chunk));
    return takes_of(last_word(chunk)) &&
           (head == HeadWord::organisation || head == HeadWord::government);
  }
  bool is_object(const NameChunk& chunk) const {
    return is_adjective(chunk) || !chunk.place;
  }
  bool is_council(const NameChunk& chunk) const {
    static const WordList kWords(
        "committee commission subcommittee council conference panel");
    return kWords.contains(last_word(chunk));
  }
  bool is_university(const NameChunk& chunk) const {
    return tokens_[chunk.first].lower == "university";
  }
  // "People's Bank", "Sheriff's Office".
  bool is_owner(const NameChunk& chunk) const {
    static const WordList kWords(
        "people children women men veterans workers farmers");
    return kWords.contains(last_word(chunk)) ||
           !title_class(last_word(chunk)).empty();
  }

  // "Health and Human Services", "Trade and Industry Ministry".
  bool joins_fields(const NameChunk& left, const NameChunk& right) const {
    if (right.place || !is_field(last_word(left))) return false;
    return is_field(tokens_[right.first].lower);
  }

  void absorb(NameChunk& left, const NameChunk& right) const {
    const std::string& link = tokens_[left.last].lower;
    if (link == "'s" || link == "and") {
      if (left.type == ChunkType::words) left.type = right.type;
      if (left.type == ChunkType::words) left.type = ChunkType::organisation;
    } else if (left.type == ChunkType::words || left.last - left.first == 1) {
      left.type = base_type(left);
    }
    left.last = right.last;
  }

  const std::vector<Token>& tokens_;
  std::vector<NameChunk>& chunks_;
};

}  // namespace

void merge_chunks(const TokenisedText& text, std::vector<NameChunk>& chunks) {
  ChunkMerger(text, chunks).merge();
}

}  // namespace crosscheck
