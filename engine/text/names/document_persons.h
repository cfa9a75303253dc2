#pragma once

#include "engine/text/names/chunk_context.h"
#include "engine/text/names/chunk_view.h"
#include "engine/text/names/person_names.h"

namespace crosscheck {

/// Tells which chunks are persons and knows those of the document. What it is
/// made of must outlive it.
class DocumentPersons {
 public:
  DocumentPersons(const ChunkView& view, const ContextTable& contexts,
                  const WordEvidence& evidence)
      : view_(view), contexts_(contexts), evidence_(evidence) {}

  /// Learns the persons with a given name: first those whom a given name or a
  /// title shows, then the others. Complexity: O(chunks) expected.
  void learn();

  [[nodiscard]] bool is_person(const NameChunk& chunk) const;
  [[nodiscard]] const PersonTable& table() const { return persons_; }
  std::uint32_t add(const PersonName& name) { return persons_.add(name); }

 private:
  void learn_one(const NameChunk& chunk, bool sure);
  [[nodiscard]] bool sounds_like_person(const NameChunk& chunk) const;
  [[nodiscard]] bool begins_with_surname(const NameChunk& chunk) const;
  [[nodiscard]] bool has_common_word(const NameChunk& chunk) const;

  const ChunkView& view_;
  const ContextTable& contexts_;
  const WordEvidence& evidence_;
  PersonTable persons_;
};

}  // namespace crosscheck
