#include "engine/report/claim_accounts.h"

#include "scoring/scorer.h"

namespace crosscheck {
namespace {

constexpr std::size_t kClaimsWithAccounts = 20000;
constexpr std::uint32_t kNoAccount = 0xffffffffU;

}  // namespace

ClaimAccounts::ClaimAccounts(const RunView& view, bool all) : view_(view) {
  const Result<std::unique_ptr<Scorer>> scorer = make_scorer(view.run().method);
  if (!scorer.ok()) return;
  account_of_.assign(view.run().evidence.value_count(), kNoAccount);
  const std::size_t claims = view.claims().size();
  const bool records = all || claims <= kClaimsWithAccounts;
  for (std::size_t i = 0; i < claims; ++i) {
    if (records || view.claims().detail(ClaimId(i)) != nullptr) {
      add(view.value_of(ClaimId(i)));
    }
  }
  if (!records) add_disputed();
  accounts_ =
      scorer.value()->accounts(view.run().evidence, view.run().scores, values_);
}

void ClaimAccounts::add(std::uint32_t value) {
  std::uint32_t& account = account_of_[value];
  if (account != kNoAccount) return;
  account = static_cast<std::uint32_t>(values_.size());
  values_.push_back(value);
}

void ClaimAccounts::add_disputed() {
  std::size_t claims = 0;
  for (const Dispute& dispute : view_.run().disputes) {
    for (const DisputeSide& side : dispute.sides) {
      for (const ClaimId claim : side.claims) add(view_.value_of(claim));
      claims += side.claims.size();
    }
    if (claims >= kClaimsWithAccounts) return;
  }
}

std::string ClaimAccounts::words(const Contribution& part) const {
  const auto name = [&](std::uint32_t source) {
    return std::string(view_.source_name(SourceId(source)));
  };
  const auto value = [&](std::uint32_t index) {
    const ValueId id = view_.run().evidence.value_id[index];
    return std::string(
        view_.claims().text(view_.claims().values[id.index()].text));
  };
  switch (part.kind) {
    case ContributionKind::source:
      return name(part.index);
    case ContributionKind::origin:
      return part.source == Contribution::kNoIndex ? part.what
                                                   : name(part.source);
    case ContributionKind::agreement:
      return "agrees with " + value(part.index);
    case ContributionKind::conflict:
      return "conflicts with " + value(part.index);
    case ContributionKind::copy:
      return name(part.index) + " may have it from another source";
    default:
      return part.what;
  }
}

std::span<const Contribution> ClaimAccounts::of(std::uint32_t value) const {
  if (account_of_.empty() || account_of_[value] == kNoAccount) return {};
  return accounts_[account_of_[value]];
}

}  // namespace crosscheck
