#include "engine/text/names/place_entities.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

NameKind kind_of(const GazetteerEntry& place) {
  switch (place.kind) {
    case Kind::state:
      return NameKind::state;
    case Kind::demonym: {
      const auto whole = find_place(place.key);
      return whole && whole->kind == Kind::subdivision ? NameKind::place
                                                       : NameKind::state;
    }
    case Kind::bloc:
    case Kind::bloc_demonym:
      return NameKind::bloc;
    case Kind::government:
      return NameKind::organisation;
    case Kind::capital:
    case Kind::subdivision:
    case Kind::city:
      break;
  }
  return NameKind::place;
}

}  // namespace

bool is_adjective_kind(GazetteerEntry::Kind kind) {
  return kind == Kind::demonym || kind == Kind::bloc_demonym;
}

bool is_attribute(const ChunkView& view, const NameChunk& chunk) {
  const bool short_form =
      view.token(chunk.first).all_caps && chunk.last - chunk.first == 1 &&
      (chunk.place->kind == Kind::state || chunk.place->kind == Kind::bloc);
  return short_form && view.is_noun_like(chunk.last);
}

void PlaceEntities::describe(const ChunkView& view, std::size_t at,
                             NamedEntity& entity) {
  const GazetteerEntry& place = *view.chunks()[at].place;
  if (place.key == "georgia" && is_us_georgia(view, at)) {
    entity.entity.key = "georgia us";
    entity.country = "us";
    entity.kind = NameKind::place;
    return;
  }
  entity.entity.key = std::string(place.key);
  entity.country = std::string(place.country);
  entity.kind = kind_of(place);
}

// "Atlanta, Georgia": the state of the union, also later in the document.
bool PlaceEntities::is_us_georgia(const ChunkView& view, std::size_t at) {
  if (us_georgia_) return true;
  const NameChunk& chunk = view.chunks()[at];
  if (at == 0 || view.before(chunk) != ",") return false;
  const NameChunk& town = view.chunks()[at - 1];
  us_georgia_ =
      town.last + 1 == chunk.first && town.place && town.place->country == "us";
  return us_georgia_;
}

}  // namespace crosscheck
