#include "tests/support/edge_scorer.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <utility>

namespace crosscheck {
namespace {

using Json = rapidjson::Value;

// A stretch of bytes of one document.
struct Stretch {
  std::size_t document, begin, end;
};
using Stretches = std::vector<Stretch>;
using Pair = std::pair<std::string, std::string>;

bool overlap(const Stretches& a, const Stretches& b) {
  for (const Stretch& x : a)
    for (const Stretch& y : b)
      if (x.document == y.document && x.begin < y.end && y.begin < x.end)
        return true;
  return false;
}

std::string string_of(const Json& object, const char* name) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsString()
             ? std::string(member->value.GetString(),
                           member->value.GetStringLength())
             : std::string();
}

bool flag(const Json& object, const char* name) {
  const auto member = object.FindMember(name);
  return member != object.MemberEnd() && member->value.IsTrue();
}

// The byte where code point `index` begins; npos past the end.
std::size_t byte_of(std::string_view text, std::size_t index) {
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U;
    if (begins && seen++ == index) return at;
  }
  return seen == index ? text.size() : std::string_view::npos;
}

class Scoring {
 public:
  Scoring(const Json& result, const Json& gold,
          const std::vector<std::string>& texts)
      : result_(result), gold_(gold), texts_(texts) {}

  Result<EdgeFigures> run() {
    read_documents();
    read_claims();
    read_edges();
    score_conflicts();
    score_agreements();
    score_traps();
    if (!missing_key_.empty())
      return Error{ErrorCode::malformed, "gold key not found: " + missing_key_,
                   string_of(gold_, "corpus")};
    return figures_;
  }

 private:
  void read_documents() {
    for (const Json& document : result_["documents"].GetArray()) {
      const std::string path = string_of(document, "path");
      index_of_[string_of(document, "id")] = names_.size();
      names_.push_back(
          {path.substr(path.rfind('/') + 1), string_of(document, "source")});
    }
  }

  void read_claims() {
    for (const Json& claim : result_["claims"].GetArray()) {
      Stretches& places = places_of_[string_of(claim, "id")];
      for (const Json& quote : claim["evidence"].GetArray()) {
        ++figures_.quotes;
        const std::size_t document = index_of_.at(string_of(quote, "document"));
        const std::string exact = string_of(quote, "exact");
        const std::string& text = texts_[document];
        const std::size_t begin = byte_of(text, quote["start"].GetUint());
        if (exact.empty() || begin > text.size() ||
            text.compare(begin, exact.size(), exact) != 0)
          ++figures_.quotes_not_verbatim;
        else
          places.push_back({document, begin, begin + exact.size()});
        words_of_[string_of(claim, "id")] += exact + " ";
      }
    }
  }

  void read_edges() {
    for (const Json& edge : result_["edges"].GetArray()) {
      const Json& ends = edge["claims"];
      Pair pair{ends[0].GetString(), ends[1].GetString()};
      if (pair.second < pair.first) std::swap(pair.first, pair.second);
      edges_[string_of(edge, "kind")].insert(pair);
    }
  }

  Stretches stretches_of(const Json& place) {
    const std::string name = string_of(place, "doc");
    const std::string key = string_of(place, "key");
    Stretches found;
    for (std::size_t d = 0; d < names_.size(); ++d) {
      if (!names_[d].first.starts_with(name) && names_[d].second != name)
        continue;
      std::size_t at = texts_[d].find(key);
      for (; at != std::string::npos; at = texts_[d].find(key, at + 1))
        found.push_back({d, at, at + key.size()});
    }
    if (found.empty()) missing_key_ = name + ": " + key;
    return found;
  }

  Stretches stretches_of_all(const Json& places) {
    Stretches all;
    for (const Json& place : places.GetArray()) {
      const Stretches one = stretches_of(place);
      all.insert(all.end(), one.begin(), one.end());
    }
    return all;
  }

  // Edges of a kind with one end at `a` and the other at `b`.
  std::vector<Pair> joining(const Stretches& a, const Stretches& b,
                            const char* kind) {
    std::vector<Pair> found;
    for (const Pair& edge : edges_[kind]) {
      const Stretches& x = places_of_[edge.first];
      const Stretches& y = places_of_[edge.second];
      if ((overlap(x, a) && overlap(y, b)) || (overlap(x, b) && overlap(y, a)))
        found.push_back(edge);
    }
    return found;
  }

