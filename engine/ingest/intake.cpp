#include "engine/ingest/intake.h"

#include <utility>

#include "engine/ingest/encoding.h"
#include "engine/ingest/published_day.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

bool is_url(std::string_view text) { return !host_of(text).empty(); }

std::string without_www(const std::string& host) {
  return host.starts_with("www.") ? host.substr(4) : host;
}

std::string file_stem(std::string_view path) {
  if (path == "-") return "stdin";
  const std::size_t slash = path.rfind('/');
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const std::size_t dot = path.rfind('.');
  if (dot != std::string_view::npos && dot > 0) path = path.substr(0, dot);
  return std::string(path);
}

}  // namespace

std::string host_of(std::string_view url) {
  url = trimmed(url);
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos || scheme == 0) return {};
  if (url.substr(0, scheme).find_first_of(" \t/.") != std::string_view::npos) {
    return {};
  }
  url.remove_prefix(scheme + 3);
  url = url.substr(0, url.find_first_of("/?#\\ \t\r\n"));
  const std::size_t user = url.rfind('@');
  if (user != std::string_view::npos) url.remove_prefix(user + 1);
  // The colons of an IPv6 address stand between brackets.
  const std::size_t port =
      url.find(':', url.starts_with('[') ? url.find(']') : 0);
  return without_www(ascii_lower(url.substr(0, port)));
}

std::string source_name(const ArticleFields& fields, std::string_view path) {
  const std::string_view source = trimmed(fields.source);
  if (!source.empty() && !is_url(source)) return std::string(source);
  const std::string_view site = trimmed(fields.site_name);
  if (!site.empty() && !is_url(site)) return without_www(std::string(site));
  for (const std::string_view url :
       {fields.url, source, site, fields.site_url}) {
    std::string host = host_of(url);
    if (!host.empty()) return host;
  }
  return file_stem(path);
}

Intake::Intake(Corpus& corpus, const ReadOptions& options)
    : corpus_(corpus), options_(options), records_(corpus.claims) {}

void Intake::begin_file(std::string_view path, std::string_view name) {
  path_ = printable_path(path);
  name_ = printable_path(name);
  encoding_ = kUtf8;
  table_ = DocumentId::none();
  noted_attribute_ = false;
}

void Intake::report(Severity severity, Place place, std::string message,
                    std::string hint, bool skipped) {
  corpus_.diagnostics.add(Diagnostic{severity, path_, place.line, place.column,
                                     std::move(message), std::move(hint),
                                     skipped});
}

void Intake::error(Place place, std::string message, std::string hint) {
  report(Severity::error, place, std::move(message), std::move(hint), true);
}

void Intake::warning(Place place, std::string message, std::string hint) {
  report(Severity::warning, place, std::move(message), std::move(hint), false);
}

void Intake::note(Place place, std::string message, std::string hint) {
  report(Severity::note, place, std::move(message), std::move(hint), false);
}

void Intake::set_sha256(std::size_t first, const std::string& hash) {
  for (std::size_t d = first; d < corpus_.documents.size(); ++d) {
    std::string& own = corpus_.documents[d].sha256;
    if (own.empty()) own = hash;
  }
}

DocumentId Intake::table() {
  if (table_.valid()) return table_;
  table_ = DocumentId(corpus_.documents.size());
  Document& document = corpus_.documents.emplace_back();
  document.id = table_;
  document.path = path_;
  document.encoding = encoding_;
  document.is_article = false;
  return table_;
}

std::optional<RecordDefect> Intake::add_record(const RecordCells& record,
                                               std::uint32_t line) {
  // The table counts as read with its first record, even a bad one.
  std::optional<RecordDefect> defect = records_.add(record, table(), line);
  if (!defect && !noted_attribute_ &&
      trimmed(record[RecordField::attribute]).empty()) {
    noted_attribute_ = true;
    note(Place{line, 0}, "a record names no attribute; it is taken as 'value'");
  }
  return defect;
}

Document& Intake::add_article(const ArticleFields& fields, std::uint32_t line) {
  const DocumentId id(corpus_.documents.size());
  Document& document = corpus_.documents.emplace_back();
  document.id = id;
  document.source = records_.builder().add_source(source_name(fields, name_));
  document.path = path_;
  document.encoding = encoding_;
  document.line = line;
  document.title = trimmed(fields.title);
  document.author = trimmed(fields.author);
  document.date = trimmed(fields.date);
  if (!document.date.empty()) document.date_from = fields.date_from;
  document.url = trimmed(fields.url);
  document.published_day = written_day(document.date);
  if (!document.date.empty() && !document.published_day) {
    note(Place{line, 0},
         "the date " + quoted(document.date) + " is not understood",
         "write it as 2031-05-06");
  }
  return document;
}

void Intake::add_escaped_article(const ArticleFields& fields,
                                 std::string_view body, std::uint32_t line) {
  Document& document = add_article(fields, line);
  document.text = body;
  document.offsets_are_of_file = false;
  if (!document.date.empty()) document.date_from = DateFrom::field;
}

}  // namespace crosscheck
