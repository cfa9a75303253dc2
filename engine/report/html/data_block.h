#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/report/graph_layout.h"
#include "engine/report/report_buffer.h"

namespace crosscheck {

/// Above this many bytes a result is packed.
inline constexpr std::size_t kPackAbove = std::size_t{8} << 20U;

/// JSON as the text of a script element: < > & U+2028 and U+2029, which stand
/// in strings only, become \u003c and so on, so that nothing in it can end the
/// element. The text of JSON stays JSON, with the same values.
void append_script_json(std::string& out, std::string_view json);

/// `<script type="application/json" id="result">` with the JSON of a result. If
/// it has more than `pack_above` bytes: packed with gzip (RFC 1952, without a
/// time), in base64 (RFC 4648), with data-encoding="gzip+base64".
/// False when the output is lost.
bool write_result_block(std::string_view json, ReportBuffer& buffer,
                        std::size_t pack_above = kPackAbove);

/// crosscheck.layout/1: `{"schema":..., "claims":[[index,x,y],...],
/// "sources":[[index,x,y],...]}`.
void append_layout_json(std::string& out, const GraphLayout& layout);

}  // namespace crosscheck
