#include "engine/judge/json_file.h"

#include <rapidjson/error/en.h>

#include <string_view>

#include "engine/ingest/input_buffer.h"

namespace crosscheck {

Result<std::string> read_small_file(const std::string& path, std::size_t most) {
  Result<InputBuffer> input = InputBuffer::open(path);
  if (!input.ok()) return input.error();
  input.value().extend_to(most + 1);
  if (!input.value().failure().empty()) {
    return Error{ErrorCode::unreadable, input.value().failure(), path};
  }
  if (input.value().size() > most) {
    return Error{ErrorCode::unsupported,
                 "is longer than such a file can be (" + std::to_string(most) +
                     " bytes): name the folder of a model",
                 path};
  }
  return std::string(input.value().window());
}

Result<rapidjson::Document> parse_object(std::string_view text,
                                         const std::string& where) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag |
             rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
  if (json.HasParseError()) {
    return Error{ErrorCode::malformed,
                 "is no JSON at byte " + std::to_string(json.GetErrorOffset()) +
                     ": " + rapidjson::GetParseError_En(json.GetParseError()) +
                     " Fetch the file again",
                 where};
  }
  if (!json.IsObject()) {
    return Error{ErrorCode::malformed,
                 "is JSON, but no object: fetch the file again", where};
  }
  return json;
}

}  // namespace crosscheck
