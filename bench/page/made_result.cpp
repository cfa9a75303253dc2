#include "bench/page/made_result.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

namespace crosscheck {
namespace {

constexpr std::size_t kClaimsOfItem = 5;
constexpr std::size_t kClaimsOfDocument = 10;
constexpr std::size_t kDocumentsOfSource = 20;
constexpr std::size_t kOneInDisputed = 3;

/// The sizes that follow from the number of claims.
struct MadeSizes {
  std::size_t claims = 0, documents = 0, sources = 0, items = 0;
};

std::size_t parts(std::size_t all, std::size_t each) {
  return (all + each - 1) / each;
}

MadeSizes sizes_of(std::size_t claims) {
  const std::size_t documents = parts(claims, kClaimsOfDocument);
  return {claims, documents, parts(documents, kDocumentsOfSource),
          parts(claims, kClaimsOfItem)};
}

/// Claims of one item are told by documents far from each other.
std::size_t document_of(const MadeSizes& sizes, std::size_t claim) {
  return (claim % kClaimsOfItem * 7919 + claim / kClaimsOfItem) %
         sizes.documents;
}

std::size_t source_of(const MadeSizes& sizes, std::size_t claim) {
  return document_of(sizes, claim) / kDocumentsOfSource;
}

bool is_disputed(std::size_t item) { return item % kOneInDisputed == 0; }

/// The second value, of the last two claims of a disputed item.
bool is_second(std::size_t claim) {
  return is_disputed(claim / kClaimsOfItem) && claim % kClaimsOfItem >= 3;
}

double score_of(std::size_t claim) {
  const double share = static_cast<double>(claim * 37 % 100) / 400;
  return is_second(claim) ? 0.05 + share : 0.55 + share;
}

std::string value_of(std::size_t claim) {
  return std::to_string(10 + claim / kClaimsOfItem % 90 +
                        (is_second(claim) ? 7 : 0));
}

/// Rows of one array, parted by commas.
class MadeArray {
 public:
  MadeArray(std::string& out, std::string_view name) : out_(out) {
    fmt::format_to(std::back_inserter(out_), ",\n \"{}\": [", name);
  }
  template <typename... T>
  void row(fmt::format_string<T...> format, T&&... values) {
    out_ += first_ ? "\n  " : ",\n  ";
    first_ = false;
    fmt::format_to(std::back_inserter(out_), format,
                   std::forward<T>(values)...);
  }
  void close() { out_ += "\n ]"; }

 private:
  std::string& out_;
  bool first_ = true;
};

void add_documents(std::string& out, const MadeSizes& sizes) {
  MadeArray documents(out, "documents");
  for (std::size_t i = 0; i < sizes.documents; ++i) {
    documents.row(
        R"({{"id": "d{0}", "path": "articles/{0}.txt", "source": "Outlet {1}", )"
        R"("date": "2031-05-{2:02}", "date_from": "header", "published": )"
        R"("2031-05-{2:02}", "title": "What happened on day {0}", "url": )"
        R"("https://outlet{1}.example/{0}", "author": null, "line": 1, "kind": )"
        R"("article", "encoding": "UTF-8", "sha256": "{0:064x}"}})",
        i + 1, i / kDocumentsOfSource + 1, 1 + i % 28);
  }
  documents.close();
  MadeArray rows(out, "sources");
  for (std::size_t i = 0; i < sizes.sources; ++i) {
    rows.row(
        R"({{"id": "s{0}", "name": "Outlet {0}", "reliability": 0.{1:02}, )"
        R"("interval": [0.1, 0.99], "claims": {2}, "documents": {3}, "origins": )"
        R"({3}, "coverage": 0.1, "originality": 0.9}})",
        i + 1, 40 + i % 50, kDocumentsOfSource * kClaimsOfDocument,
        kDocumentsOfSource);
  }
  rows.close();
}

void add_claims(std::string& out, const MadeSizes& sizes) {
  MadeArray claims(out, "claims");
  for (std::size_t i = 0; i < sizes.claims; ++i) {
    const std::size_t item = i / kClaimsOfItem;
    claims.row(
        R"({{"id": "c{0}", "key": "{0:016x}", "rank": {0}, "score": {1:.6f}, )"
        R"("interval": [{2:.6f}, {3:.6f}], "origins": {4}, "outlets": {4}, )"
        R"("tied": false, "source": "s{5}", "document": "d{6}", "line": {7}, )"
        R"("origin": "o{0}", "item": "harbour fire {8}", "slot": "boats burned", )"
        R"("kind": "count", "value": "{9}", "understood": "exactly {9}", )"
        R"("text": "The fire at harbour {8} burned {9} boats, the harbour master said.", )"
        R"("polarity": "positive", "modality": "asserted", "speaker": )"
        R"("the harbour master", "attribution": [{{"speaker": "the harbour )"
        R"(master", "cue": "said"}}], "as_of": null, "extractor": "tally", )"
        R"("evidence": [{{"document": "d{6}", "exact": "{9} boats", "start": 120, )"
        R"("end": 128, "prefix": "The fire at harbour {8} burned ", "suffix": )"
        R"(", the harbour master said.", "before": "It began at night, when )"
        R"(nobody was on the quay. The fire at harbour {8} burned ", "after": )"
        R"(", the harbour master said. Nobody could say how it began.", )"
        R"("byte_start": 120, "byte_end": 128, "line": {7}, "column": 14}}], )"
        R"("account": [{{"what": "prior", "amount": -0.4}}, {{"what": )"
        R"("Outlet {5}", "amount": 1.1}}, {{"what": "conflicting values", )"
        R"("amount": -0.2}}]}})",
        i + 1, score_of(i), score_of(i) - 0.05, score_of(i) + 0.1,
        is_second(i) ? 2 : kClaimsOfItem - 2, source_of(sizes, i) + 1,
        document_of(sizes, i) + 1, 2 + i % 30, item, value_of(i));
  }
  claims.close();
}

