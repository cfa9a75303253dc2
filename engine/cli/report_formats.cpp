#include "engine/cli/report_formats.h"

namespace crosscheck {

const FormEntry* form_of(std::string_view format) {
  for (const FormEntry& form : form_registry()) {
    if (form.name == format) return &form;
  }
  return nullptr;
}

std::vector<std::string_view> with_forms(
    std::vector<std::string_view> formats) {
  for (const FormEntry& form : form_registry()) formats.push_back(form.name);
  return formats;
}

std::string format_by_suffix(const std::string& output,
                             const std::vector<std::string_view>& formats) {
  std::string best(formats.front());
  std::size_t longest = 0;
  for (const std::string_view format : formats) {
    const FormEntry* form = form_of(format);
    const std::string suffix =
        form != nullptr ? std::string(form->suffix) : "." + std::string(format);
    if (suffix.size() <= longest || !output.ends_with(suffix)) continue;
    longest = suffix.size();
    best = format;
  }
  return best;
}

}  // namespace crosscheck
