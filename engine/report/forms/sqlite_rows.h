#pragma once

#include "engine/report/findings.h"
#include "engine/report/forms/sqlite_memory.h"

namespace crosscheck {

/// For the SQLite form only: the rows of its tables, those first that others
/// point at. A row is numbered from 1 in the order of Findings, so that the
/// claim "c12" has the id 12.
void insert_run(const Findings& findings, SqliteMemory& database);
void insert_sources(const Findings& findings, SqliteMemory& database);
void insert_claims(const Findings& findings, SqliteMemory& database);
void insert_relations(const Findings& findings, SqliteMemory& database);
void insert_origins(const Findings& findings, SqliteMemory& database);

}  // namespace crosscheck
