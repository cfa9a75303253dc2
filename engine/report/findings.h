#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace crosscheck {

// What the JSON result holds (docs/DATA_FORMATS.md, crosscheck.result/1), as
// plain rows. Every form but JSON itself is made from these and nothing else,
// so that no two forms can disagree and a stored result shows what a fresh one
// does. Names are those of the JSON keys. Rows point at each other by index:
// the id "c12" is row 11 of its array, whatever the order in the file.

/// The index that stands for null.
inline constexpr std::uint32_t kNoRow = 0xffffffffU;

/// Where something lies with a probability of 0.9.
struct FoundInterval {
  double low = 0, high = 0;
};

/// A file, or one article of a file.
struct FoundDocument {
  std::string path;
  std::uint32_t source = kNoRow;  ///< none for a table
  std::string source_name;        ///< "" for a table
  std::string date;               ///< as written; "" unknown
  std::string date_from;  ///< "header" "field" "meta" "url" "text" "archive"
  std::string published;  ///< ISO 8601 day; "" unknown
  std::string title, url, author;
  std::uint32_t line = 1;
  bool is_article = true;
  std::string encoding;  ///< that it was read in ("UTF-8")
  std::string sha256;    ///< of the bytes of the file, hexadecimal
};

struct FoundSource {
  std::string name;
  double reliability = 0;
  std::optional<FoundInterval> interval;
  std::uint32_t claims = 0, documents = 0, origins = 0;
  std::optional<double> coverage, originality;
};

/// Evidence: a stretch of a document, with what stands around it.
struct FoundQuote {
  std::uint32_t document = kNoRow;
  std::string exact;                 ///< verbatim
  std::string prefix, suffix;        ///< at most 32 code points each, verbatim
  std::string before, after;         ///< the rest of its sentence and one more
  std::uint64_t start = 0, end = 0;  ///< code points, half-open
  std::uint64_t byte_start = 0, byte_end = 0;  ///< bytes, half-open
  std::uint32_t line = 1, column = 1;
};

struct FoundAttribution {
  std::string speaker;  ///< "" where the text names nobody
  std::string cue;
};

/// One row of an account; the amounts add up to the score on its scale.
struct FoundContribution {
  std::string what;
  double amount = 0;
};

struct FoundClaim {
  std::uint32_t index = 0;  ///< "c1" is 0
  std::string key;          ///< the same in every run that has the claim
  std::uint32_t rank = 0;
  double score = 0;
  std::optional<FoundInterval> interval;
  std::uint32_t origins = 0, outlets = 0;  ///< behind its value
  bool tied = false;
  std::uint32_t source = kNoRow, document = kNoRow, origin = kNoRow;
  std::uint32_t line = 1;
  std::string item, slot, kind;
  std::string value;       ///< as written
  std::string understood;  ///< as understood ("at least 12"); "" as written
  std::string text;        ///< the sentence of the evidence, on one line
  std::string polarity, modality;
  std::string speaker;                        ///< innermost; "" nobody
  std::vector<FoundAttribution> attribution;  ///< outermost first
  std::string as_of_begin, as_of_end;         ///< ISO 8601; "" unknown
  std::string extractor;  ///< name of the rule that read it; "" of a record
  std::string timestamp, url;        ///< of records
  std::optional<double> confidence;  ///< of records
  std::vector<FoundQuote> evidence;
  std::vector<FoundContribution> account;
};

/// The answer to an item of numbers.
struct FoundNumber {
  std::string item, slot;
  double value = 0, score = 0, truth_low = 0, truth_high = 0;
  bool estimate = false;
  std::uint32_t rank = 0;  ///< of an estimate: that a value would have; else 0
};

struct FoundEdge {
  std::string kind;  ///< agree compatible update conflict differs
  std::uint32_t a = kNoRow, b = kNoRow;  ///< claims
  std::string rule, reason;
  double weight = 0;
};

struct FoundSide {
  std::string value;
  std::vector<std::uint32_t> claims;
  double score = 0;
  std::uint32_t origins = 0, outlets = 0;
};

struct FoundDispute {
  std::string key;  ///< the same in every run that has the dispute
  std::string topic, slot;
  std::vector<FoundSide> sides;
  std::vector<std::uint32_t> edges;
};

/// One independent voice: which claims and sources speak with it, and why.
struct FoundOrigin {
  std::vector<std::uint32_t> sources, documents, claims;
  struct Tie {
    std::string kind;                      ///< passage document agency speaker
    std::string who;                       ///< agency or speaker; else ""
    std::uint32_t a = kNoRow, b = kNoRow;  ///< claims
  };
  std::vector<Tie> ties;
};

struct FoundStretch {
  std::uint64_t start = 0, end = 0;  ///< code points, half-open
  std::string text;                  ///< verbatim
};

struct FoundCopy {
  std::uint32_t a = kNoRow, b = kNoRow;  ///< documents
  double containment = 0;
  struct Passage {
    std::uint32_t words = 0;
    FoundStretch a, b;
  };
  std::vector<Passage> passages;
};

/// Two sources of which one takes from the other (crosscheck.sources/1).
struct FoundDependence {
  std::uint32_t a = kNoRow, b = kNoRow;
  std::string by;                 ///< values or text
  std::uint32_t copier = kNoRow;  ///< kNoRow: the data do not tell
  double share = 0, probability = 0;
  std::uint64_t common = 0, agreed = 0, shared = 0;
};

struct FoundDiagnostic {
  std::string severity, file, message, hint;
  std::uint32_t line = 0, column = 0;
};

/// What a person decided about a dispute; shown, never applied.
struct FoundDecision {
  std::string dispute;  ///< FoundDispute::key
  std::string status;   ///< confirmed or rejected
  std::string note;
  bool found = true;  ///< whether the result has that dispute
};

struct Findings {
  std::string schema, program, version, method;
  std::uint64_t iterations = 0;
  double last_change = 0;
  bool converged = true;
  /// Every figure of `accuracy`; empty where no truths were given.
  std::vector<std::pair<std::string, double>> accuracy;
  std::string command;  ///< that makes the same result again; "" not told
  std::vector<std::pair<std::string, std::string>> options;  ///< not defaults
  /// Every count of `summary`, in the order of the file.
  std::vector<std::pair<std::string, std::uint64_t>> summary;
  [[nodiscard]] std::uint64_t count(std::string_view name) const;

  std::vector<FoundDocument> documents;
  std::vector<FoundSource> sources;
  std::vector<FoundClaim> claims;  ///< in the order of the file: by rank
  /// By FoundClaim::index: its place in `claims`.
  std::vector<std::uint32_t> claim_at;
  [[nodiscard]] const FoundClaim& claim(std::uint32_t index) const {
    return claims[claim_at[index]];
  }
  std::vector<FoundOrigin> origins;
  std::vector<FoundNumber> numbers;
  std::vector<FoundEdge> edges;
  std::vector<FoundDispute> disputes;
  std::vector<FoundCopy> copies;
  std::vector<FoundDependence> dependences;
  std::vector<FoundDiagnostic> diagnostics;
  std::vector<FoundDecision> decisions;
};

}  // namespace crosscheck
