#pragma once

#include <string>
#include <string_view>

namespace crosscheck {

/// The name of an archive's member, made safe to show below the archive's own.
struct MemberName {
  std::string shown;       ///< "inner/name.txt"; never "" and never leads out
  bool is_hidden = false;  ///< ".x", "__MACOSX/x": what folders pass over too
  bool leads_out = false;  ///< as written it is absolute or goes up
};

/// Parts are told apart by slashes of both kinds; empty ones, ".", ".." and
/// drive letters go; control and direction characters and bytes that are not
/// UTF-8 become U+FFFD. No file is ever opened by such a name.
/// O(length).
[[nodiscard]] MemberName member_name(std::string_view written);

}  // namespace crosscheck
