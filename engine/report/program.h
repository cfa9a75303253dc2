#pragma once

#include <string_view>

namespace crosscheck {

/// What the program calls itself and its results.
inline constexpr std::string_view kProgramName = "crosscheck";
inline constexpr std::string_view kProgramVersion = "0.1.0";
/// Of that version, for manual pages.
inline constexpr std::string_view kProgramDate = "2026-11-29";
/// Changes with every change that a reader of results must know of.
inline constexpr std::string_view kResultSchema = "crosscheck.result/1";
inline constexpr std::string_view kMethodsSchema = "crosscheck.methods/1";
inline constexpr std::string_view kSourcesSchema = "crosscheck.sources/1";
inline constexpr std::string_view kWhySchema = "crosscheck.why/1";
inline constexpr std::string_view kDiffSchema = "crosscheck.diff/1";

}  // namespace crosscheck