/// The claims of an item: [begin, end).
struct MadeRange {
  std::size_t begin = 0, end = 0;
};

MadeRange claims_of(const MadeSizes& sizes, std::size_t item) {
  const std::size_t begin = item * kClaimsOfItem;
  return {begin, std::min(begin + kClaimsOfItem, sizes.claims)};
}

/// Ids of the claims of one value of an item: "c1", "c2".
std::string ids_of(const MadeRange& range, bool second) {
  std::string ids;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    if (is_second(i) != second) continue;
    fmt::format_to(std::back_inserter(ids), "{}\"c{}\"",
                   ids.empty() ? "" : ", ", i + 1);
  }
  return ids;
}

void add_edges(std::string& out, const MadeSizes& sizes,
               std::vector<std::string>& conflicts_of) {
  MadeArray edges(out, "edges");
  conflicts_of.resize(sizes.items);
  std::size_t id = 0;
  for (std::size_t item = 0; item < sizes.items; ++item) {
    const MadeRange range = claims_of(sizes, item);
    for (std::size_t a = range.begin; a < range.end; ++a) {
      for (std::size_t b = a + 1; b < range.end; ++b) {
        const bool agree = is_second(a) == is_second(b);
        edges.row(
            R"({{"id": "e{0}", "kind": "{1}", "claims": ["c{2}", "c{3}"], )"
            R"("rule": "quantity", "reason": "{4} {5} {6}", "weight": 0.9}})",
            ++id, agree ? "agree" : "conflict", a + 1, b + 1, value_of(a),
            agree ? "is" : "is not", value_of(b));
        if (agree) continue;
        conflicts_of[item] += fmt::format(
            "{}\"e{}\"", conflicts_of[item].empty() ? "" : ", ", id);
      }
    }
  }
  edges.close();
}

void add_disputes(std::string& out, const MadeSizes& sizes,
                  const std::vector<std::string>& conflicts_of) {
  MadeArray disputes(out, "disputes");
  for (std::size_t item = 0; item < sizes.items; ++item) {
    const MadeRange range = claims_of(sizes, item);
    if (!is_disputed(item) || range.end - range.begin < kClaimsOfItem) continue;
    disputes.row(
        R"({{"key": "{0:016x}", "topic": "harbour fire {0}", "slot": )"
        R"("boats burned", "sides": [{{"value": "{1}", "claims": [{2}], )"
        R"("score": {3:.6f}, "origins": 3, "outlets": 3}}, {{"value": "{4}", )"
        R"("claims": [{5}], "score": {6:.6f}, "origins": 2, "outlets": 2}}], )"
        R"("edges": [{7}]}})",
        item, value_of(range.begin), ids_of(range, false),
        score_of(range.begin), value_of(range.end - 1), ids_of(range, true),
        score_of(range.end - 1), conflicts_of[item]);
  }
  disputes.close();
}

void add_origins(std::string& out, const MadeSizes& sizes) {
  MadeArray origins(out, "origins");
  for (std::size_t i = 0; i < sizes.claims; ++i) {
    origins.row(
        R"({{"id": "o{0}", "sources": ["s{1}"], "documents": ["d{2}"], )"
        R"("claims": ["c{0}"], "ties": []}})",
        i + 1, source_of(sizes, i) + 1, document_of(sizes, i) + 1);
  }
  origins.close();
}

}  // namespace

std::string made_result(std::size_t claims) {
  const MadeSizes sizes = sizes_of(claims);
  std::string out =
      "{\n \"schema\": \"crosscheck.result/1\",\n \"program\": {\"name\": "
      "\"crosscheck\", \"version\": \"0.1.0\"},\n \"method\": \"posterior\",\n "
      "\"ending\": {\"iterations\": 9, \"last_change\": 0, \"converged\": "
      "true}";
  out += fmt::format(
      ",\n \"summary\": {{\"articles\": {}, \"records\": 0, \"sources\": {}, "
      "\"claims\": {}, \"items\": {}}}",
      sizes.documents, sizes.sources, sizes.claims, sizes.items);
  std::vector<std::string> conflicts_of;
  add_documents(out, sizes);
  add_claims(out, sizes);
  add_origins(out, sizes);
  add_edges(out, sizes, conflicts_of);
  add_disputes(out, sizes, conflicts_of);
  out += "\n}\n";
  return out;
}

std::size_t joined_claims(std::size_t claims) {
  // A last item of one claim has nobody to be joined with.
  return claims % kClaimsOfItem == 1 ? claims - 1 : claims;
}

}  // namespace crosscheck
