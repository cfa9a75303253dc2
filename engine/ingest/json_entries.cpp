#include "engine/ingest/json_entries.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <utility>

#include "engine/ingest/intake.h"
#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

/// The names of JsonKey, in its order.
constexpr std::array<std::string_view, kJsonKeys> kKeyNames = {
    "source",
    "object",
    "attribute",
    "value",
    "timestamp",
    "confidence",
    "url",
    "quote",
    "title",
    "author",
    "authors",
    "date",
    "publish_date",
    "date_publish",
    "source-hostname",
    "sitename",
    "hostname",
    "source_domain",
    "canonical_link",
    "source_url",
    "text",
    "maintext",
    "raw_text"};

/// Keys past this many in one entry are searched each time.
constexpr std::size_t kMostExpected = 64;

std::string_view words_for(JsonEntries::Scalar kind) {
  switch (kind) {
    case JsonEntries::Scalar::text:
      return "a string";
    case JsonEntries::Scalar::number:
      return "a number";
    case JsonEntries::Scalar::boolean:
      return "a boolean";
    case JsonEntries::Scalar::null:
      break;
  }
  return "null";
}

bool is_list_key(std::string_view name) {
  return name == "articles" || name == "documents" || name == "records";
}

/// Whether a number or a boolean may stand where a string is usual: ids,
/// values and confidences are often written so.
bool takes_any_scalar(JsonKey key) {
  return key == JsonKey::source || key == JsonKey::object ||
         key == JsonKey::attribute || key == JsonKey::value ||
         key == JsonKey::timestamp || key == JsonKey::confidence ||
         key == JsonKey::date;
}

}  // namespace

void LineCounter::mark(std::size_t offset) {
  for (;;) {
    const std::size_t newline = text_.substr(0, offset).find('\n', mark_);
    if (newline == std::string_view::npos) break;
    ++line_;
    mark_ = line_begin_ = newline + 1;
  }
  mark_ = std::min(offset, text_.size());
}

Place LineCounter::place(std::size_t offset) const {
  LineCounter copy = *this;
  copy.mark(offset);
  return Place{copy.line_,
               static_cast<std::uint32_t>(offset - copy.line_begin_ + 1)};
}

JsonEntries::JsonEntries(EntrySink& sink, bool views_last)
    : sink_(sink), views_last_(views_last) {
  for (std::size_t i = 0; i < kJsonKeys; ++i) {
    known_.push_back(KnownKey{input_name(kKeyNames[i], sink.options()),
                              static_cast<JsonKey>(i)});
  }
  // A name that the user maps goes before one that is there by itself.
  std::stable_partition(known_.begin(), known_.end(), [](const KnownKey& k) {
    return k.name != kKeyNames[static_cast<std::size_t>(k.key)];
  });
}

void JsonEntries::begin(LineCounter& lines) {
  lines_ = &lines;
  depth_ = entry_depth_ = list_depth_ = 0;
  in_authors_ = wrapper_ = at_list_key_ = false;
  key_ = JsonKey::none;
  refusal_.clear();
}

JsonKey JsonEntries::search_key(std::string_view name) const {
  for (const KnownKey& known : known_) {
    if (known.name == name) return known.key;
  }
  return JsonKey::none;
}

/// Entries of one file mostly have the same keys in the same order, so the key
/// at this position of the last entry is tried first.
JsonKey JsonEntries::key_named(std::string_view name) {
  const std::size_t at = key_count_++;
  if (at < expected_.size() && expected_[at].name == name) {
    return expected_[at].key;
  }
  const JsonKey found = search_key(name);
  if (at < expected_.size()) {
    expected_[at] = KnownKey{std::string(name), found};
  } else if (at == expected_.size() && at < kMostExpected) {
    expected_.push_back(KnownKey{std::string(name), found});
  }
  return found;
}

bool JsonEntries::deeper() {
  if (++depth_ <= kMaxDepth) return true;
  refusal_ = fmt::format("is nested more than {} deep", kMaxDepth);
  return false;
}

