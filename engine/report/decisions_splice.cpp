#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "engine/report/decisions_reader.h"
#include "engine/report/json_sections.h"

// A stored result keeps its bytes, so that its numbers stay as they are: only
// the member "decisions" of the outermost object is written anew.

namespace crosscheck {
namespace {

std::size_t end_of_string(std::string_view json, std::size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at) {
    if (json[at] == '\\') ++at;
  }
  return at;
}

/// Walks over the value that begins at `at`: the byte behind it, which is the
/// comma or brace of the object around it.
std::size_t end_of_value(std::string_view json, std::size_t at) {
  for (int depth = 0; at < json.size(); ++at) {
    const char c = json[at];
    if (c == '"') at = end_of_string(json, at);
    if (c == '{' || c == '[') ++depth;
    if (depth == 0 && (c == ',' || c == '}')) break;
    if (c == '}' || c == ']') --depth;
  }
  return at;
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// What `list` takes the place of: the value of "decisions" in the outermost
/// object, or nothing before its closing brace.
struct PlaceOfList {
  std::size_t begin = 0, end = 0;
  bool is_there = false;
};

PlaceOfList find_list(std::string_view json) {
  std::size_t at = json.find('{') + 1;
  while (at < json.size()) {
    const std::size_t key = json.find_first_of("\"}", at);
    if (key == std::string_view::npos || json[key] == '}') break;
    const std::size_t key_end = end_of_string(json, key);
    const std::size_t begin = json.find(':', key_end) + 1;
    const std::size_t end = end_of_value(json, begin);
    if (json.substr(key + 1, key_end - key - 1) == "decisions") {
      std::size_t last = end;
      while (is_blank(json[last - 1])) --last;
      return {begin, last, true};
    }
    at = json[end] == ',' ? end + 1 : end;
  }
  std::size_t last = json.rfind('}');
  while (is_blank(json[last - 1])) --last;
  return {last, last, false};
}

std::string list_of(const std::vector<FoundDecision>& decisions) {
  StringSink sink;
  ReportBuffer buffer(sink);
  JsonOutput json(buffer);
  // An object around it gives the lines the depth that they have in a result.
  json.begin_object();
  json.begin_array("decisions");
  for (const FoundDecision& decision : decisions)
    write_decision(decision, json);
  json.end_array();
  json.end_object();
  const std::string& text = buffer.text();
  const std::size_t begin = text.find('[');
  return text.substr(begin, text.rfind(']') + 1 - begin);
}

}  // namespace

void put_decisions(std::vector<FoundDecision> decisions, StoredResult& result) {
  std::set<std::string_view> known;
  for (const FoundDispute& dispute : result.findings.disputes) {
    known.insert(dispute.key);
  }
  for (FoundDecision& decision : decisions) {
    decision.found = known.contains(decision.dispute);
  }
  const std::string list = list_of(decisions);
  const PlaceOfList place = find_list(result.json);
  result.json.replace(
      place.begin, place.end - place.begin,
      place.is_there ? " " + list : ",\n \"decisions\": " + list);
  result.findings.decisions = std::move(decisions);
}

}  // namespace crosscheck
