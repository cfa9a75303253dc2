#include "engine/report/result_text.h"

#include <fmt/format.h>

namespace crosscheck {

Status write_result_text(const Findings& /*found*/, std::string_view format,
                         const ReportOptions& /*options*/, ByteSink& /*sink*/) {
  return Error{ErrorCode::unsupported,
               fmt::format("a stored result is not shown as {} yet", format),
               "--format"};
}

}  // namespace crosscheck
