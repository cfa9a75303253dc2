#include <set>
#include <string>

#include "engine/report/claim_matches.h"
#include "engine/report/diff_forms.h"
#include "engine/report/json_output.h"
#include "engine/report/program.h"

namespace crosscheck {
namespace {

class DiffJson {
 public:
  DiffJson(const ComparedResults& compared, ReportBuffer& buffer)
      : compared_(compared),
        before_(compared.before),
        after_(compared.after),
        diff_(compared.diff),
        json_(buffer) {}

  void write() {
    json_.begin_object();
    json_.string("schema", kDiffSchema);
    json_.begin_object("program");
    json_.string("name", kProgramName);
    json_.string("version", kProgramVersion);
    json_.end_object();
    write_result("old", compared_.before_name, before_);
    write_result("new", compared_.after_name, after_);
    json_.begin_object("thresholds");
    json_.score("score", compared_.options.score);
    json_.integer("origins", 1);
    json_.end_object();
    write_summary();
    write_disputes();
    write_claims();
    json_.end_object();
  }

 private:
  using Pair = ResultDiff::Pair;

  void write_result(std::string_view key, std::string_view name,
                    const Findings& found) {
    json_.begin_object(key);
    json_.string("name", name);
    json_.integer("documents", found.documents.size());
    json_.integer("claims", found.claims.size());
    json_.integer("disputes", found.disputes.size());
    json_.end_object();
  }

  void write_summary() {
    json_.begin_object("summary");
    json_.integer("claims_new", diff_.new_claims.size());
    json_.integer("claims_gone", diff_.gone_claims.size());
    json_.integer("claims_same", diff_.same_claims);
    json_.integer("better_supported", diff_.better.size());
    json_.integer("worse_supported", diff_.worse.size());
    json_.integer("values_changed", diff_.revalued.size());
    json_.integer("disputes_new", diff_.new_disputes.size());
    json_.integer("disputes_settled", diff_.settled.size());
    json_.integer("disputes_grown", diff_.grown.size());
    json_.integer("disputes_shrunk", diff_.shrunk.size());
    json_.integer("disputes_altered", diff_.altered.size());
    json_.integer("disputes_same", diff_.same_disputes);
    json_.end_object();
  }

  void write_sides(const Findings& found, const FoundDispute& dispute) {
    json_.begin_array("sides");
    for (const FoundSide& side : dispute.sides) {
      std::set<std::string_view> sources;
      for (const std::uint32_t index : side.claims) {
        sources.insert(source_of(found, found.claim(index)));
      }
      json_.begin_object();
      json_.string("value", side.value);
      json_.score("score", side.score);
      json_.integer("origins", side.origins);
      json_.begin_array("sources");
      for (const std::string_view source : sources) json_.string(source);
      json_.end_array();
      json_.end_object();
    }
    json_.end_array();
  }

  void write_dispute(const Findings& found, const FoundDispute& dispute) {
    json_.string("key", dispute.key);
    json_.string("topic", dispute.topic);
    json_.string("slot", dispute.slot);
    write_sides(found, dispute);
  }

  void write_dispute_pairs(std::string_view name,
                           const std::vector<Pair>& pairs) {
    json_.begin_array(name);
    for (const Pair& pair : pairs) {
      json_.begin_object();
      json_.begin_object("old");
      write_dispute(before_, before_.disputes[pair.before]);
      json_.end_object();
      json_.begin_object("new");
      write_dispute(after_, after_.disputes[pair.after]);
      json_.end_object();
      json_.end_object();
      json_.flow();
    }
    json_.end_array();
  }

  void write_disputes() {
    json_.begin_object("disputes");
    json_.begin_array("new");
    for (const std::uint32_t d : diff_.new_disputes) {
      json_.begin_object();
      write_dispute(after_, after_.disputes[d]);
      json_.end_object();
      json_.flow();
    }
    json_.end_array();
    json_.begin_array("settled");
    for (const ResultDiff::Settled& settled : diff_.settled) {
      json_.begin_object();
      json_.string("why", name_of(settled.fate));
      write_dispute(before_, before_.disputes[settled.before]);
      json_.end_object();
      json_.flow();
    }
    json_.end_array();
    write_dispute_pairs("grown", diff_.grown);
    write_dispute_pairs("shrunk", diff_.shrunk);
    write_dispute_pairs("altered", diff_.altered);
    json_.end_object();
  }

  /// What is one in both results of a pair.
  void write_question(const Findings& found, const FoundClaim& claim) {
    json_.string_or_null("source", source_of(found, claim));
    json_.string("item", claim.item);
    json_.string("slot", claim.slot);
  }

  /// What a result of its own has of a claim.
  void write_telling(const Findings& found, const FoundClaim& claim) {
    json_.id("id", 'c', claim.index);
    json_.string("key", claim.key);
    json_.string("value", claim.value);
    json_.score("score", claim.score);
    json_.integer("origins", claim.origins);
    json_.string_or_null("path", path_of(found, claim));
    json_.integer("line", claim.line);
    json_.string_or_null("quote",
                         claim.evidence.empty()
                             ? std::string_view()
                             : std::string_view(claim.evidence[0].exact));
  }

  void write_list(std::string_view name, const Findings& found,
                  const std::vector<std::uint32_t>& rows) {
    json_.begin_array(name);
    for (const std::uint32_t row : rows) {
      json_.begin_object();
      write_question(found, found.claims[row]);
      write_telling(found, found.claims[row]);
      json_.end_object();
      json_.flow();
    }
    json_.end_array();
  }

  void write_pairs(std::string_view name, const std::vector<Pair>& pairs) {
    json_.begin_array(name);
    for (const Pair& pair : pairs) {
      json_.begin_object();
      write_question(after_, after_.claims[pair.after]);
      json_.begin_object("old");
      write_telling(before_, before_.claims[pair.before]);
      json_.end_object();
      json_.begin_object("new");
      write_telling(after_, after_.claims[pair.after]);
      json_.end_object();
      json_.end_object();
      json_.flow();
    }
    json_.end_array();
  }

  void write_claims() {
    json_.begin_object("claims");
    write_list("new", after_, diff_.new_claims);
    write_list("gone", before_, diff_.gone_claims);
    write_pairs("better", diff_.better);
    write_pairs("worse", diff_.worse);
    write_pairs("values_changed", diff_.revalued);
    json_.end_object();
  }

  const ComparedResults& compared_;
  const Findings& before_;
  const Findings& after_;
  const ResultDiff& diff_;
  JsonOutput json_;
};

}  // namespace

Status write_diff_json(const ComparedResults& compared, ByteSink& sink) {
  ReportBuffer buffer(sink);
  DiffJson(compared, buffer).write();
  buffer.text() += '\n';
  return buffer.finish();
}

}  // namespace crosscheck
