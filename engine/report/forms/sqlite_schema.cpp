#include "engine/report/forms/sqlite_schema.h"

namespace crosscheck {

const char* const kSqliteTables = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE options(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE summary(name TEXT PRIMARY KEY, count INTEGER) WITHOUT ROWID;
CREATE TABLE sources(id INTEGER PRIMARY KEY, name TEXT, reliability REAL,
  low REAL, high REAL, claims INTEGER, documents INTEGER, origins INTEGER,
  coverage REAL, originality REAL);
CREATE TABLE documents(id INTEGER PRIMARY KEY, path TEXT,
  source_id INTEGER REFERENCES sources(id), date TEXT, date_from TEXT,
  published TEXT, title TEXT, url TEXT, author TEXT, line INTEGER, kind TEXT,
  encoding TEXT, sha256 TEXT);
CREATE TABLE origins(id INTEGER PRIMARY KEY);
CREATE TABLE claims(id INTEGER PRIMARY KEY, key TEXT, rank INTEGER, score REAL,
  low REAL, high REAL, origins INTEGER, outlets INTEGER, tied INTEGER,
  source_id INTEGER REFERENCES sources(id),
  document_id INTEGER REFERENCES documents(id),
  origin_id INTEGER REFERENCES origins(id), line INTEGER, item TEXT, slot TEXT,
  kind TEXT, value TEXT, understood TEXT, text TEXT, polarity TEXT,
  modality TEXT, speaker TEXT, as_of_begin TEXT, as_of_end TEXT,
  extractor TEXT, timestamp TEXT, url TEXT, confidence REAL);
CREATE TABLE attributions(claim_id INTEGER REFERENCES claims(id),
  place INTEGER, speaker TEXT, cue TEXT, PRIMARY KEY(claim_id, place));
CREATE TABLE quotes(id INTEGER PRIMARY KEY,
  claim_id INTEGER REFERENCES claims(id), place INTEGER,
  document_id INTEGER REFERENCES documents(id), exact TEXT, prefix TEXT,
  suffix TEXT, before TEXT, after TEXT, "start" INTEGER, "end" INTEGER,
  byte_start INTEGER, byte_end INTEGER, line INTEGER, "column" INTEGER);
CREATE TABLE accounts(claim_id INTEGER REFERENCES claims(id), place INTEGER,
  what TEXT, amount REAL, PRIMARY KEY(claim_id, place));
CREATE TABLE edges(id INTEGER PRIMARY KEY, kind TEXT,
  a INTEGER REFERENCES claims(id), b INTEGER REFERENCES claims(id), rule TEXT,
  reason TEXT, weight REAL);
CREATE TABLE disputes(id INTEGER PRIMARY KEY, key TEXT, topic TEXT, slot TEXT);
CREATE TABLE dispute_edges(dispute_id INTEGER REFERENCES disputes(id),
  edge_id INTEGER REFERENCES edges(id), PRIMARY KEY(dispute_id, edge_id));
CREATE TABLE sides(id INTEGER PRIMARY KEY,
  dispute_id INTEGER REFERENCES disputes(id), place INTEGER, value TEXT,
  score REAL, origins INTEGER, outlets INTEGER);
CREATE TABLE side_claims(side_id INTEGER REFERENCES sides(id),
  claim_id INTEGER REFERENCES claims(id), PRIMARY KEY(side_id, claim_id));
CREATE TABLE origin_sources(origin_id INTEGER REFERENCES origins(id),
  source_id INTEGER REFERENCES sources(id), PRIMARY KEY(origin_id, source_id));
CREATE TABLE origin_documents(origin_id INTEGER REFERENCES origins(id),
  document_id INTEGER REFERENCES documents(id),
  PRIMARY KEY(origin_id, document_id));
CREATE TABLE ties(id INTEGER PRIMARY KEY,
  origin_id INTEGER REFERENCES origins(id), kind TEXT, who TEXT,
  a INTEGER REFERENCES claims(id), b INTEGER REFERENCES claims(id));
CREATE TABLE copies(id INTEGER PRIMARY KEY,
  a INTEGER REFERENCES documents(id), b INTEGER REFERENCES documents(id),
  containment REAL);
CREATE TABLE passages(id INTEGER PRIMARY KEY,
  copy_id INTEGER REFERENCES copies(id), words INTEGER, a_start INTEGER,
  a_end INTEGER, a_text TEXT, b_start INTEGER, b_end INTEGER, b_text TEXT);
CREATE TABLE dependences(id INTEGER PRIMARY KEY,
  a INTEGER REFERENCES sources(id), b INTEGER REFERENCES sources(id),
  "by" TEXT, copier INTEGER REFERENCES sources(id), share REAL,
  probability REAL, common INTEGER, agreed INTEGER, shared INTEGER);
CREATE TABLE numbers(id INTEGER PRIMARY KEY, item TEXT, slot TEXT, value REAL,
  score REAL, truth_low REAL, truth_high REAL, estimate INTEGER);
CREATE TABLE diagnostics(id INTEGER PRIMARY KEY, severity TEXT, file TEXT,
  line INTEGER, "column" INTEGER, message TEXT, hint TEXT);
CREATE TABLE decisions(id INTEGER PRIMARY KEY, dispute_key TEXT, status TEXT,
  note TEXT, found INTEGER);
)sql";

const char* const kSqliteIndexes = R"sql(
CREATE INDEX documents_source ON documents(source_id);
CREATE INDEX claims_rank ON claims(rank);
CREATE INDEX claims_item ON claims(item, slot);
CREATE INDEX claims_source ON claims(source_id);
CREATE INDEX claims_document ON claims(document_id);
CREATE INDEX claims_origin ON claims(origin_id);
CREATE INDEX quotes_claim ON quotes(claim_id);
CREATE INDEX quotes_document ON quotes(document_id);
CREATE INDEX edges_a ON edges(a);
CREATE INDEX edges_b ON edges(b);
CREATE INDEX dispute_edges_edge ON dispute_edges(edge_id);
CREATE INDEX disputes_key ON disputes(key);
CREATE INDEX sides_dispute ON sides(dispute_id);
CREATE INDEX side_claims_claim ON side_claims(claim_id);
CREATE INDEX origin_sources_source ON origin_sources(source_id);
CREATE INDEX origin_documents_document ON origin_documents(document_id);
CREATE INDEX ties_origin ON ties(origin_id);
CREATE INDEX copies_a ON copies(a);
CREATE INDEX copies_b ON copies(b);
CREATE INDEX passages_copy ON passages(copy_id);
CREATE INDEX dependences_a ON dependences(a);
CREATE INDEX dependences_b ON dependences(b);
CREATE INDEX decisions_key ON decisions(dispute_key);

CREATE VIRTUAL TABLE claims_fts USING fts5(item, slot, value, text,
  content='claims', content_rowid='id');
INSERT INTO claims_fts(claims_fts) VALUES('rebuild');
CREATE VIRTUAL TABLE quotes_fts USING fts5(exact, before, after,
  content='quotes', content_rowid='id');
INSERT INTO quotes_fts(quotes_fts) VALUES('rebuild');

CREATE VIEW claim_list AS
  SELECT c.id, c.rank, c.score, c.item, c.slot, c.value, s.name AS source,
    d.published, d.path, c.line, c.text, c.speaker, c.origins, c.outlets
  FROM claims c LEFT JOIN sources s ON s.id = c.source_id
    LEFT JOIN documents d ON d.id = c.document_id;
CREATE VIEW dispute_list AS
  SELECT d.id, d.topic, d.slot, si.value, si.score, si.origins, si.outlets,
    (SELECT group_concat(name, '; ') FROM (SELECT DISTINCT s.name
       FROM side_claims sc JOIN claims c ON c.id = sc.claim_id
         JOIN sources s ON s.id = c.source_id
       WHERE sc.side_id = si.id ORDER BY s.name)) AS sources,
    (SELECT status FROM decisions e WHERE e.dispute_key = d.key) AS decision
  FROM disputes d JOIN sides si ON si.dispute_id = d.id;
CREATE VIEW dispute_quotes AS
  SELECT d.id, d.topic, d.slot, si.value AS side, s.name AS source,
    o.published, c.speaker, q.before, q.exact, q.after, o.path, q.line,
    q."column", o.url
  FROM disputes d JOIN sides si ON si.dispute_id = d.id
    JOIN side_claims sc ON sc.side_id = si.id
    JOIN claims c ON c.id = sc.claim_id
    LEFT JOIN sources s ON s.id = c.source_id
    JOIN quotes q ON q.claim_id = c.id
    LEFT JOIN documents o ON o.id = q.document_id;
CREATE VIEW edge_list AS
  SELECT e.id, e.kind, x.item, x.slot, x.value AS value_a,
    xs.name AS source_a, y.value AS value_b, ys.name AS source_b, e.rule,
    e.reason, e.weight
  FROM edges e JOIN claims x ON x.id = e.a JOIN claims y ON y.id = e.b
    LEFT JOIN sources xs ON xs.id = x.source_id
    LEFT JOIN sources ys ON ys.id = y.source_id;
CREATE VIEW copy_list AS
  SELECT c.id, x.path AS path_a, x.source_name AS source_a, y.path AS path_b,
    y.source_name AS source_b, c.containment, count(p.id) AS passages
  FROM copies c
    JOIN (SELECT d.id, d.path, s.name AS source_name FROM documents d
            LEFT JOIN sources s ON s.id = d.source_id) x ON x.id = c.a
    JOIN (SELECT d.id, d.path, s.name AS source_name FROM documents d
            LEFT JOIN sources s ON s.id = d.source_id) y ON y.id = c.b
    LEFT JOIN passages p ON p.copy_id = c.id
  GROUP BY c.id;
)sql";

}  // namespace crosscheck
