#include "engine/cli/report_formats.h"

namespace crosscheck {

const FormEntry* form_of(std::string_view format) {
  for (const FormEntry& form : form_registry()) {
    if (form.name == format) return &form;
  }
  return nullptr;
}

}  // namespace crosscheck
