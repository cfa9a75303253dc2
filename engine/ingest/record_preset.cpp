#include "engine/ingest/record_preset.h"

#include <algorithm>
#include <array>

#include "engine/ingest/csv_reader.h"

namespace crosscheck {

std::span<const RecordPreset> record_presets() {
  static const std::array<RecordPreset, 2> kPresets = {
      RecordPreset{"ftm",
                   "statements of FollowTheMoney",
                   {{"source", "dataset"},
                    {"object", "canonical_id"},
                    {"attribute", "prop"},
                    {"value", "value"},
                    {"timestamp", "first_seen"}},
                   {"canonical_id", "prop", "value", "dataset"},
                   "id"},
      RecordPreset{
          "crowdkit",
          "labels of crowd-kit",
          {{"source", "worker"}, {"object", "task"}, {"value", "label"}},
          {"task", "worker", "label"},
          {}}};
  return kPresets;
}

const RecordPreset* record_preset_named(std::string_view name) {
  for (const RecordPreset& preset : record_presets()) {
    if (preset.name == name) return &preset;
  }
  return nullptr;
}

const RecordPreset* record_preset_of(
    const std::vector<std::string_view>& header) {
  for (const RecordPreset& preset : record_presets()) {
    const bool has_all = std::all_of(
        preset.signature.begin(), preset.signature.end(), [&](auto column) {
          return find_column(header, column) != std::string_view::npos;
        });
    if (has_all) return &preset;
  }
  return nullptr;
}

}  // namespace crosscheck
