#include <array>

#include "engine/report/form.h"
#include "engine/report/html/html_form.h"

namespace crosscheck {
namespace {

template <typename T>
std::unique_ptr<Form> make_form() {
  return std::make_unique<T>();
}

constexpr std::array kForms = {
    FormEntry{"html", ".html", "one page that opens from disk, offline",
              make_form<HtmlForm>},
};

}  // namespace

std::span<const FormEntry> form_registry() { return kForms; }

}  // namespace crosscheck
