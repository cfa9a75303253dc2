#include "engine/text/syntax/model_file.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "engine/text/syntax/language_model.h"
#include "tests/engine/ingest/temp_folder.h"

namespace crosscheck {
namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes small_model() {
  return model_bytes("en", {{"first", {1, 2, 3}}, {"second", {4, 5, 6, 7}}});
}

std::string write(const TempFolder& folder, const Bytes& bytes) {
  return folder.write("a.model", std::string(bytes.begin(), bytes.end()));
}

std::string refusal(const TempFolder& folder, const Bytes& bytes) {
  const Result<ModelFile> model = ModelFile::open(write(folder, bytes));
  return model.ok() ? "" : model.error().message;
}

bool says(const std::string& message, const char* words) {
  return message.find(words) != std::string::npos;
}

}  // namespace

TEST_SUITE("engine/text/syntax/model_file") {
  TEST_CASE("sections come back as they were written, each aligned") {
    const TempFolder folder;
    const Result<ModelFile> model =
        ModelFile::open(write(folder, small_model()));
    REQUIRE(model.ok());
    const auto second = model.value().section("second");
    CHECK(Bytes(second.begin(), second.end()) == Bytes{4, 5, 6, 7});
    CHECK(reinterpret_cast<std::uintptr_t>(second.data()) %
              ModelFile::kAlignment ==
          0);
    CHECK(model.value().section("third").empty());
    CHECK(model.value().language() == "en");
  }

  TEST_CASE("a model with any one byte changed is refused") {
    const TempFolder folder;
    const Bytes whole = small_model();
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (const int change : {0x01, 0x80, 0xff}) {
        Bytes bytes = whole;
        bytes[i] ^= static_cast<std::uint8_t>(change);
        CAPTURE(i);
        CHECK(refusal(folder, bytes) != "");
      }
    }
  }

  TEST_CASE("a model cut off anywhere is refused, and so is one with more") {
    const TempFolder folder;
    const Bytes whole = small_model();
    for (std::size_t size = 0; size < whole.size(); ++size) {
      CAPTURE(size);
      CHECK(refusal(folder, Bytes(whole.begin(),
                                  whole.begin() + static_cast<long>(size))) !=
            "");
    }
    Bytes longer = whole;
    longer.push_back(0);
    CHECK(says(refusal(folder, longer), "bytes"));
  }

  TEST_CASE("the words of a refusal say what is wrong") {
    const TempFolder folder;
    Bytes bytes = small_model();
    CHECK(says(refusal(folder, {}), "empty"));
    CHECK(says(refusal(folder, Bytes(500, 'x')), "another kind of file"));
    CHECK(says(refusal(folder, Bytes(5, 'x')), "another kind of file"));
    bytes[8] = 7;  // the version
    CHECK(says(refusal(folder, bytes), "version 7"));
    bytes = small_model();
    bytes.back() ^= 1;
    CHECK(says(refusal(folder, bytes), "damaged"));
    bytes.pop_back();
    CHECK(says(refusal(folder, bytes), "of its"));
    const Result<ModelFile> none = ModelFile::open("no/such.model");
    REQUIRE(!none.ok());
    CHECK(none.error().code == ErrorCode::not_found);
    CHECK(none.error().where == "no/such.model");
    CHECK(!ModelFile::open(folder.path()).ok());  // a folder
  }

  TEST_CASE("a sound file without the parts of a language is refused") {
    const TempFolder folder;
    const Result<LanguageModel> model =
        LanguageModel::load(write(folder, small_model()));
    REQUIRE(!model.ok());
    CHECK(says(model.error().message, "\"words\""));
  }
}

}  // namespace crosscheck
