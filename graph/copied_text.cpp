#include "graph/copied_text.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>

namespace crosscheck {
namespace {

// Thresholds, as the header states them.
constexpr std::uint32_t kShingleWords = 5;
constexpr std::uint32_t kCountedWords = 6;
constexpr std::size_t kBucketLimit = 50;
constexpr std::uint32_t kPassageWords = 8;
constexpr std::uint32_t kLongRunWords = 20;
constexpr std::uint32_t kLeastShared = kPassageWords - kShingleWords + 1;
constexpr std::uint32_t kLongRunShared = kLongRunWords - kCountedWords + 1;
constexpr double kReported = 0.10;
// A seed tries at most so many places of the other document, which keeps a
// text that repeats itself from taking quadratic time.
constexpr std::size_t kPlacesPerSeed = 8;

/// A shingle and the place of its first word.
struct Shingle {
  std::uint64_t hash;
  std::uint32_t at;
};

/// One document, ready to be compared.
struct Prepared {
  const WordSequence* text = nullptr;
  std::vector<std::uint64_t> word;      // hash of each word
  std::vector<Shingle> by_hash;         // sorted by hash, then place
  std::vector<std::uint64_t> distinct;  // hashes, sorted, each once
  std::vector<std::uint64_t> counted;   // the same of runs of six words
};

std::uint64_t hash_run(const std::uint64_t* words, std::uint32_t count) {
  return stable_hash(
      {reinterpret_cast<const char*>(words), count * sizeof(std::uint64_t)});
}

std::size_t runs_in(std::size_t words, std::uint32_t length) {
  return words < length ? 0 : words - length + 1;
}

Prepared prepare(const WordSequence& text) {
  Prepared result;
  result.text = &text;
  result.word.reserve(text.words.size());
  for (const std::string& word : text.words) {
    result.word.push_back(stable_hash(word));
  }
  const std::size_t shingles = runs_in(text.words.size(), kShingleWords);
  result.by_hash.reserve(shingles);
  for (std::uint32_t at = 0; at < shingles; ++at) {
    result.by_hash.push_back({hash_run(&result.word[at], kShingleWords), at});
  }
  std::sort(result.by_hash.begin(), result.by_hash.end(),
            [](const Shingle& x, const Shingle& y) {
              return std::tie(x.hash, x.at) < std::tie(y.hash, y.at);
            });
  for (const Shingle& shingle : result.by_hash) {
    if (result.distinct.empty() || result.distinct.back() != shingle.hash) {
      result.distinct.push_back(shingle.hash);
    }
  }
  const std::size_t runs = runs_in(text.words.size(), kCountedWords);
  result.counted.reserve(runs);
  for (std::size_t at = 0; at < runs; ++at) {
    result.counted.push_back(hash_run(&result.word[at], kCountedWords));
  }
  std::sort(result.counted.begin(), result.counted.end());
  result.counted.erase(
      std::unique(result.counted.begin(), result.counted.end()),
      result.counted.end());
  return result;
}

/// Which documents hold each shingle. Data: `holders` sorted by (hash,
/// document), and for each document the buckets of its distinct shingles.
class ShingleIndex {
 public:
  explicit ShingleIndex(const std::vector<Prepared>& documents);

  [[nodiscard]] std::size_t capped() const { return capped_; }
  /// Calls visit(other, full) for each document after `document` in a bucket
  /// of it; `full` marks a capped bucket, where only its first document meets
  /// the others.
  template <typename Visit>
  void for_each_meeting(std::uint32_t document, Visit visit) const;

 private:
  struct Holder {
    std::uint64_t hash;
    std::uint32_t document;
  };
  struct Place {         // of a document in a bucket
    std::uint32_t next;  // the holder after it
    std::uint32_t end;   // of the bucket
    bool full;
  };

