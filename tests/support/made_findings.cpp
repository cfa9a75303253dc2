#include "tests/support/made_findings.h"

#include <algorithm>

#include "engine/report/program.h"

namespace crosscheck::testing {
namespace {

template <typename T>
std::uint32_t added(std::vector<T>& rows, T row) {
  rows.push_back(std::move(row));
  return static_cast<std::uint32_t>(rows.size() - 1);
}

template <typename T>
void add_once(std::vector<T>& to, const T& one) {
  if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

void count_everything(Findings& f) {
  const auto edges = [&](std::string_view kind) {
    return static_cast<std::uint64_t>(
        std::count_if(f.edges.begin(), f.edges.end(),
                      [&](const FoundEdge& e) { return e.kind == kind; }));
  };
  const auto articles = static_cast<std::uint64_t>(
      std::count_if(f.documents.begin(), f.documents.end(),
                    [](const FoundDocument& d) { return d.is_article; }));
  f.summary = {{"articles", articles},
               {"sources", f.sources.size()},
               {"origins", f.origins.size()},
               {"claims", f.claims.size()},
               {"agree", edges("agree")},
               {"compatible", edges("compatible")},
               {"update", edges("update")},
               {"conflict", edges("conflict")},
               {"disputes", f.disputes.size()},
               {"copies", f.copies.size()},
               {"diagnostics", f.diagnostics.size()}};
}

/// By score; equal scores share a rank.
void rank_claims(std::vector<FoundClaim>& claims) {
  std::stable_sort(claims.begin(), claims.end(),
                   [](const FoundClaim& a, const FoundClaim& b) {
                     return a.score > b.score;
                   });
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const bool shares = i > 0 && claims[i].score == claims[i - 1].score;
    claims[i].rank =
        shares ? claims[i - 1].rank : static_cast<std::uint32_t>(i + 1);
  }
}

}  // namespace

MadeFindings::MadeFindings() {
  findings_.schema = kResultSchema;
  findings_.program = kProgramName;
  findings_.version = kProgramVersion;
  findings_.method = "signed";
  findings_.iterations = 12;
}

std::uint32_t MadeFindings::source(std::string_view name, double reliability) {
  for (std::size_t i = 0; i < findings_.sources.size(); ++i) {
    if (findings_.sources[i].name == name) return static_cast<unsigned>(i);
  }
  FoundSource source;
  source.name = name;
  source.reliability = reliability;
  return added(findings_.sources, std::move(source));
}

std::uint32_t MadeFindings::article(std::string_view source_name,
                                    std::string_view path,
                                    std::string_view published) {
  FoundDocument document;
  document.source = source(source_name);
  document.source_name = source_name;
  document.path = path;
  document.published = published;
  document.date = published;
  document.encoding = "UTF-8";
  ++findings_.sources[document.source].documents;
  return added(findings_.documents, std::move(document));
}

std::uint32_t MadeFindings::table(std::string_view path) {
  FoundDocument document;
  document.path = path;
  document.is_article = false;
  document.encoding = "UTF-8";
  return added(findings_.documents, std::move(document));
}

std::uint32_t MadeFindings::add_claim(FoundClaim claim) {
  claim.index = static_cast<std::uint32_t>(findings_.claims.size());
  claim.key = "claim-" + std::to_string(claim.index + 1);
  claim.polarity = "positive";
  claim.modality = "asserted";
  claim.origins = claim.outlets = 1;
  FoundOrigin origin;
  origin.sources = {claim.source};
  origin.documents = {claim.document};
  origin.claims = {claim.index};
  claim.origin = added(findings_.origins, std::move(origin));
  ++findings_.sources[claim.source].claims;
  ++findings_.sources[claim.source].origins;
  return added(findings_.claims, std::move(claim));
}

std::uint32_t MadeFindings::claim(std::uint32_t article, std::string_view item,
                                  std::string_view slot, std::string_view value,
                                  double score) {
  FoundClaim claim;
  claim.source = findings_.documents[article].source;
  claim.document = article;
  claim.item = item;
  claim.slot = slot;
  claim.kind = "quantity";
  claim.value = value;
  claim.score = score;
  claim.extractor = "quantities";
  const std::uint32_t index = add_claim(std::move(claim));
  quote(index, "", value, "");
  return index;
}

std::uint32_t MadeFindings::record(std::string_view source_name,
                                   std::uint32_t table, std::uint32_t line,
                                   std::string_view item, std::string_view slot,
                                   std::string_view value, double score) {
  FoundClaim claim;
  claim.source = source(source_name);
  claim.document = table;
  claim.line = line;
  claim.item = item;
  claim.slot = slot;
  claim.kind = "record";
  claim.value = value;
  claim.score = score;
  return add_claim(std::move(claim));
}

void MadeFindings::quote(std::uint32_t claim, std::string_view before,
                         std::string_view exact, std::string_view after,
                         std::uint32_t line, std::uint32_t column) {
  FoundClaim& of = findings_.claims[claim];
  FoundQuote quote;
  quote.document = of.document;
  quote.before = before;
  quote.exact = exact;
  quote.after = after;
  quote.prefix = before;
  quote.suffix = after;
  quote.line = line;
  quote.column = column;
  quote.start = quote.byte_start = before.size();
  quote.end = quote.byte_end = before.size() + exact.size();
  of.line = line;
  of.text = std::string(before) + std::string(exact) + std::string(after);
  of.evidence = {std::move(quote)};
}

std::uint32_t MadeFindings::edge(std::string_view kind, std::uint32_t a,
                                 std::uint32_t b, std::string_view rule,
                                 std::string_view reason, double weight) {
  return added(findings_.edges,
               FoundEdge{std::string(kind), a, b, std::string(rule),
                         std::string(reason), weight});
}

std::uint32_t MadeFindings::dispute(std::string_view key,
                                    std::initializer_list<Rows> sides,
                                    Rows edges) {
  FoundDispute dispute;
  dispute.key = key;
  dispute.edges = std::move(edges);
  for (const Rows& claims : sides) {
    FoundSide side;
    Rows origins, outlets;
    for (std::uint32_t c : claims) {
      const FoundClaim& claim = findings_.claims[c];
      dispute.topic = claim.item;
      dispute.slot = claim.slot;
      if (claim.score > side.score) {
        side.score = claim.score;
        side.value = claim.value;
      }
      add_once(origins, claim.origin);
      add_once(outlets, claim.source);
    }
    side.claims = claims;
    side.origins = static_cast<std::uint32_t>(origins.size());
    side.outlets = static_cast<std::uint32_t>(outlets.size());
    dispute.sides.push_back(std::move(side));
  }
  return added(findings_.disputes, std::move(dispute));
}

void MadeFindings::same_origin(const Rows& claims, std::string_view kind,
                               std::string_view who) {
  const std::uint32_t kept = findings_.claims[claims.front()].origin;
  for (std::uint32_t c : claims) {
    FoundClaim& claim = findings_.claims[c];
    if (claim.origin == kept) continue;
    FoundOrigin gone = std::exchange(findings_.origins[claim.origin], {});
    FoundOrigin& origin = findings_.origins[kept];
    for (std::uint32_t s : gone.sources) add_once(origin.sources, s);
    for (std::uint32_t d : gone.documents) add_once(origin.documents, d);
    for (std::uint32_t member : gone.claims) {
      add_once(origin.claims, member);
      findings_.claims[member].origin = kept;
    }
    origin.ties.push_back(
        {std::string(kind), std::string(who), claims.front(), c});
  }
}

Findings MadeFindings::finish() {
  Findings done = findings_;
  rank_claims(done.claims);
  done.claim_at.resize(done.claims.size());
  for (std::size_t i = 0; i < done.claims.size(); ++i) {
    done.claim_at[done.claims[i].index] = static_cast<std::uint32_t>(i);
  }
  count_everything(done);
  return done;
}

Findings harbour_story() {
  MadeFindings made;
  made.source("Gull Gazette", 0.7);
  const auto post = made.article("Harbour Post", "news/post.txt", "2031-03-05");
  const auto gull = made.article("Gull Gazette", "news/gull one.txt");
  const auto copy = made.article("Tide Sheet", "news/sheet.html");
  const auto log = made.table("log.csv");
  const auto nine = made.claim(gull, "fire in the harbour", "hurt", "nine", .8);
  const auto six = made.claim(post, "fire in the harbour", "hurt", "six", .4);
  const auto also = made.claim(copy, "fire in the harbour", "hurt", "nine", .8);
  const auto calm = made.record("Watch", log, 3, "pier", "wind", "-4.5", .6);
  const auto later = made.claim(gull, "fire in the harbour", "hurt", "ten", .5);
  made.quote(nine, "The doctor said ", "nine", " people were hurt.", 4, 17);
  made.quote(six, "Only ", "six", " were hurt, the mayor said.", 2, 6);
  made.quote(also, "The doctor said ", "nine", " people were hurt.", 7, 17);
  made.quote(later, "By evening ", "ten", " were hurt.", 9, 12);
  const auto against =
      made.edge("conflict", nine, six, "quantity", "nine is not six", .9);
  const auto copied =
      made.edge("conflict", six, also, "quantity", "six is not nine", .9);
  made.edge("agree", nine, also, "quantity", "the same number", 1);
  made.edge("update", nine, later, "quantity", "a later count", .5);
  made.same_origin({nine, also}, "passage", "");
  made.dispute("dispute-1", {{nine, also}, {six}}, {against, copied});

  Findings& rows = made.rows();
  rows.claims[six].speaker = "the mayor";
  rows.claims[six].attribution = {{"the mayor", "said"}};
  rows.claims[six].account = {{"prior", -0.5}, {"Harbour Post", 0.1}};
  rows.claims[six].understood = "6";
  rows.claims[nine].interval = FoundInterval{0.6, 0.95};
  rows.claims[later].as_of_begin = "2031-03-05T18:00";
  rows.claims[later].as_of_end = "2031-03-05T21:00";
  rows.claims[calm].timestamp = "2031-03-05T06:00";
  rows.claims[calm].url = "https://watch.example/log?a=1&b=2";
  rows.claims[calm].confidence = 0.75;
  rows.sources[0].interval = FoundInterval{0.5, 0.9};
  rows.sources[0].coverage = 0.5;
  rows.sources[0].originality = 1;
  rows.documents[post].title = "Fire at the quay";
  rows.documents[post].url = "https://post.example/fire";
  rows.documents[post].author = "A. Keel";
  rows.documents[post].sha256 = std::string(64, 'a');
  rows.copies = {{gull,
                  copy,
                  0.875,
                  {{9,
                    {10, 34, "The doctor said nine"},
                    {20, 44, "The doctor said nine"}}}}};
  rows.dependences = {{made.source("Gull Gazette"), made.source("Tide Sheet"),
                       "text", made.source("Tide Sheet"), 0.5, 0.9, 2, 2, 1}};
  rows.numbers = {{"pier", "wind", -4.5, 0.6, -5, -4, false}};
  rows.diagnostics = {
      {"warning", "log.csv", "a cell is empty", "fill it", 5, 2}};
  rows.decisions = {{"dispute-1", "confirmed", "asked the doctor", true}};
  rows.command = "crosscheck contradictions news log.csv";
  rows.options = {{"method", "signed"}};
  return made.finish();
}

namespace {

/// Adds the strings that input fills, then those that crosscheck itself names.
class Texts {
 public:
  explicit Texts(Findings& f) {
    for (FoundDocument& d : f.documents) {
      input({&d.path, &d.source_name, &d.date, &d.title, &d.url, &d.author});
      own({&d.date_from, &d.published, &d.encoding, &d.sha256});
    }
    for (FoundSource& s : f.sources) input({&s.name});
    for (FoundClaim& c : f.claims) add(c);
    for (FoundNumber& n : f.numbers) input({&n.item, &n.slot});
    for (FoundEdge& e : f.edges) {
      input({&e.reason});
      own({&e.kind, &e.rule});
    }
    for (FoundDispute& d : f.disputes) {
      input({&d.topic, &d.slot});
      own({&d.key});
      for (FoundSide& side : d.sides) input({&side.value});
    }
    for (FoundOrigin& o : f.origins) {
      for (FoundOrigin::Tie& tie : o.ties) {
        input({&tie.who});
        own({&tie.kind});
      }
    }
    for (FoundCopy& copy : f.copies) {
      for (FoundCopy::Passage& p : copy.passages) {
        input({&p.a.text, &p.b.text});
      }
    }
    for (FoundDependence& d : f.dependences) own({&d.by});
    for (FoundDiagnostic& d : f.diagnostics) {
      input({&d.file, &d.message, &d.hint});
      own({&d.severity});
    }
    for (FoundDecision& d : f.decisions) {
      input({&d.note});
      own({&d.dispute, &d.status});
    }
    input({&f.command});
    own({&f.schema, &f.program, &f.version, &f.method});
  }

