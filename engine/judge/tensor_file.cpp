#include "engine/judge/tensor_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

#include "engine/judge/tensor_header.h"

static_assert(std::endian::native == std::endian::little,
              "numbers are taken from the file as they lie there");

namespace crosscheck {
namespace {

constexpr std::uint64_t kLengthBytes = 8;

std::string shape_text(std::span<const std::size_t> shape) {
  std::string text = "[";
  for (const std::size_t size : shape) {
    if (text.size() > 1) text += ", ";
    text += std::to_string(size);
  }
  return text + "]";
}

bool read_bytes_at(std::ifstream& file, std::uint64_t at, char* to,
                   std::uint64_t count) {
  file.clear();
  file.seekg(static_cast<std::streamoff>(at));
  file.read(to, static_cast<std::streamsize>(count));
  return file.good();
}

/// Numbers of type T in the bytes of a tensor, each by `convert`.
template <typename T, typename Convert>
std::vector<float> converted(const std::vector<char>& bytes, Convert convert) {
  std::vector<float> numbers(bytes.size() / sizeof(T));
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    T stored;
    std::memcpy(&stored, bytes.data() + i * sizeof(T), sizeof(T));
    numbers[i] = convert(stored);
  }
  return numbers;
}

std::vector<float> floats_of(const std::vector<char>& bytes, TensorType type) {
  switch (type) {
    case TensorType::f64:
      return converted<double>(bytes,
                               [](double d) { return static_cast<float>(d); });
    case TensorType::f16:
      return converted<std::uint16_t>(bytes, half_to_float);
    case TensorType::bf16:
      return converted<std::uint16_t>(bytes, [](std::uint16_t bits) {
        return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16U);
      });
    case TensorType::f32:
    case TensorType::other:
      break;
  }
  return converted<float>(bytes, [](float f) { return f; });
}

}  // namespace

float half_to_float(std::uint16_t bits) {
  const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000U) << 16U;
  const std::uint32_t exponent = (bits >> 10U) & 0x1fU;
  const std::uint32_t fraction = bits & 0x3ffU;
  if (exponent == 0) {  // too small for a leading one
    const float size = std::ldexp(static_cast<float>(fraction), -24);
    return sign != 0 ? -size : size;
  }
  // The exponent's bias is 15 here and 127 there; all ones stay all ones.
  const std::uint32_t wide = exponent == 0x1fU ? 0xffU : exponent + (127 - 15);
  return std::bit_cast<float>(sign | wide << 23U | fraction << 13U);
}

Result<TensorFile> TensorFile::open(const std::string& path) {
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    return Error{ErrorCode::not_found,
                 "is missing: a model needs its weights in this file", path};
  }
  TensorFile result;
  result.path_ = path;
  const std::uint64_t size = std::filesystem::is_regular_file(status)
                                 ? std::filesystem::file_size(path, error)
                                 : 0;
  result.file_.open(path, std::ios::binary);
  if (!std::filesystem::is_regular_file(status) || error || !result.file_) {
    return Error{ErrorCode::unreadable, "cannot be read as a file", path};
  }
  std::array<unsigned char, kLengthBytes> length_bytes{};
  if (size < kLengthBytes ||
      !read_bytes_at(result.file_, 0,
                     reinterpret_cast<char*>(length_bytes.data()),
                     kLengthBytes)) {
    return damaged_tensors("it is shorter than eight bytes", path);
  }
  const auto length = std::bit_cast<std::uint64_t>(length_bytes);
  if (length > size - kLengthBytes || length > kLongestTensorHeader) {
    return damaged_tensors("its header is longer than it can be", path);
  }
  std::string header(length, '\0');
  if (!read_bytes_at(result.file_, kLengthBytes, header.data(), length)) {
    return Error{ErrorCode::unreadable, "its header cannot be read", path};
  }
  const std::uint64_t data_begin = kLengthBytes + length;
  auto places = read_tensor_header(header, data_begin, size - data_begin, path);
  if (!places.ok()) return places.error();
  result.places_ = std::move(places).value();
  return result;
}

bool TensorFile::has(std::string_view name) const {
  return places_.find(name) != places_.end();
}

Result<std::vector<float>> TensorFile::read(
    std::string_view name, std::span<const std::size_t> shape) {
  // Names that are asked for are our own, and are shown whole.
  const std::string label = "'" + std::string(name) + "'";
  const auto found = places_.find(name);
  if (found == places_.end()) {
    return Error{ErrorCode::not_found,
                 "has no tensor " + label +
                     ": it does not belong to a classifier of BERT's kind",
                 path_};
  }
  const TensorPlace& place = found->second;
  if (!std::equal(place.shape.begin(), place.shape.end(), shape.begin(),
                  shape.end())) {
    const std::vector<std::size_t> has(place.shape.begin(), place.shape.end());
    return Error{ErrorCode::malformed,
                 label + " is of the shape " + shape_text(has) +
                     ", config.json asks for " + shape_text(shape) +
                     ": take both files from one model",
                 path_};
  }
  if (place.type == TensorType::other) {
    return Error{ErrorCode::unsupported,
                 label +
                     " is not stored as F32, F16 or BF16: convert "
                     "the weights",
                 path_};
  }
  std::vector<char> bytes(place.end - place.begin);
  if (!read_bytes_at(file_, place.begin, bytes.data(), bytes.size())) {
    return Error{ErrorCode::unreadable, label + " cannot be read", path_};
  }
  std::vector<float> numbers = floats_of(bytes, place.type);
  if (!std::all_of(numbers.begin(), numbers.end(),
                   [](float f) { return std::isfinite(f); })) {
    return damaged_tensors(label + " holds numbers that are not finite", path_);
  }
  return numbers;
}

}  // namespace crosscheck
