#include "bench/planted_world.h"

#include <string>

#include "graph/claim_builder.h"
#include "graph/claim_graph.h"

namespace crosscheck {
namespace {

template <typename T>
std::size_t bytes_of(const std::vector<T>& column) {
  return column.size() * sizeof(T);
}

}  // namespace

PlantedWorld build_world(const RecordGenerator& generator, bool copiers) {
  PlantedWorld world;
  ClaimBuilder builder(world.claims);
  std::vector<std::size_t> value_of;  // by ValueId
  std::vector<std::size_t> item_of;   // by ItemId
  generator.each_record([&](const PlantedRecord& record) {
    const PlantedSource& source = generator.sources()[record.source];
    if (source.copies() && !copiers) return;
    const ItemId item =
        builder.add_item(object_name(record.item), kGeneratedAttribute);
    const ValueId value = builder.add_value(item, value_name(record.value));
    if (item.index() == item_of.size()) item_of.push_back(record.item);
    if (value.index() == value_of.size()) value_of.push_back(record.value);
    builder.add_claim(builder.add_source(source.name), value,
                      DocumentId(std::size_t{0}), 1);
  });
  world.evidence =
      build_evidence(world.claims, ClaimGraph(world.claims.size(), {}), {});
  for (const ItemId item : world.evidence.item_id)
    world.item.push_back(item_of[item.index()]);
  for (const ValueId value : world.evidence.value_id)
    world.value.push_back(value_of[value.index()]);
  return world;
}

double planted_accuracy(const RecordGenerator& generator,
                        const PlantedWorld& world, const Scores& scores) {
  const Evidence& e = world.evidence;
  std::size_t right = 0;
  for (std::size_t i = 0; i < e.item_count(); ++i) {
    std::uint32_t best = e.value_begin[i];
    for (std::uint32_t v = best; v < e.value_begin[i + 1]; ++v)
      if (scores.value[v] > scores.value[best]) best = v;
    right += world.value[best] == generator.truth(world.item[i]) ? 1 : 0;
  }
  if (e.item_count() == 0) return 0;
  return static_cast<double>(right) / static_cast<double>(e.item_count());
}

std::size_t array_bytes(const Evidence& e) {
  return bytes_of(e.value_begin) + bytes_of(e.claim_begin) +
         bytes_of(e.claim_source) + bytes_of(e.claim_origin) +
         bytes_of(e.source_order) + bytes_of(e.item_id) +
         bytes_of(e.exclusive) + bytes_of(e.value_id) +
         bytes_of(e.value_index) + bytes_of(e.item_attribute) +
         bytes_of(e.value_label) + bytes_of(e.value_number) +
         bytes_of(e.word_begin) + bytes_of(e.word) + bytes_of(e.like_texts) +
         bytes_of(e.relation_begin) + bytes_of(e.relation_value) +
         bytes_of(e.relation_weight);
}

}  // namespace crosscheck
