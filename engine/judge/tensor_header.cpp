#include "engine/judge/tensor_header.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "engine/ingest/utf8.h"
#include "engine/judge/json_file.h"

namespace crosscheck {
namespace {

using Places = std::map<std::string, TensorPlace, std::less<>>;

struct TypeEntry {
  std::string_view name;
  TensorType type;
  std::uint64_t bytes;
};
constexpr std::array<TypeEntry, 14> kTypes = {
    {{"F64", TensorType::f64, 8},
     {"F32", TensorType::f32, 4},
     {"F16", TensorType::f16, 2},
     {"BF16", TensorType::bf16, 2},
     {"I64", TensorType::other, 8},
     {"U64", TensorType::other, 8},
     {"I32", TensorType::other, 4},
     {"U32", TensorType::other, 4},
     {"I16", TensorType::other, 2},
     {"U16", TensorType::other, 2},
     {"I8", TensorType::other, 1},
     {"U8", TensorType::other, 1},
     {"BOOL", TensorType::other, 1},
     {"F8_E4M3", TensorType::other, 1}}};

/// The whole numbers of a JSON list, or nothing where it is none.
std::optional<std::vector<std::uint64_t>> whole_numbers(
    const rapidjson::Value& object, const char* field) {
  const auto at = object.FindMember(field);
  if (at == object.MemberEnd() || !at->value.IsArray()) return std::nullopt;
  std::vector<std::uint64_t> numbers;
  for (const rapidjson::Value& number : at->value.GetArray()) {
    if (!number.IsUint64()) return std::nullopt;
    numbers.push_back(number.GetUint64());
  }
  return numbers;
}

/// Bytes of a tensor, or nothing where they are more than any file has.
std::optional<std::uint64_t> bytes_of(const std::vector<std::uint64_t>& shape,
                                      std::uint64_t bytes_each) {
  std::uint64_t bytes = bytes_each;
  for (const std::uint64_t size : shape) {
    if (__builtin_mul_overflow(bytes, size, &bytes)) return std::nullopt;
  }
  return bytes;
}

Result<TensorPlace> read_place(const rapidjson::Value& entry,
                               std::uint64_t data_bytes,
                               const std::string& name,
                               const std::string& path) {
  if (!entry.IsObject()) {
    return damaged_tensors("its entry " + name + " is no object", path);
  }
  const auto type = entry.FindMember("dtype");
  const auto shape = whole_numbers(entry, "shape");
  const auto offsets = whole_numbers(entry, "data_offsets");
  if (type == entry.MemberEnd() || !type->value.IsString() || !shape ||
      !offsets || offsets->size() != 2) {
    return damaged_tensors(
        "its entry " + name + " lacks a dtype, a shape or two data_offsets",
        path);
  }
  const std::string_view written(type->value.GetString(),
                                 type->value.GetStringLength());
  const auto* const known =
      std::find_if(kTypes.begin(), kTypes.end(),
                   [&](const TypeEntry& t) { return t.name == written; });
  if (known == kTypes.end()) {
    return Error{ErrorCode::unsupported,
                 "stores " + name + " as " + quoted(written) +
                     ": convert the weights to F32, F16 or BF16",
                 path};
  }
  TensorPlace place{known->type, *shape, (*offsets)[0], (*offsets)[1]};
  if (place.begin > place.end || place.end > data_bytes) {
    return damaged_tensors("its entry " + name + " lies outside the file",
                           path);
  }
  if (bytes_of(place.shape, known->bytes) != place.end - place.begin) {
    return damaged_tensors(
        "the shape of " + name + " does not fit the bytes that it has", path);
  }
  return place;
}

/// Whether the tensors cover the data without gap or overlap.
bool cover(const Places& places, std::uint64_t data_bytes) {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> stretches;
  stretches.reserve(places.size());
  for (const auto& [name, place] : places) {
    stretches.emplace_back(place.begin, place.end);
  }
  std::sort(stretches.begin(), stretches.end());
  std::uint64_t reached = 0;
  for (const auto& [begin, end] : stretches) {
    if (begin != reached) return false;
    reached = end;
  }
  return reached == data_bytes;
}

}  // namespace

Error damaged_tensors(const std::string& what, const std::string& path) {
  return Error{
      ErrorCode::malformed,
      "is damaged or no file of weights: " + what + "; fetch the model again",
      path};
}

Result<Places> read_tensor_header(std::string_view json,
                                  std::uint64_t data_begin,
                                  std::uint64_t data_bytes,
                                  const std::string& path) {
  const Result<rapidjson::Document> header = parse_object(json, path);
  if (!header.ok()) {
    return damaged_tensors("its header " + header.error().message, path);
  }
  Places places;
  for (const auto& member : header.value().GetObject()) {
    const std::string name(member.name.GetString(),
                           member.name.GetStringLength());
    if (name == "__metadata__") continue;
    Result<TensorPlace> place =
        read_place(member.value, data_bytes, quoted(name), path);
    if (!place.ok()) return place.error();
    if (!places.emplace(name, std::move(place).value()).second) {
      return damaged_tensors("it has two entries " + quoted(name), path);
    }
  }
  if (!cover(places, data_bytes)) {
    return damaged_tensors("its tensors overlap or leave bytes over", path);
  }
  for (auto& [name, place] : places) {
    place.begin += data_begin;
    place.end += data_begin;
  }
  return places;
}

}  // namespace crosscheck
