#include "engine/report/forms/sqlite_rows.h"
#include "engine/report/number_text.h"

namespace crosscheck {
namespace {

void insert_disputes(const Findings& findings, SqliteMemory& database) {
  SqliteInsert dispute(database, "INSERT INTO disputes VALUES(?,?,?,?)");
  SqliteInsert edge(database,
                    "INSERT OR IGNORE INTO dispute_edges VALUES(?,?)");
  SqliteInsert side(database, "INSERT INTO sides VALUES(?,?,?,?,?,?,?)");
  SqliteInsert member(database,
                      "INSERT OR IGNORE INTO side_claims VALUES(?,?)");
  std::uint32_t row = 0, side_row = 0;
  for (const FoundDispute& d : findings.disputes) {
    dispute.row(++row, SqliteText{d.key}, d.topic, d.slot);
    for (std::uint32_t e : d.edges) edge.row(row, SqliteRef{e});
    std::uint32_t place = 0;
    for (const FoundSide& s : d.sides) {
      side.row(++side_row, row, ++place, s.value, s.score, s.origins,
               s.outlets);
      for (std::uint32_t c : s.claims) member.row(side_row, SqliteRef{c});
    }
  }
}

void insert_copies(const Findings& findings, SqliteMemory& database) {
  SqliteInsert pair(database, "INSERT INTO copies VALUES(?,?,?,?)");
  SqliteInsert passage(database,
                       "INSERT INTO passages VALUES(?,?,?,?,?,?,?,?,?)");
  std::uint32_t row = 0, passage_row = 0;
  for (const FoundCopy& c : findings.copies) {
    pair.row(++row, SqliteRef{c.a}, SqliteRef{c.b}, c.containment);
    for (const FoundCopy::Passage& p : c.passages) {
      passage.row(++passage_row, row, p.words, p.a.start, p.a.end, p.a.text,
                  p.b.start, p.b.end, p.b.text);
    }
  }
}

void insert_numbers(const Findings& findings, SqliteMemory& database) {
  SqliteInsert number(database, "INSERT INTO numbers VALUES(?,?,?,?,?,?,?,?)");
  std::uint32_t row = 0;
  for (const FoundNumber& n : findings.numbers) {
    number.row(++row, n.item, n.slot, n.value, n.score, n.truth_low,
               n.truth_high, n.estimate);
  }
}

void insert_notices(const Findings& findings, SqliteMemory& database) {
  SqliteInsert notice(database,
                      "INSERT INTO diagnostics VALUES(?,?,?,?,?,?,?)");
  std::uint32_t row = 0;
  for (const FoundDiagnostic& d : findings.diagnostics) {
    notice.row(++row, d.severity, d.file, d.line, d.column, d.message,
               SqliteText{d.hint});
  }
  SqliteInsert decision(database, "INSERT INTO decisions VALUES(?,?,?,?,?)");
  row = 0;
  for (const FoundDecision& d : findings.decisions) {
    decision.row(++row, d.dispute, d.status, SqliteText{d.note}, d.found);
  }
}

}  // namespace

void insert_relations(const Findings& findings, SqliteMemory& database) {
  SqliteInsert edge(database, "INSERT INTO edges VALUES(?,?,?,?,?,?,?)");
  std::uint32_t row = 0;
  for (const FoundEdge& e : findings.edges) {
    edge.row(++row, e.kind, SqliteRef{e.a}, SqliteRef{e.b}, e.rule, e.reason,
             e.weight);
  }
  insert_disputes(findings, database);
  insert_copies(findings, database);
  SqliteInsert dependence(
      database, "INSERT INTO dependences VALUES(?,?,?,?,?,?,?,?,?,?)");
  row = 0;
  for (const FoundDependence& d : findings.dependences) {
    dependence.row(++row, SqliteRef{d.a}, SqliteRef{d.b}, d.by,
                   SqliteRef{d.copier}, d.share, d.probability, d.common,
                   d.agreed, d.shared);
  }
}

void insert_origins(const Findings& findings, SqliteMemory& database) {
  SqliteInsert source(database,
                      "INSERT OR IGNORE INTO origin_sources VALUES(?,?)");
  SqliteInsert document(database,
                        "INSERT OR IGNORE INTO origin_documents VALUES(?,?)");
  SqliteInsert tie(database, "INSERT INTO ties VALUES(?,?,?,?,?,?)");
  std::uint32_t row = 0, tie_row = 0;
  for (const FoundOrigin& o : findings.origins) {
    ++row;
    for (std::uint32_t s : o.sources) source.row(row, SqliteRef{s});
    for (std::uint32_t d : o.documents) document.row(row, SqliteRef{d});
    for (const FoundOrigin::Tie& t : o.ties) {
      tie.row(++tie_row, row, t.kind, SqliteText{t.who}, SqliteRef{t.a},
              SqliteRef{t.b});
    }
  }
}

void insert_run(const Findings& findings, SqliteMemory& database) {
  SqliteInsert meta(database, "INSERT INTO meta VALUES(?,?)");
  using std::string_view_literals::operator""sv;
  meta.row("schema"sv, findings.schema);
  meta.row("program"sv, findings.program);
  meta.row("version"sv, findings.version);
  meta.row("method"sv, findings.method);
  meta.row("iterations"sv, findings.iterations);
  std::string last_change;
  append_number(last_change, findings.last_change);
  meta.row("last_change"sv, last_change);
  meta.row("converged"sv, findings.converged);
  meta.row("command"sv, SqliteText{findings.command});
  SqliteInsert option(database, "INSERT OR REPLACE INTO options VALUES(?,?)");
  for (const auto& [name, value] : findings.options) option.row(name, value);
  SqliteInsert count(database, "INSERT OR REPLACE INTO summary VALUES(?,?)");
  for (const auto& [name, number] : findings.summary) count.row(name, number);
  insert_numbers(findings, database);
  insert_notices(findings, database);
}

}  // namespace crosscheck