  std::vector<Holder> holders_;
  std::vector<std::vector<Place>> places_;  // by document; alone: left out
  std::size_t capped_ = 0;
};

ShingleIndex::ShingleIndex(const std::vector<Prepared>& documents)
    : places_(documents.size()) {
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    for (const std::uint64_t hash : documents[i].distinct) {
      holders_.push_back({hash, i});
    }
  }
  std::sort(
      holders_.begin(), holders_.end(), [](const Holder& x, const Holder& y) {
        return std::tie(x.hash, x.document) < std::tie(y.hash, y.document);
      });
  for (std::size_t begin = 0; begin < holders_.size();) {
    std::size_t end = begin + 1;
    while (end < holders_.size() &&
           holders_[end].hash == holders_[begin].hash) {
      ++end;
    }
    const bool full = end - begin > kBucketLimit;
    if (full) ++capped_;
    const std::size_t meeting = full ? begin + 1 : end - 1;
    for (std::size_t i = begin; i < meeting; ++i) {
      places_[holders_[i].document].push_back(
          {static_cast<std::uint32_t>(i + 1), static_cast<std::uint32_t>(end),
           full});
    }
    begin = end;
  }
}

template <typename Visit>
void ShingleIndex::for_each_meeting(std::uint32_t document, Visit visit) const {
  for (const Place& place : places_[document]) {
    for (std::uint32_t i = place.next; i < place.end; ++i) {
      visit(holders_[i].document, place.full);
    }
  }
}

/// Hashes in both lists: the shorter is looked up in the longer.
std::size_t count_shared(const std::vector<std::uint64_t>& a,
                         const std::vector<std::uint64_t>& b) {
  const bool swap = b.size() < a.size();
  const auto& few = swap ? b : a;
  const auto& many = swap ? a : b;
  std::size_t shared = 0;
  auto from = many.begin();
  for (const std::uint64_t hash : few) {
    from = std::lower_bound(from, many.end(), hash);
    if (from == many.end()) break;
    if (*from == hash) ++shared;
  }
  return shared;
}

/// A common run: places of its first word in both, and its length.
struct Run {
  std::uint32_t in_a = 0;
  std::uint32_t in_b = 0;
  std::uint32_t words = 0;
};

std::uint32_t common_length(const Prepared& a, std::size_t i, const Prepared& b,
                            std::size_t j) {
  std::uint32_t length = 0;
  while (i < a.word.size() && j < b.word.size() && a.word[i] == b.word[j] &&
         a.text->words[i] == b.text->words[j]) {
    ++i, ++j, ++length;
  }
  return length;
}

/// The longest run that starts at a shingle of `a`; the earliest of equals.
Run longest_run_at(const Prepared& a, const Shingle& seed, const Prepared& b) {
  Run best;
  auto place = std::lower_bound(
      b.by_hash.begin(), b.by_hash.end(), seed.hash,
      [](const Shingle& x, std::uint64_t hash) { return x.hash < hash; });
  for (std::size_t tried = 0; tried < kPlacesPerSeed; ++tried, ++place) {
    if (place == b.by_hash.end() || place->hash != seed.hash) break;
    const std::uint32_t words = common_length(a, seed.at, b, place->at);
    if (words > best.words) best = {seed.at, place->at, words};
  }
  return best;
}

/// Common runs from left to right in `a`, none overlapping another there: at
/// each place the longest, after which the search goes on behind it.
std::vector<Run> common_runs(const Prepared& a, const Prepared& b) {
  std::vector<Shingle> seeds(a.by_hash);
  std::sort(seeds.begin(), seeds.end(),
            [](const Shingle& x, const Shingle& y) { return x.at < y.at; });
  std::vector<Run> runs;
  std::uint32_t covered = 0;
  for (const Shingle& seed : seeds) {
    if (seed.at < covered) continue;
    const Run run = longest_run_at(a, seed, b);
    if (run.words < kPassageWords) continue;
    runs.push_back(run);
    covered = seed.at + run.words;
  }
  return runs;
}

/// Longest first; of two runs that overlap in `b` the longer stays.
std::vector<Run> disjoint_runs(std::vector<Run> runs) {
  std::sort(runs.begin(), runs.end(), [](const Run& x, const Run& y) {
    return std::tie(y.words, x.in_a) < std::tie(x.words, y.in_a);
  });
  std::map<std::uint32_t, std::uint32_t> taken;  // begin -> end, in b
  std::vector<Run> kept;
  for (const Run& run : runs) {
    const auto after = taken.lower_bound(run.in_b);
    if (after != taken.end() && after->first < run.in_b + run.words) continue;
    if (after != taken.begin() && std::prev(after)->second > run.in_b) {
      continue;
    }
    taken.emplace(run.in_b, run.in_b + run.words);
    kept.push_back(run);
  }
  return kept;
}

Span span_of(DocumentId document, const WordSequence& text, std::uint32_t at,
             std::uint32_t words) {
  return {document, text.begin[at], text.end[at + words - 1]};
}

/// Verifies a candidate and adds it to `pairs` if it is a copy.
void verify(const std::vector<Prepared>& documents, std::uint32_t a,
            std::uint32_t b, std::vector<CopyPair>& pairs) {
  const Prepared& first = documents[a];
  const Prepared& second = documents[b];
  if (count_shared(first.distinct, second.distinct) < kLeastShared) return;
  const std::size_t shorter =
      std::min(first.counted.size(), second.counted.size());
  const std::size_t shared = count_shared(first.counted, second.counted);
  if (shared == 0) return;
  const double containment =
      static_cast<double>(shared) / static_cast<double>(shorter);
  if (containment < kReported && shared < kLongRunShared) return;
  CopyPair pair{
      DocumentId(std::size_t{a}), DocumentId(std::size_t{b}), containment, {}};
  for (const Run& run : disjoint_runs(common_runs(first, second))) {
    pair.passages.push_back(
        {pair.a, pair.b, span_of(pair.a, *first.text, run.in_a, run.words),
         span_of(pair.b, *second.text, run.in_b, run.words), run.words});
  }
  const bool long_run =
      !pair.passages.empty() && pair.passages.front().words >= kLongRunWords;
  if (containment >= kReported || long_run) {
    pairs.push_back(std::move(pair));
  }
}

/// Counts, for one document, the shingles that it shares with later ones.
struct Meetings {
  std::vector<std::uint32_t> shared;  // by document; zero between uses
  std::vector<std::uint32_t> met;     // documents with a count

  void add(std::uint32_t other, bool full) {
    if (shared[other] == 0) met.push_back(other);
    // A full bucket hides how much is shared, so it is enough by itself.
    shared[other] += full ? kLeastShared : 1;
  }
};

}  // namespace

std::vector<CopyPair> find_copied_text(std::span<const WordSequence> documents,
                                       std::size_t* capped_buckets) {
  std::vector<Prepared> prepared;
  prepared.reserve(documents.size());
  for (const WordSequence& text : documents) prepared.push_back(prepare(text));
  const ShingleIndex index(prepared);
  if (capped_buckets != nullptr) *capped_buckets = index.capped();

  std::vector<CopyPair> pairs;
  Meetings meetings{std::vector<std::uint32_t>(documents.size(), 0), {}};
  for (std::uint32_t a = 0; a < documents.size(); ++a) {
    index.for_each_meeting(
        a, [&](std::uint32_t other, bool full) { meetings.add(other, full); });
    std::sort(meetings.met.begin(), meetings.met.end());
    for (const std::uint32_t b : meetings.met) {
      if (meetings.shared[b] >= kLeastShared) verify(prepared, a, b, pairs);
      meetings.shared[b] = 0;
    }
    meetings.met.clear();
  }
  return pairs;
}

}  // namespace crosscheck
