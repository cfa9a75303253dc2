#include "bench/clusters/cluster_gold.h"

#include <fstream>
#include <iterator>

#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

bool flag(const GoldJson& object, const char* name) {
  const auto found = object.FindMember(name);
  return found != object.MemberEnd() && found->value.IsTrue();
}

bool read_place(const GoldJson& json, GoldPlace& place) {
  if (!json.IsObject()) return false;
  place.document = gold_member(json, "doc");
  place.key = gold_member(json, "key");
  return !place.key.empty();
}

bool read_place_of(const GoldJson& object, const char* name, GoldPlace& place) {
  const auto found = object.FindMember(name);
  return found != object.MemberEnd() && read_place(found->value, place);
}

bool read_places(const GoldJson& object, const char* name,
                 std::vector<GoldPlace>& places) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd() || !found->value.IsArray()) return false;
  for (const GoldJson& place : found->value.GetArray())
    if (!read_place(place, places.emplace_back())) return false;
  return true;
}

bool read_one(const GoldJson& json, GoldConflict& conflict) {
  conflict.soft = flag(json, "soft");
  conflict.update = flag(json, "update");
  return read_places(json, "a", conflict.a) &&
         read_places(json, "b", conflict.b);
}

bool read_one(const GoldJson& json, GoldAgreement& agreement) {
  return read_places(json, "places", agreement.places);
}

bool read_one(const GoldJson& json, GoldTrap& trap) {
  return read_place_of(json, "a", trap.a) && read_place_of(json, "b", trap.b);
}

// A list that is not there is empty.
template <typename Entry>
bool read_list(const GoldJson& object, const char* name,
               std::vector<Entry>& entries) {
  const auto found = object.FindMember(name);
  if (found == object.MemberEnd()) return true;
  if (!found->value.IsArray()) return false;
  for (const GoldJson& json : found->value.GetArray()) {
    if (!json.IsObject()) return false;
    Entry& entry = entries.emplace_back();
    entry.id = gold_member(json, "id");
    entry.about = gold_member(json, "about");
    if (!read_one(json, entry)) return false;
  }
  return true;
}

}  // namespace

Result<ClusterGold> read_cluster_gold(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in)
    return Error{ErrorCode::unreadable, "cannot read the gold", path.string()};
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  rapidjson::Document json;
  json.Parse<rapidjson::kParseIterativeFlag>(bytes.data(), bytes.size());
  ClusterGold gold;
  if (json.HasParseError() || !json.IsObject() ||
      !read_list(json, "conflicts", gold.conflicts) ||
      !read_list(json, "agreements", gold.agreements) ||
      !read_list(json, "traps", gold.traps)) {
    return Error{ErrorCode::malformed, "not a gold file", path.string()};
  }
  gold.selection = flag(json, "selection");
  return gold;
}

}  // namespace crosscheck