  std::vector<std::string*> of_input, of_crosscheck;

 private:
  void input(std::initializer_list<std::string*> texts) {
    of_input.insert(of_input.end(), texts);
  }
  void own(std::initializer_list<std::string*> texts) {
    of_crosscheck.insert(of_crosscheck.end(), texts);
  }
  void add(FoundClaim& c) {
    input({&c.item, &c.slot, &c.value, &c.understood, &c.text, &c.speaker,
           &c.timestamp, &c.url});
    own({&c.key, &c.kind, &c.polarity, &c.modality, &c.as_of_begin,
         &c.as_of_end, &c.extractor});
    for (FoundAttribution& link : c.attribution) {
      input({&link.speaker, &link.cue});
    }
    for (FoundQuote& q : c.evidence) {
      input({&q.exact, &q.prefix, &q.suffix, &q.before, &q.after});
    }
    for (FoundContribution& row : c.account) input({&row.what});
  }
};

}  // namespace

std::vector<std::string*> every_text(Findings& findings) {
  Texts texts(findings);
  std::vector<std::string*> all = std::move(texts.of_input);
  all.insert(all.end(), texts.of_crosscheck.begin(), texts.of_crosscheck.end());
  return all;
}

Findings story_told_with(std::string_view text) {
  Findings story = harbour_story();
  for (std::string* input : Texts(story).of_input) *input = text;
  return story;
}

}  // namespace crosscheck::testing
