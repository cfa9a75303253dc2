#include <string>

#include "engine/extract/statement_builder.h"

// Posts of persons.

namespace crosscheck {

void add_person_statements(Extraction& extraction) {
  const Analysis& a = extraction.analysis;
  for (const Post& post : a.posts) {
    if (post.last <= post.first || post.function.empty()) continue;
    const std::uint32_t index = a.sentence_of[post.first];
    if (index == Analysis::kNone || !a.tells(a.text.sentences[index])) continue;
    Statement s = start_statement(a, post.first, post.last, "post");
    s.subject = entity_for(a, post.mention);
    s.slot = "post";
    s.kind = SlotKind::post;
    Category value;
    value.key =
        post.rank.empty() ? post.function : post.rank + " " + post.function;
    if (!post.body_kind.empty())
      value.parts.push_back("kind:" + post.body_kind);
    value.parts.insert(value.parts.end(), post.body_name.begin(),
                       post.body_name.end());
    s.value = std::move(value);
    s.value_text = plain_words(a, post.first, post.last);
    extraction.statements.push_back(std::move(s));
  }
}

}  // namespace crosscheck
