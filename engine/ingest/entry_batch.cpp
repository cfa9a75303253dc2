#include "engine/ingest/entry_batch.h"

#include <utility>

namespace crosscheck {
namespace {

/// The texts of an article, as its own.
struct OwnedArticle {
  std::string title, author, date, source, site_name, url, site_url, body;
  std::uint32_t line = 0;

  void take_in(Intake& intake) const {
    intake.add_escaped_article(
        {title, author, date, source, site_name, url, site_url}, body, line);
  }
};

}  // namespace

void EntryBatch::error(Place place, std::string message, std::string hint) {
  others_.push_back({rows_.size(), [place, message = std::move(message),
                                    hint = std::move(hint)](Intake& intake) {
                       intake.error(place, message, hint);
                     }});
}

void EntryBatch::warning(Place place, std::string message, std::string hint) {
  others_.push_back({rows_.size(), [place, message = std::move(message),
                                    hint = std::move(hint)](Intake& intake) {
                       intake.warning(place, message, hint);
                     }});
}

std::optional<RecordDefect> EntryBatch::add_record(const RecordCells& record,
                                                   std::uint32_t line) {
  // A bad record goes the whole way too: with it, the table counts as read.
  rows_.push_back({record, line});
  return find_defect(record);
}

void EntryBatch::add_escaped_article(const ArticleFields& fields,
                                     std::string_view body,
                                     std::uint32_t line) {
  OwnedArticle article{std::string(fields.title),
                       std::string(fields.author),
                       std::string(fields.date),
                       std::string(fields.source),
                       std::string(fields.site_name),
                       std::string(fields.url),
                       std::string(fields.site_url),
                       std::string(body),
                       line};
  others_.push_back(
      {rows_.size(), [article = std::move(article)](Intake& intake) {
         article.take_in(intake);
       }});
}

void EntryBatch::clear() {
  rows_.clear();
  others_.clear();
}

void EntryBatch::hand_over(Intake& intake) const {
  std::size_t row = 0;
  const auto rows_until = [&](std::size_t end) {
    for (; row < end; ++row) {
      // What is wrong with it was reported when it was found.
      (void)intake.add_record(rows_[row].cells, rows_[row].line);
    }
  };
  for (const Other& other : others_) {
    rows_until(other.rows_before);
    other.take_in(intake);
  }
  rows_until(rows_.size());
}

}  // namespace crosscheck
