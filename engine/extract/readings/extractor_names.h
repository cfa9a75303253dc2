#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace crosscheck {

/// The names of the extractors that read single articles, as static texts
/// (Statement::extractor): a reading keeps the place in this list. One that
/// lacks here keeps its articles from being kept.
inline constexpr std::array<std::string_view, 27> kExtractorNames = {
    "age",
    "agenda",
    "attendance",
    "closed_parties",
    "delegation_head",
    "described_thing",
    "distance",
    "event_duration",
    "event_place",
    "event_time",
    "event_venue",
    "extent",
    "figure",
    "full_name",
    "magnitude",
    "named_people",
    "no_other_party",
    "party_presence",
    "population",
    "post",
    "purpose",
    "quotation",
    "represented_by",
    "role",
    "status",
    "talks_duration",
    "tally"};

}  // namespace crosscheck
