#include <array>

#include "engine/report/form.h"
#include "engine/report/forms/claimreview_form.h"
#include "engine/report/forms/graph_forms.h"
#include "engine/report/forms/markdown_form.h"
#include "engine/report/forms/sarif_form.h"
#include "engine/report/forms/sqlite_form.h"
#include "engine/report/html/html_form.h"

namespace crosscheck {
namespace {

template <typename T>
std::unique_ptr<Form> make_form() {
  return std::make_unique<T>();
}

constexpr auto kForms = std::to_array<FormEntry>({
    {"html", ".html", "one page that opens from disk, offline",
     make_form<HtmlForm>},
    {"markdown", ".md", "a report to read and to pass on",
     make_form<MarkdownForm>},
    {"graphml", ".graphml", "the graph of claims and sources",
     make_form<GraphmlForm>},
    {"dot", ".dot", "the same graph for Graphviz", make_form<DotForm>},
    {"sqlite", ".sqlite", "a database with full-text search",
     make_form<SqliteForm>},
    {"sarif", ".sarif", "disputes for editors and code scanning",
     make_form<SarifForm>},
    {"claimreview", ".jsonld", "drafts of published checks of the disputes",
     make_form<ClaimreviewForm>},
});

}  // namespace

std::span<const FormEntry> form_registry() { return kForms; }

}  // namespace crosscheck