void JsonEntries::begin_entry(std::size_t at) {
  entry_depth_ = depth_;
  entry_at_ = at;
  lines_->mark(at);
  key_count_ = 0;
  key_ = JsonKey::none;
  in_authors_ = false;
  for (; given_ != 0; given_ &= given_ - 1) {
    cells_[static_cast<std::size_t>(std::countr_zero(given_))].text = {};
  }
  bad_ = 0;
}

bool JsonEntries::start_object(std::size_t at) {
  const bool value_of_key = at_entry_level();
  const bool in_list = entry_depth_ == 0 && depth_ == list_depth_;
  if (!deeper()) return false;
  if (in_list) {
    begin_entry(at);
  } else if (value_of_key || (in_authors_ && depth_ == entry_depth_ + 2)) {
    wrong_type("an object");
  }
  return true;
}

bool JsonEntries::end_object() {
  if (at_entry_level()) {
    if (!wrapper_ || depth_ > 1) finish_entry();
    entry_depth_ = 0;
  }
  --depth_;
  return true;
}

bool JsonEntries::start_array(std::size_t at) {
  const bool value_of_key = at_entry_level();
  const bool in_list = entry_depth_ == 0 && depth_ == list_depth_ && depth_ > 0;
  const bool top = depth_ == 0;
  if (!deeper()) return false;
  if (top) {
    list_depth_ = depth_;
  } else if (in_list) {
    not_an_object("an array", at);
  } else if (value_of_key && depth_ == 2 && at_list_key_) {
    // The top object is not an entry itself: its list holds them.
    wrapper_ = true;
    entry_depth_ = 0;
    list_depth_ = depth_;
  } else if (value_of_key &&
             (key_ == JsonKey::authors || key_ == JsonKey::author)) {
    in_authors_ = true;
  } else if (value_of_key) {
    wrong_type("an array");
  }
  return true;
}

bool JsonEntries::end_array() {
  if (wrapper_ && depth_ == list_depth_) {
    // Back among the keys of the wrapping object, which are not looked at but
    // may hold one more list.
    list_depth_ = 0;
    entry_depth_ = 1;
    key_ = JsonKey::none;
  }
  --depth_;
  if (in_authors_ && depth_ == entry_depth_) in_authors_ = false;
  return true;
}

bool JsonEntries::key(std::string_view name, std::size_t at) {
  if (!at_entry_level()) return true;
  at_list_key_ = depth_ == 1 && is_list_key(name);
  key_ = wrapper_ && depth_ == 1 ? JsonKey::none : key_named(name);
  if (key_ == JsonKey::none) return true;
  Cell& c = cell(key_);
  if (given(key_)) {
    sink_.warning(lines_->place(at),
                  fmt::format("the key {} stands twice; the last one counts",
                              quoted(name)),
                  {});
  }
  given_ |= bit(key_);
  bad_ &= ~bit(key_);
  c.text = {};
  c.copy.clear();
  c.at = at;
  return true;
}

void JsonEntries::set(Cell& c, std::string_view text) {
  if (views_last_) {
    c.text = text;
  } else {
    c.copy.assign(text);
    c.text = c.copy;
  }
}

void JsonEntries::append_author(std::string_view name) {
  Cell& c = cell(key_);
  if ((bad_ & bit(key_)) != 0) return;
  if (!c.copy.empty()) c.copy += "; ";
  c.copy += name;
  c.text = c.copy;
}

bool JsonEntries::scalar(Scalar kind, std::string_view text, std::size_t at) {
  if (at_entry_level()) {
    if (key_ == JsonKey::none) return true;
    if (kind == Scalar::null) return true;  // as if the key were not there
    if (kind == Scalar::text || takes_any_scalar(key_)) {
      set(cell(key_), text);
    } else {
      wrong_type(words_for(kind));
    }
  } else if (in_authors_ && depth_ == entry_depth_ + 1) {
    if (kind == Scalar::text) append_author(text);
  } else if (depth_ == list_depth_ && entry_depth_ == 0) {
    not_an_object(words_for(kind), at);
  }
  return true;
}

