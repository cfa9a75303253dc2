#include "engine/cli/schema_command.h"

#include <ostream>

#include "engine/cli/exit_codes.h"
#include "engine/cli/parsed_settings.h"
#include "engine/report/result_schema.h"

namespace crosscheck {

int schema_command(const std::vector<std::string>& arguments, std::ostream& out,
                   std::ostream& err) {
  const ParsedSettings parsed = parse_settings("schema", arguments);
  out << parsed.for_out;
  err << parsed.for_err;
  if (parsed.exit.has_value()) return *parsed.exit;
  out << result_schema();
  return kExitDone;
}

}  // namespace crosscheck
