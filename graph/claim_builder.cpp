#include "graph/claim_builder.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <utility>

namespace crosscheck {
namespace {

constexpr float kNotGiven = std::numeric_limits<float>::quiet_NaN();

/// Keeps an optional column as long as the table, if it is in use.
template <typename T>
void pad(std::vector<T>& column, T blank) {
  if (!column.empty()) column.push_back(blank);
}

/// Brings an optional column into being, or leaves it as it is.
template <typename T>
void open_column(std::vector<T>& column, std::size_t rows, T blank) {
  if (column.empty()) column.assign(rows, blank);
}

}  // namespace

ClaimBuilder::ClaimBuilder(ClaimTable& table) : table_(&table) {
  for (std::size_t i = 0; i < table.sources.size(); ++i) sources_.add(table);
  for (std::uint32_t i = 0; i < table.items.size(); ++i) {
    const Item& item = table.items[i];
    items_[static_cast<std::size_t>(item.kind)].insert(item.subject.value,
                                                       item.slot.value, i);
  }
  for (std::uint32_t i = 0; i < table.values.size(); ++i) {
    const DistinctValue& value = table.values[i];
    values_.insert(value.item.value, value.text.value, i);
  }
}

SourceId ClaimBuilder::add_source(std::string_view name) {
  const SourceId known = sources_.find(*table_, name);
  return known.valid() ? known : new_source(table_->strings.intern(name));
}

SourceId ClaimBuilder::add_source(StringId name) {
  const SourceId known = sources_.find(*table_, table_->text(name));
  return known.valid() ? known : new_source(name);
}

SourceId ClaimBuilder::new_source(StringId name) {
  table_->sources.push_back(Source{name});
  sources_.add(*table_);
  return SourceId(table_->sources.size() - 1);
}

ItemId ClaimBuilder::add_item(std::string_view subject, std::string_view slot,
                              SlotKind kind) {
  // Either text may be a view of a string in the pool, which an insertion of
  // the other would move away: look the first up before adding the second.
  const StringId known = table_->strings.find(subject);
  const StringId slot_id = table_->strings.intern(slot);
  return add_item(known.valid() ? known : table_->strings.intern(subject),
                  slot_id, kind);
}

ItemId ClaimBuilder::add_item(StringId subject, StringId slot, SlotKind kind) {
  const auto fresh = static_cast<std::uint32_t>(table_->items.size());
  const std::uint32_t id = items_[static_cast<std::size_t>(kind)].insert(
      subject.value, slot.value, fresh);
  if (id == fresh) table_->items.push_back(Item{subject, slot, kind});
  return ItemId(std::size_t{id});
}

ValueId ClaimBuilder::recent_value(ItemId item, std::string_view text) const {
  if (item != recent_item_) return ValueId::none();
  const std::size_t count = std::min(recent_count_, kRecent);
  for (std::size_t i = 0; i < count; ++i) {
    const DistinctValue& value = table_->values[recent_[i].index()];
    if (table_->text(value.text) == text) return recent_[i];
  }
  return ValueId::none();
}

void ClaimBuilder::remember(ItemId item, ValueId value) {
  if (item != recent_item_) recent_count_ = 0;
  recent_item_ = item;
  recent_[recent_count_++ % kRecent] = value;
}

ValueId ClaimBuilder::add_value(ItemId item, std::string_view text) {
  const ValueId known = recent_value(item, text);
  if (known.valid()) return known;
  const ValueId value = add_value(item, table_->strings.intern(text));
  remember(item, value);
  return value;
}

ValueId ClaimBuilder::add_value(ItemId item, StringId text) {
  assert(item.index() < table_->items.size() && "an item of another table");
  const auto fresh = static_cast<std::uint32_t>(table_->values.size());
  const std::uint32_t id = values_.insert(item.value, text.value, fresh);
  if (id == fresh) table_->values.push_back(DistinctValue{item, text});
  return ValueId(std::size_t{id});
}

ClaimId ClaimBuilder::add_claim(SourceId source, ValueId value,
                                DocumentId document, std::uint32_t line) {
  assert(source.index() < table_->sources.size() && "an unknown source");
  assert(value.index() < table_->values.size() && "an unknown value");
  table_->source.push_back(source);
  table_->value.push_back(value);
  table_->document.push_back(document);
  table_->line.push_back(line);
  pad(table_->timestamp, StringId::none());
  pad(table_->confidence, kNotGiven);
  pad(table_->url, StringId::none());
  pad(table_->quote, StringId::none());
  pad(table_->detail_of, ClaimTable::kNoDetail);
  return ClaimId(table_->size() - 1);
}

void ClaimBuilder::set_text(std::vector<StringId>& column, ClaimId claim,
                            std::string_view text) {
  assert(claim.index() < table_->size() && "a claim that was not added");
  if (text.empty()) return;
  open_column(column, table_->size(), StringId::none());
  column[claim.index()] = table_->strings.intern(text);
}

void ClaimBuilder::set_timestamp(ClaimId claim, std::string_view text) {
  set_text(table_->timestamp, claim, text);
}

void ClaimBuilder::set_url(ClaimId claim, std::string_view text) {
  set_text(table_->url, claim, text);
}

void ClaimBuilder::set_quote(ClaimId claim, std::string_view text) {
  set_text(table_->quote, claim, text);
}

void ClaimBuilder::set_confidence(ClaimId claim, float confidence) {
  assert(claim.index() < table_->size() && "a claim that was not added");
  open_column(table_->confidence, table_->size(), kNotGiven);
  table_->confidence[claim.index()] = confidence;
}

void ClaimBuilder::set_detail(ClaimId claim, ClaimDetail detail) {
  assert(claim.index() < table_->size() && "a claim that was not added");
  assert(!detail.evidence.empty() && "a claim from text without evidence");
  open_column(table_->detail_of, table_->size(), ClaimTable::kNoDetail);
  std::uint32_t& cell = table_->detail_of[claim.index()];
  assert(cell == ClaimTable::kNoDetail && "a claim with two details");
  cell = static_cast<std::uint32_t>(table_->details.size());
  table_->details.push_back(std::move(detail));
}

}  // namespace crosscheck
