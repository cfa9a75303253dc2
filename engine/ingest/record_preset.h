#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crosscheck {

/// How a well-known kind of table names its columns: read without `--map`.
struct RecordPreset {
  std::string_view name;   ///< for `--map NAME`
  std::string_view title;  ///< for messages
  /// Our field, theirs.
  std::map<std::string, std::string> fields;
  /// Columns that together are a header of no other kind of table.
  std::vector<std::string_view> signature;
  std::string_view passed_over;  ///< an attribute whose values are no claims
};

/// - `ftm`: statements of FollowTheMoney: `canonical_id` is the object, `prop`
///   the attribute, `value` the value, `dataset` the source, `first_seen` the
///   timestamp. Rows of the property `id` are passed over: their value is a
///   checksum.
/// - `crowdkit`: labels of crowd-kit: `worker` is the source, `task` the
/// object,
///   `label` the value; its truths are `task,label`.
[[nodiscard]] std::span<const RecordPreset> record_presets();

/// The preset of the name, or nullptr.
[[nodiscard]] const RecordPreset* record_preset_named(std::string_view name);

/// The preset whose signature the header has, or nullptr.
[[nodiscard]] const RecordPreset* record_preset_of(
    const std::vector<std::string_view>& header);

}  // namespace crosscheck