void JsonEntries::wrong_type(std::string_view what) {
  if (key_ == JsonKey::none) return;
  Cell& c = cell(key_);
  bad_ |= bit(key_);
  c.text = {};
  c.copy = what;
}

void JsonEntries::not_an_object(std::string_view what, std::size_t at) {
  sink_.error(lines_->place(at),
              fmt::format("an object was expected here, not {}", what), {});
}

std::string_view JsonEntries::first_of(
    std::initializer_list<JsonKey> keys) const {
  for (const JsonKey key : keys) {
    if (!text(key).empty()) return text(key);
  }
  return {};
}

void JsonEntries::refuse_entry(JsonKey key, std::string message,
                               std::string hint) {
  const Cell& c = cell(key);
  sink_.error(lines_->place(given(key) ? c.at : entry_at_), std::move(message),
              std::move(hint));
}

bool JsonEntries::required_is_bad(std::initializer_list<JsonKey> required) {
  for (std::uint32_t rest = bad_; rest != 0; rest &= rest - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(rest));
    const Cell& c = cells_[i];
    const auto key = static_cast<JsonKey>(i);
    std::string message =
        fmt::format("{} is {}, which it cannot be", kKeyNames[i], c.copy);
    if (std::find(required.begin(), required.end(), key) != required.end()) {
      refuse_entry(key, std::move(message), {});
      return true;
    }
    sink_.warning(lines_->place(c.at), message + "; it is left out", {});
  }
  return false;
}

void JsonEntries::finish_entry() {
  const bool object = given(JsonKey::object);
  const bool value = given(JsonKey::value);
  if (object && value) {
    finish_record();
  } else if (given(JsonKey::text) || given(JsonKey::maintext) ||
             given(JsonKey::raw_text)) {
    finish_article();
  } else if (object || value) {
    const JsonKey missing = object ? JsonKey::value : JsonKey::object;
    const std::string_view name = kKeyNames[static_cast<std::size_t>(missing)];
    refuse_entry(
        missing, fmt::format("the record has no {}", name),
        fmt::format("give its name in the input: --map {}=NAME", name));
  } else {
    sink_.error(lines_->place(entry_at_),
                "neither a record (object, value) nor an article (text)",
                "give the names in the input, as in --map value=NAME");
  }
}

void JsonEntries::finish_record() {
  if (required_is_bad({JsonKey::source, JsonKey::object, JsonKey::attribute,
                       JsonKey::value})) {
    return;
  }
  RecordCells record;
  for (std::size_t i = 0; i < kRecordFields; ++i) {
    record.cells[i] = cells_[i].text;
  }
  const std::uint32_t line = lines_->line();
  if (auto defect = sink_.add_record(record, line)) {
    refuse_entry(static_cast<JsonKey>(defect->field),
                 std::move(defect->message), std::move(defect->hint));
  }
}

void JsonEntries::finish_article() {
  if (required_is_bad({JsonKey::text, JsonKey::maintext, JsonKey::raw_text})) {
    return;
  }
  const std::string_view body =
      first_of({JsonKey::text, JsonKey::maintext, JsonKey::raw_text});
  if (trimmed(body).empty()) {
    sink_.error(lines_->place(entry_at_), "the article holds no text", {});
    return;
  }
  ArticleFields fields;
  fields.title = text(JsonKey::title);
  fields.author = first_of({JsonKey::author, JsonKey::authors});
  fields.date =
      first_of({JsonKey::date, JsonKey::publish_date, JsonKey::date_publish});
  fields.source = text(JsonKey::source);
  fields.site_name = first_of({JsonKey::source_hostname, JsonKey::sitename,
                               JsonKey::hostname, JsonKey::source_domain});
  fields.url = first_of({JsonKey::url, JsonKey::canonical_link});
  fields.site_url = text(JsonKey::source_url);
  // trafilatura's `source` is the address of the article.
  if (fields.url.empty() && !host_of(fields.source).empty()) {
    fields.url = fields.source;
  }
  sink_.add_escaped_article(fields, body, lines_->line());
}

}  // namespace crosscheck
