#pragma once

#include <cstdint>
#include <string>

namespace crosscheck {

/// The one place where numbers become text, so that two outputs never print
/// one number differently. None of them depends on the locale.

void append_integer(std::string& out, std::uint64_t value);

/// A score or share in [0,1], rounded to six decimals, without trailing zeros:
/// "0.75", "1", "0". Values outside are clamped; not-a-number is "0".
void append_score(std::string& out, double value);

/// A score for people: always three decimals, as in "0.750". What is not quite
/// certain does not look so: "0.999" and "0.001" are as near as it comes.
void append_short_score(std::string& out, double value);

/// The shortest decimal that reads back as `value` ("0.1", "-2.5", "1e+30").
/// JSON has no word for infinities and not-a-number: they become "null".
void append_number(std::string& out, double value);

}  // namespace crosscheck
