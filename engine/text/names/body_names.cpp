#include "engine/text/names/body_names.h"

#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

std::string_view last_word(std::string_view words) {
  const std::size_t space = words.rfind(' ');
  return space == std::string_view::npos ? words : words.substr(space + 1);
}

bool is_legal_form(std::string_view word) {
  static const WordList kForms(
      "inc inc. corp corp. corporation ltd ltd. llc llp plc co co. ag n.v. nv "
      "s.a. sa gmbh");
  return kForms.contains(word);
}

bool is_company_word(std::string_view word) {
  static const WordList kWords(
      "airlines airways company computer computers motor motors group holdings "
      "industries international technologies technology systems media "
      "communications electronics entertainment software insurance "
      "pharmaceuticals securities partners enterprises aerospace automotive "
      "semiconductor foods stores");
  return kWords.contains(word);
}

}  // namespace

std::string without_legal_form(std::string key) {
  while (true) {
    const std::size_t space = key.rfind(' ');
    if (space == std::string::npos || !is_legal_form(last_word(key)))
      return key;
    key.resize(space);
    while (!key.empty() && (key.back() == ',' || key.back() == ' '))
      key.pop_back();
  }
}

void BodyTable::add(std::string_view key) {
  if (!is_company_word(last_word(key))) return;
  for (std::size_t space = key.rfind(' '); space != std::string_view::npos;
       space = space == 0 ? std::string_view::npos
                          : key.rfind(' ', space - 1)) {
    std::string& full = by_beginning_[std::string(key.substr(0, space))];
    full = full.empty() || full == key ? std::string(key) : "?";
  }
}

std::string_view BodyTable::full_key(std::string_view name) const {
  const auto found = by_beginning_.find(std::string(name));
  if (found == by_beginning_.end() || found->second == "?") return {};
  return found->second;
}

}  // namespace crosscheck
