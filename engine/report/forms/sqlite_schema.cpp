#include "engine/report/forms/sqlite_schema.h"

namespace crosscheck {

const char* const kSqliteTables = R"sql(
create table meta(key text primary key, value text) without rowid;
create table options(name text primary key, value text) without rowid;
create table summary(name text primary key, count integer) without rowid;
create table sources(id integer primary key, name text, reliability real,
  low real, high real, claims integer, documents integer, origins integer,
  coverage real, originality real);
create table documents(id integer primary key, path text,
  source_id integer references sources(id), date text, date_from text,
  published text, title text, url text, author text, line integer, kind text,
  encoding text, sha256 text);
create table origins(id integer primary key);
create table claims(id integer primary key, key text, rank integer, score real,
  low real, high real, origins integer, outlets integer, tied integer,
  source_id integer references sources(id),
  document_id integer references documents(id),
  origin_id integer references origins(id), line integer, item text, slot text,
  kind text, value text, understood text, text text, polarity text,
  modality text, speaker text, as_of_begin text, as_of_end text,
  extractor text, timestamp text, url text, confidence real);
create table attributions(claim_id integer references claims(id),
  place integer, speaker text, cue text, primary key(claim_id, place));
create table quotes(id integer primary key,
  claim_id integer references claims(id), place integer,
  document_id integer references documents(id), exact text, prefix text,
  suffix text, before text, after text, "start" integer, "end" integer,
  byte_start integer, byte_end integer, line integer, "column" integer);
create table accounts(claim_id integer references claims(id), place integer,
  what text, amount real, primary key(claim_id, place));
create table edges(id integer primary key, kind text,
  a integer references claims(id), b integer references claims(id), rule text,
  reason text, weight real);
create table disputes(id integer primary key, key text, topic text, slot text);
create table dispute_edges(dispute_id integer references disputes(id),
  edge_id integer references edges(id), primary key(dispute_id, edge_id));
create table sides(id integer primary key,
  dispute_id integer references disputes(id), place integer, value text,
  score real, origins integer, outlets integer);
create table side_claims(side_id integer references sides(id),
  claim_id integer references claims(id), primary key(side_id, claim_id));
create table origin_sources(origin_id integer references origins(id),
  source_id integer references sources(id), primary key(origin_id, source_id));
create table origin_documents(origin_id integer references origins(id),
  document_id integer references documents(id),
  primary key(origin_id, document_id));
create table ties(id integer primary key,
  origin_id integer references origins(id), kind text, who text,
  a integer references claims(id), b integer references claims(id));
create table copies(id integer primary key,
  a integer references documents(id), b integer references documents(id),
  containment real);
create table passages(id integer primary key,
  copy_id integer references copies(id), words integer, a_start integer,
  a_end integer, a_text text, b_start integer, b_end integer, b_text text);
create table dependences(id integer primary key,
  a integer references sources(id), b integer references sources(id),
  "by" text, copier integer references sources(id), share real,
  probability real, common integer, agreed integer, shared integer);
create table numbers(id integer primary key, item text, slot text, value real,
  score real, truth_low real, truth_high real, estimate integer);
create table diagnostics(id integer primary key, severity text, file text,
  line integer, "column" integer, message text, hint text);
create table decisions(id integer primary key, dispute_key text, status text,
  note text, found integer);
)sql";

const char* const kSqliteIndexes = R"sql(
create index documents_source on documents(source_id);
create index claims_rank on claims(rank);
create index claims_item on claims(item, slot);
create index claims_source on claims(source_id);
create index claims_document on claims(document_id);
create index claims_origin on claims(origin_id);
create index quotes_claim on quotes(claim_id);
create index quotes_document on quotes(document_id);
create index edges_a on edges(a);
create index edges_b on edges(b);
create index dispute_edges_edge on dispute_edges(edge_id);
create index disputes_key on disputes(key);
create index sides_dispute on sides(dispute_id);
create index side_claims_claim on side_claims(claim_id);
create index origin_sources_source on origin_sources(source_id);
create index origin_documents_document on origin_documents(document_id);
create index ties_origin on ties(origin_id);
create index copies_a on copies(a);
create index copies_b on copies(b);
create index passages_copy on passages(copy_id);
create index dependences_a on dependences(a);
create index dependences_b on dependences(b);
create index decisions_key on decisions(dispute_key);

create virtual table claims_fts using fts5(item, slot, value, text,
  content='claims', content_rowid='id');
insert into claims_fts(claims_fts) values('rebuild');
create virtual table quotes_fts using fts5(exact, before, after,
  content='quotes', content_rowid='id');
insert into quotes_fts(quotes_fts) values('rebuild');

create view claim_list as
  select c.id, c.rank, c.score, c.item, c.slot, c.value, s.name as source,
    d.published, d.path, c.line, c.text, c.speaker, c.origins, c.outlets
  from claims c left join sources s on s.id = c.source_id
    left join documents d on d.id = c.document_id;
create view dispute_list as
  select d.id, d.topic, d.slot, si.value, si.score, si.origins, si.outlets,
    (select group_concat(name, '; ') from (select distinct s.name
       from side_claims sc join claims c on c.id = sc.claim_id
         join sources s on s.id = c.source_id
       where sc.side_id = si.id order by s.name)) as sources,
    (select status from decisions e where e.dispute_key = d.key) as decision
  from disputes d join sides si on si.dispute_id = d.id;
create view dispute_quotes as
  select d.id, d.topic, d.slot, si.value as side, s.name as source,
    o.published, c.speaker, q.before, q.exact, q.after, o.path, q.line,
    q."column", o.url
  from disputes d join sides si on si.dispute_id = d.id
    join side_claims sc on sc.side_id = si.id
    join claims c on c.id = sc.claim_id
    left join sources s on s.id = c.source_id
    join quotes q on q.claim_id = c.id
    left join documents o on o.id = q.document_id;
create view edge_list as
  select e.id, e.kind, x.item, x.slot, x.value as value_a,
    xs.name as source_a, y.value as value_b, ys.name as source_b, e.rule,
    e.reason, e.weight
  from edges e join claims x on x.id = e.a join claims y on y.id = e.b
    left join sources xs on xs.id = x.source_id
    left join sources ys on ys.id = y.source_id;
create view copy_list as
  select c.id, x.path as path_a, x.source_name as source_a, y.path as path_b,
    y.source_name as source_b, c.containment, count(p.id) as passages
  from copies c
    join (select d.id, d.path, s.name as source_name from documents d
            left join sources s on s.id = d.source_id) x on x.id = c.a
    join (select d.id, d.path, s.name as source_name from documents d
            left join sources s on s.id = d.source_id) y on y.id = c.b
    left join passages p on p.copy_id = c.id
  group by c.id;
)sql";

}  // namespace crosscheck
