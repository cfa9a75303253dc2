#include "engine/text/names/atom_kinds.h"

namespace crosscheck {
namespace {

using Kind = GazetteerEntry::Kind;

}  // namespace

bool is_adjective(const NameAtom& atom) {
  return atom.place && (atom.place->kind == Kind::demonym ||
                        atom.place->kind == Kind::bloc_demonym);
}

bool is_state_like(const NameAtom& atom) {
  return is_adjective(atom) ||
         (atom.place &&
          (atom.place->kind == Kind::state || atom.place->kind == Kind::bloc ||
           atom.place->kind == Kind::government)) ||
         (!atom.place && atom.type == ChunkType::organisation);
}

bool is_town_like(const NameAtom& atom) {
  return atom.place &&
         (atom.place->kind == Kind::city || atom.place->kind == Kind::capital ||
          atom.place->kind == Kind::subdivision);
}

bool is_known_body(const NameAtom& atom) {
  return !atom.place && atom.type == ChunkType::organisation;
}

}  // namespace crosscheck
