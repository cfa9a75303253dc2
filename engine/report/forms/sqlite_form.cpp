#include "engine/report/forms/sqlite_form.h"

#include <algorithm>
#include <memory>

#include "engine/report/forms/sqlite_rows.h"
#include "engine/report/forms/sqlite_schema.h"

namespace crosscheck {
namespace {

constexpr std::size_t kPieceOfFile = std::size_t{1} << 20U;

Status write_file(SqliteMemory& database, ByteSink& sink) {
  if (!database.ok()) return database.status();
  sqlite3_int64 size = 0;
  const std::unique_ptr<unsigned char, decltype(&sqlite3_free)> bytes(
      sqlite3_serialize(database.handle(), "main", &size, 0), &sqlite3_free);
  if (bytes == nullptr) {
    database.note(SQLITE_NOMEM);
    return database.status();
  }
  std::string_view file(reinterpret_cast<const char*>(bytes.get()),
                        static_cast<std::size_t>(size));
  while (!file.empty()) {
    const std::size_t piece = std::min(file.size(), kPieceOfFile);
    if (Status status = sink.write(file.substr(0, piece)); !status.ok()) {
      return status;
    }
    file.remove_prefix(piece);
  }
  return std::monostate{};
}

}  // namespace

Status SqliteForm::write(const StoredResult& result,
                         const ReportOptions& /*options*/,
                         ByteSink& sink) const {
  SqliteMemory database;
  database.run("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; BEGIN;");
  database.run(kSqliteTables);
  insert_run(result.findings, database);
  insert_sources(result.findings, database);
  insert_claims(result.findings, database);
  insert_relations(result.findings, database);
  insert_origins(result.findings, database);
  database.run(kSqliteIndexes);
  database.run("COMMIT;");
  return write_file(database, sink);
}

}  // namespace crosscheck
