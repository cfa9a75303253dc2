#include "engine/report/forms/sqlite_rows.h"

namespace crosscheck {
namespace {

std::optional<double> low_of(const std::optional<FoundInterval>& interval) {
  if (!interval.has_value()) return std::nullopt;
  return interval->low;
}

std::optional<double> high_of(const std::optional<FoundInterval>& interval) {
  if (!interval.has_value()) return std::nullopt;
  return interval->high;
}

/// What hangs on a claim: its quotes, its speakers, its account.
class ClaimParts {
 public:
  explicit ClaimParts(SqliteMemory& database)
      : quote_(database,
               "INSERT INTO quotes VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        attribution_(database, "INSERT INTO attributions VALUES(?,?,?,?)"),
        account_(database, "INSERT INTO accounts VALUES(?,?,?,?)") {}

  void insert(const FoundClaim& claim) {
    const SqliteRef id{claim.index};
    std::uint32_t place = 0;
    for (const FoundQuote& q : claim.evidence) {
      quote_.row(++quotes_, id, ++place, SqliteRef{q.document}, q.exact,
                 q.prefix, q.suffix, q.before, q.after, q.start, q.end,
                 q.byte_start, q.byte_end, q.line, q.column);
    }
    place = 0;
    for (const FoundAttribution& link : claim.attribution) {
      attribution_.row(id, ++place, SqliteText{link.speaker}, link.cue);
    }
    place = 0;
    for (const FoundContribution& c : claim.account) {
      account_.row(id, ++place, c.what, c.amount);
    }
  }

 private:
  SqliteInsert quote_, attribution_, account_;
  std::uint64_t quotes_ = 0;
};

}  // namespace

void insert_sources(const Findings& findings, SqliteMemory& database) {
  SqliteInsert source(database,
                      "INSERT INTO sources VALUES(?,?,?,?,?,?,?,?,?,?)");
  std::uint32_t row = 0;
  for (const FoundSource& s : findings.sources) {
    source.row(++row, s.name, s.reliability, low_of(s.interval),
               high_of(s.interval), s.claims, s.documents, s.origins,
               s.coverage, s.originality);
  }
  SqliteInsert document(
      database, "INSERT INTO documents VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)");
  row = 0;
  for (const FoundDocument& d : findings.documents) {
    document.row(++row, d.path, SqliteRef{d.source}, SqliteText{d.date},
                 SqliteText{d.date_from}, SqliteText{d.published},
                 SqliteText{d.title}, SqliteText{d.url}, SqliteText{d.author},
                 d.line, std::string_view(d.is_article ? "article" : "records"),
                 SqliteText{d.encoding}, SqliteText{d.sha256});
  }
}

void insert_claims(const Findings& findings, SqliteMemory& database) {
  SqliteInsert origin(database, "INSERT INTO origins VALUES(?)");
  for (std::uint32_t i = 0; i < findings.origins.size(); ++i) {
    origin.row(SqliteRef{i});
  }
  SqliteInsert claim(database,
                     "INSERT INTO claims VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,"
                     "?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
  ClaimParts parts(database);
  for (std::uint32_t i = 0; i < findings.claims.size(); ++i) {
    const FoundClaim& c = findings.claim(i);
    claim.row(SqliteRef{i}, SqliteText{c.key}, c.rank, c.score,
              low_of(c.interval), high_of(c.interval), c.origins, c.outlets,
              c.tied, SqliteRef{c.source}, SqliteRef{c.document},
              SqliteRef{c.origin}, c.line, c.item, c.slot, c.kind, c.value,
              SqliteText{c.understood}, c.text, c.polarity, c.modality,
              SqliteText{c.speaker}, SqliteText{c.as_of_begin},
              SqliteText{c.as_of_end}, SqliteText{c.extractor},
              SqliteText{c.timestamp}, SqliteText{c.url}, c.confidence);
    parts.insert(c);
  }
}

}  // namespace crosscheck