  void score_conflicts() {
    std::set<Pair> right;
    for (const Json& conflict : gold_["conflicts"].GetArray()) {
      const Stretches a = stretches_of_all(conflict["a"]);
      const Stretches b = stretches_of_all(conflict["b"]);
      const std::vector<Pair> hits = joining(a, b, "conflict");
      right.insert(hits.begin(), hits.end());
      if (flag(conflict, "soft")) continue;
      ++figures_.conflicts;
      const bool found = !hits.empty() || (flag(conflict, "update") &&
                                           !joining(a, b, "update").empty());
      if (found)
        ++figures_.conflicts_found;
      else
        figures_.missed.push_back(string_of(conflict, "id"));
    }
    for (const Pair& edge : edges_["conflict"]) {
      ++figures_.conflict_edges;
      if (right.count(edge) != 0)
        ++figures_.conflict_edges_right;
      else
        figures_.edges_wrong.push_back(words_of_[edge.first] + "| " +
                                       words_of_[edge.second]);
    }
  }

  bool tied(const Stretches& places) {
    for (const Pair& edge : joining(places, places, "agree"))
      for (const Stretch& x : places_of_[edge.first])
        for (const Stretch& y : places_of_[edge.second])
          if (x.document != y.document) return true;
    return false;
  }

  void score_agreements() {
    for (const Json& agreement : gold_["agreements"].GetArray()) {
      ++figures_.agreements;
      if (tied(stretches_of_all(agreement["places"])))
        ++figures_.agreements_found;
      else
        figures_.missed.push_back(string_of(agreement, "id"));
    }
  }

  void score_traps() {
    for (const Json& trap : gold_["traps"].GetArray()) {
      ++figures_.traps;
      const Stretches a = stretches_of(trap["a"]);
      const Stretches b = stretches_of(trap["b"]);
      if (!joining(a, b, "conflict").empty())
        figures_.traps_hit.push_back(string_of(trap, "id"));
    }
  }

  const Json& result_;
  const Json& gold_;
  const std::vector<std::string>& texts_;
  std::map<std::string, std::size_t> index_of_;             // by document id
  std::vector<std::pair<std::string, std::string>> names_;  // file, source
  std::map<std::string, Stretches> places_of_;              // by claim id
  std::map<std::string, std::string> words_of_;             // by claim id
  std::map<std::string, std::set<Pair>> edges_;             // by kind
  std::string missing_key_;
  EdgeFigures figures_;
};

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1.0
                    : static_cast<double>(part) / static_cast<double>(whole);
}

bool has_arrays(const Json& object, std::vector<const char*> names) {
  return object.IsObject() &&
         std::all_of(names.begin(), names.end(), [&](const char* name) {
           return object.HasMember(name) && object[name].IsArray();
         });
}

}  // namespace

double EdgeFigures::conflict_recall() const {
  return share(conflicts_found, conflicts);
}
double EdgeFigures::conflict_precision() const {
  return share(conflict_edges_right, conflict_edges);
}
double EdgeFigures::agreement_recall() const {
  return share(agreements_found, agreements);
}

Result<EdgeFigures> score_edges(const std::string& result,
                                const std::string& gold,
                                const std::vector<std::string>& texts) {
  rapidjson::Document result_json, gold_json;
  result_json.Parse(result.data(), result.size());
  gold_json.Parse(gold.data(), gold.size());
  if (result_json.HasParseError() ||
      !has_arrays(result_json, {"documents", "claims", "edges"}))
    return Error{ErrorCode::malformed, "not a result", ""};
  if (gold_json.HasParseError() ||
      !has_arrays(gold_json, {"conflicts", "agreements", "traps"}))
    return Error{ErrorCode::malformed, "not a gold file", ""};
  if (result_json["documents"].Size() != texts.size())
    return Error{ErrorCode::malformed, "texts do not fit the documents", ""};
  return Scoring(result_json, gold_json, texts).run();
}

std::string summary_of(const EdgeFigures& f) {
  const auto of = [](const char* what, std::size_t part, std::size_t whole) {
    return std::string(what) + " " + std::to_string(part) + "/" +
           std::to_string(whole);
  };
  std::string line =
      of("conflicts", f.conflicts_found, f.conflicts) + ", " +
      of("edges right", f.conflict_edges_right, f.conflict_edges) + ", " +
      of("agreements", f.agreements_found, f.agreements) + ", " +
      of("traps hit", f.traps_hit.size(), f.traps) + ", not verbatim " +
      std::to_string(f.quotes_not_verbatim);
  for (const std::string& id : f.missed) line += "\n  missed " + id;
  for (const std::string& id : f.traps_hit) line += "\n  trap " + id;
  for (const std::string& edge : f.edges_wrong) line += "\n  outside " + edge;
  return line;
}

}  // namespace crosscheck
