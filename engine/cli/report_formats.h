#pragma once

#include <string_view>

#include "engine/report/form.h"

namespace crosscheck {

/// The form of that name, or null where it is a format of writer_registry()
/// alone.
[[nodiscard]] const FormEntry* form_of(std::string_view format);

}  // namespace crosscheck
