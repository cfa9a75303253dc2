#include "engine/judge/tensor_file.h"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include "tests/engine/ingest/temp_folder.h"
#include "tests/engine/judge/tiny_model.h"

namespace crosscheck {
namespace {

using testing::tensor_file_bytes;
using testing::TinyTensors;
using testing::TinyType;

const TinyTensors kTwo = {{"a", {{2, 2}, {1, -2, 0.5, 3.25}}},
                          {"b", {{3}, {0, 0.125, -96}}}};

/// Why a file of these bytes is refused, or "" where it is not.
std::string refusal(const std::string& bytes) {
  const TempFolder folder;
  const std::string path = folder.write("m.safetensors", bytes);
  const Result<TensorFile> file = TensorFile::open(path);
  if (file.ok()) return "";
  CHECK(file.error().where == path);
  return file.error().message;
}

/// The same for one tensor of eight bytes with this entry.
std::string refusal_of_entry(const std::string& entry) {
  return refusal(tensor_file_bytes("{\"a\":" + entry + "}", "12345678"));
}

std::string entry(const std::string& type, const std::string& shape,
                  const std::string& offsets) {
  return "{\"dtype\":\"" + type + "\",\"shape\":" + shape +
         ",\"data_offsets\":" + offsets + "}";
}

}  // namespace

TEST_SUITE("engine/judge/tensor_file") {
  TEST_CASE("numbers come back as they were written, of every kind") {
    // All of them are sums of few powers of two: no kind rounds them.
    for (const TinyType type : {TinyType::f32, TinyType::f16, TinyType::bf16}) {
      const TempFolder folder;
      auto file = TensorFile::open(
          folder.write("m.safetensors", tensor_file_bytes(kTwo, type)));
      REQUIRE_MESSAGE(file.ok(), file.error().message);
      CHECK(file.value().has("a"));
      CHECK_FALSE(file.value().has("c"));
      for (const char* name : {"b", "a", "b"}) {  // in any order
        const auto& tensor = kTwo.at(name);
        const auto numbers = file.value().read(name, tensor.shape);
        REQUIRE_MESSAGE(numbers.ok(), numbers.error().message);
        CHECK(numbers.value() == tensor.numbers);
      }
    }
  }

  TEST_CASE("double precision is rounded") {
    const double stored[] = {1.5, 1e-3};
    std::string data(sizeof(stored), '\0');
    std::memcpy(data.data(), stored, sizeof(stored));
    const TempFolder folder;
    auto file = TensorFile::open(folder.write(
        "m", tensor_file_bytes("{\"a\":" + entry("F64", "[2]", "[0,16]") + "}",
                               data)));
    REQUIRE(file.ok());
    CHECK(file.value().read("a", std::array<std::size_t, 1>{2}).value() ==
          std::vector<float>{1.5F, 1e-3F});
  }

  TEST_CASE("half precision by its bits") {
    // IEEE 754: sign, 5 bits of exponent with bias 15, 10 of fraction.
    CHECK(half_to_float(0x3C00) == 1.0F);
    CHECK(half_to_float(0xC000) == -2.0F);
    CHECK(half_to_float(0x3555) == 0.333251953125F);    // 1365 / 4096
    CHECK(half_to_float(0x7BFF) == 65504.0F);           // the largest
    CHECK(half_to_float(0x0400) == 0.00006103515625F);  // 2^-14
    CHECK(half_to_float(0x0001) == std::ldexp(1.0F, -24));
    CHECK(std::signbit(half_to_float(0x8000)));
    CHECK(std::isinf(half_to_float(0x7C00)));
    CHECK(std::isnan(half_to_float(0x7C01)));
  }

  TEST_CASE("what is asked for must be there, of that shape and finite") {
    const TempFolder folder;
    auto file = TensorFile::open(folder.write("m", tensor_file_bytes(kTwo)));
    REQUIRE(file.ok());
    const auto missing = file.value().read("c", std::array<std::size_t, 1>{3});
    CHECK(missing.error().code == ErrorCode::not_found);
    CHECK(holds(missing.error().message, "'c'"));
    for (const std::vector<std::size_t>& shape :
         {std::vector<std::size_t>{4}, {2, 2, 1}, {2, 3}, {}}) {
      const auto wrong = file.value().read("a", shape);
      REQUIRE_FALSE(wrong.ok());
      CHECK(holds(wrong.error().message, "of the shape [2, 2]"));
    }
    TinyTensors infinite = kTwo;
    infinite["b"].numbers[1] = INFINITY;
    auto bad = TensorFile::open(folder.write("i", tensor_file_bytes(infinite)));
    const auto numbers = bad.value().read("b", std::array<std::size_t, 1>{3});
    CHECK(holds(numbers.error().message, "not finite"));
  }

  TEST_CASE("whole numbers may stand in a file and are not read") {
    const TempFolder folder;
    auto file = TensorFile::open(folder.write(
        "m", tensor_file_bytes("{\"a\":" + entry("I64", "[1]", "[0,8]") + "}",
                               "12345678")));
    REQUIRE(file.ok());
    const auto numbers = file.value().read("a", std::array<std::size_t, 1>{1});
    CHECK(numbers.error().code == ErrorCode::unsupported);
  }

  TEST_CASE("every way to cut a file short is refused") {
    const std::string whole = tensor_file_bytes(kTwo);
    CHECK(refusal(whole).empty());
    for (std::size_t length = 0; length < whole.size(); ++length) {
      CHECK_MESSAGE(!refusal(whole.substr(0, length)).empty(), length);
    }
    CHECK(holds(refusal(whole + "x"), "leave bytes over"));
    CHECK(holds(refusal(""), "fetch the model again"));
  }

  TEST_CASE("a header with a changed byte is refused or still fits its file") {
    const std::string whole = tensor_file_bytes(kTwo);
    const std::size_t data_bytes = (4 + 3) * sizeof(float);
    const TempFolder folder;
    std::size_t refused = 0;
    for (std::size_t at = 0; at + data_bytes < whole.size(); ++at) {
      for (const char flip : {'\x01', '\x04', '\x10', '\x7F'}) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ flip);
        auto file = TensorFile::open(folder.write("m", changed));
        refused += !file.ok();
        if (!file.ok()) continue;
        for (const auto& [name, tensor] : kTwo) {
          const auto numbers = file.value().read(name, tensor.shape);
          if (!numbers.ok()) continue;
          CHECK(numbers.value().size() == tensor.numbers.size());
        }
      }
    }
    CHECK(refused > 300);
  }

  TEST_CASE("lengths and headers that are none are refused") {
    CHECK(holds(refusal(std::string(8, '\xFF') + "{}"), "header is longer"));
    CHECK(holds(refusal(tensor_file_bytes("", "")), "no JSON"));
    CHECK(holds(refusal(tensor_file_bytes("[]", "")), "no object"));
    CHECK(holds(refusal(tensor_file_bytes("{\"a\":", "")), "no JSON"));
    CHECK(holds(refusal(tensor_file_bytes("{\"\xFF\":1}", "")), "no JSON"));
    CHECK(
        holds(refusal(tensor_file_bytes("{\"a\":1}", "")), "'a' is no object"));
    // Deep nesting is no deep recursion.
    CHECK(holds(refusal(tensor_file_bytes(std::string(1 << 20, '['), "")),
                "no JSON"));
    CHECK(refusal(tensor_file_bytes("{}   ", "")).empty());  // padded
  }

  TEST_CASE("an entry must fit the file and itself") {
    CHECK(refusal_of_entry(entry("F32", "[2]", "[0,8]")).empty());
    const std::pair<std::string, const char*> wrong[] = {
        {entry("F32", "[2]", "[0,9]"), "outside the file"},
        {entry("F32", "[2]", "[8,0]"), "outside the file"},
        {entry("F32", "[2]", "[18446744073709551608,8]"), "outside the file"},
        {entry("F32", "[3]", "[0,8]"), "shape of 'a'"},
        {entry("F16", "[2]", "[0,8]"), "shape of 'a'"},
        // 2^62 numbers of four bytes are 2^64, which is 0 where it overflows.
        {entry("F32", "[4611686018427387904]", "[0,0]"), "shape of 'a'"},
        {entry("F32", "[4294967296,4294967296]", "[0,0]"), "shape of 'a'"},
        {entry("F32", "[1]", "[0,4]"), "leave bytes over"},
        {entry("F32", "[1]", "[4,8]"), "leave bytes over"},
        {entry("F32", "[2]", "[0]"), "data_offsets"},
        {entry("F32", "[-2]", "[0,8]"), "lacks"},
        {entry("F32", "[2.0]", "[0,8]"), "lacks"},
        {entry("F32", "2", "[0,8]"), "lacks"},
        {entry("Q4", "[2]", "[0,8]"), "'Q4'"},
        {"{\"dtype\":\"F32\"}", "lacks"},
    };
    for (const auto& [bad, what] : wrong) {
      const std::string text = bad;
      CHECK_MESSAGE(holds(refusal_of_entry(text), what), text);
    }
  }

  TEST_CASE("tensors may not overlap, nor a name come twice") {
    const std::string a = "{\"a\":" + entry("F32", "[2]", "[0,8]");
    CHECK(holds(
        refusal(tensor_file_bytes(
            a + ",\"b\":" + entry("F32", "[1]", "[4,8]") + "}", "12345678")),
        "overlap"));
    CHECK(holds(
        refusal(tensor_file_bytes(
            a + ",\"a\":" + entry("F32", "[2]", "[0,8]") + "}", "12345678")),
        "two entries 'a'"));
  }

  TEST_CASE("what is missing or a folder is said") {
    const TempFolder folder;
    const auto none = TensorFile::open(folder.path("none"));
    CHECK(none.error().code == ErrorCode::not_found);
    CHECK(TensorFile::open(folder.path()).error().code ==
          ErrorCode::unreadable);
  }
}

}  // namespace crosscheck
