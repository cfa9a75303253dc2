#pragma once

#include "engine/text/names/name_atoms.h"

namespace crosscheck {

/// "Russian", "European".
[[nodiscard]] bool is_adjective(const NameAtom& atom);

/// Atoms that stand for a state or group before another name: "Russian X".
[[nodiscard]] bool is_state_like(const NameAtom& atom);

/// A city or region.
[[nodiscard]] bool is_town_like(const NameAtom& atom);

/// An organisation by name: "Google".
[[nodiscard]] bool is_known_body(const NameAtom& atom);

}  // namespace crosscheck
