#include "engine/train/gold_lines.h"

#include <fstream>
#include <string>

namespace crosscheck {

std::string_view gold_text(const GoldJson& value) {
  return value.IsString()
             ? std::string_view(value.GetString(), value.GetStringLength())
             : std::string_view();
}

std::string_view gold_member(const GoldJson& object, const char* name) {
  const auto found = object.FindMember(name);
  return found == object.MemberEnd() ? std::string_view()
                                     : gold_text(found->value);
}

Status read_gold_lines(const std::filesystem::path& path,
                       const std::function<bool(const GoldJson&)>& take) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    return Error{ErrorCode::unreadable, "cannot read the annotated texts",
                 path.string()};
  }
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    rapidjson::Document json;
    json.Parse<rapidjson::kParseIterativeFlag>(line.data(), line.size());
    if (json.HasParseError() || !json.IsObject() || !take(json)) {
      return Error{ErrorCode::malformed, "no line of annotations",
                   path.string() + ":" + std::to_string(number)};
    }
  }
  return std::monostate{};
}

}  // namespace crosscheck
