#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/report/form.h"

namespace crosscheck {

/// The form of that name, or null where it is a format of writer_registry().
[[nodiscard]] const FormEntry* form_of(std::string_view format);

/// Those formats and the names of all forms.
[[nodiscard]] std::vector<std::string_view> with_forms(
    std::vector<std::string_view> formats);

/// The format among `formats` whose suffix a file's name has (a form's own, a
/// format's name), the longest; the first format where none fits.
[[nodiscard]] std::string format_by_suffix(
    const std::string& output, const std::vector<std::string_view>& formats);

}  // namespace crosscheck
