#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/report/findings.h"
#include "engine/report/writer.h"
#include "graph/result.h"

namespace crosscheck {

/// A JSON result: its text, and what it holds.
struct StoredResult {
  std::string json;
  Findings findings;
};

/// Shows a stored result in one form. Stateless; same result, same bytes.
class Form {
 public:
  virtual ~Form() = default;
  virtual Status write(const StoredResult& result, const ReportOptions& options,
                       ByteSink& sink) const = 0;
};

struct FormEntry {
  std::string_view name;    ///< as `--format` takes it ("graphml")
  std::string_view suffix;  ///< of a file of that form (".graphml")
  std::string_view summary;
  std::unique_ptr<Form> (*make)();
  std::string_view other_suffix = {};  ///< that means it too; "" for none
};

/// Every form by name.
[[nodiscard]] std::span<const FormEntry> form_registry();

}  // namespace crosscheck
