#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "graph/linking.h"

namespace crosscheck {

/// Which documents are shown to tell of one event by what they agree on.
/// Complexity: O(edges log edges), and O(names) for each pair of documents that
/// has an edge.
class Acquaintances {
 public:
  Acquaintances(std::span<const Statement> statements,
                std::span<const Predication> predications,
                const std::vector<StatementEdge>& edges);

  /// Whether they agree on no fewer things than they contradict each other in,
  /// or both agree on two or more with a third. Sentences that are alike count
  /// as one for six; printed within three days, or sharing six names, counts as
  /// two. Those that contradict each other in two things need an agreement of
  /// another kind than acts and sentences, nearness in print, or the names.
  [[nodiscard]] bool are(DocumentId a, DocumentId b) const;

  /// Whether both name one person, body or place; also where either names
  /// nobody, for nothing is known then.
  [[nodiscard]] bool share_name(DocumentId a, DocumentId b) const;

  /// Whether a document names whom a key names, or one of that surname.
  /// Complexity: O(names of the document).
  [[nodiscard]] bool names_person(DocumentId document,
                                  const std::string& key) const;

 private:
  static constexpr std::size_t kFriends = 2;
  using DocumentPair = std::pair<std::uint32_t, std::uint32_t>;

  struct Tally {
    std::set<std::string> together, apart;  // slots
    std::size_t acts = 0;                   // that are told by both
    std::size_t reports = 0;                // sentences that are alike
    std::size_t names = 0;                  // that both give
    bool near_in_print = false;

    [[nodiscard]] std::size_t shared() const;
    [[nodiscard]] bool share_cast() const;
  };

  static DocumentPair pair_of(DocumentId a, DocumentId b);
  void note(std::span<const Statement> statements, const StatementEdge& edge);
  void name(std::span<const Predication> predications);
  [[nodiscard]] std::size_t shared_names(std::uint32_t a,
                                         std::uint32_t b) const;
  [[nodiscard]] bool have_common_friend(DocumentId a, DocumentId b) const;

  std::map<std::uint32_t, std::set<std::string>> names_;  // by document
  std::map<DocumentPair, Tally> tallies_;
  std::map<std::uint32_t, std::set<std::uint32_t>> friends_;
};

}  // namespace crosscheck
