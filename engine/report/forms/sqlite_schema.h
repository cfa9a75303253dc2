#pragma once

namespace crosscheck {

/// What the tables of the SQLite form are (docs/DATA_FORMATS.md): to be run
/// before the rows are there.
extern const char* const kSqliteTables;
/// Indexes, search and views: to be run when they are.
extern const char* const kSqliteIndexes;

}  // namespace crosscheck
