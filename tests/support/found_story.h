#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/report/findings.h"

namespace crosscheck::testing {

/// Findings made by hand: three outlets tell how many boats burned. Two of them
/// print one text and say 12, the third says 30.
[[nodiscard]] inline Findings found_story() {
  Findings f;
  f.schema = "crosscheck.result/1";
  f.program = "crosscheck";
  f.version = "0.1.0";
  f.method = "posterior";
  f.iterations = 7;
  f.command = "crosscheck contradictions harbour";
  f.options = {{"top", "3"}};
  f.summary = {{"articles", 3}, {"records", 0},  {"sources", 3}, {"origins", 2},
               {"claims", 3},   {"disputes", 1}, {"skipped", 1}};
  const std::vector<std::string> names = {"Bay News", "Kelp Post", "Gull FM"};
  for (std::uint32_t i = 0; i < 3; ++i) {
    FoundDocument document;
    document.path = names[i].substr(0, 3) + ".txt";
    document.source = i;
    document.source_name = names[i];
    document.date = document.published = "2031-05-0" + std::to_string(i + 1);
    document.date_from = "header";
    document.title = "Boats burn";
    document.url = "https://news.example/" + std::to_string(i);
    document.author = "R. Tern";
    document.encoding = "UTF-8";
    document.sha256 = "00ff";
    f.documents.push_back(document);
    f.sources.push_back(
        {names[i], 0.75, FoundInterval{0.5, 0.875}, 1, 1, 1, 0.5, 1.0});
    FoundClaim claim;
    claim.index = i;
    claim.key = "k" + std::to_string(i);
    claim.rank = i < 2 ? 1 : 3;
    claim.score = i < 2 ? 0.8125 : 0.25;
    claim.interval = FoundInterval{claim.score - 0.125, claim.score + 0.125};
    claim.origins = 1;
    claim.outlets = i < 2 ? 2 : 1;
    claim.source = claim.document = i;
    claim.origin = i < 2 ? 0 : 1;
    claim.item = "harbour fire";
    claim.slot = "boats";
    claim.kind = "count";
    claim.value = i < 2 ? "12" : "30";
    claim.understood = i < 2 ? "exactly 12" : "about 30";
    claim.text = "The fire burned boats.";
    claim.speaker = "the harbour master";
    claim.attribution = {{"the harbour master", "said"}};
    claim.extractor = "tally";
    claim.account = {{"prior", -1.0}, {"one origin", 2.5}};
    FoundQuote quote;
    quote.document = i;
    quote.exact = i < 2 ? "Twelve boats" : "Thirty boats";
    quote.before = "It was night. ";
    quote.after = " burned, he said.";
    quote.line = 3;
    quote.column = 15;
    claim.evidence.push_back(quote);
    f.claims.push_back(claim);
    f.claim_at.push_back(i);
  }
  f.origins = {{{0, 1}, {0, 1}, {0, 1}, {{"passage", "", 0, 1}}},
               {{2}, {2}, {2}, {}}};
  f.edges = {{"agree", 0, 1, "quantity", "12 is 12", 0.9},
             {"conflict", 0, 2, "quantity", "12 is not 30", 0.9},
             {"conflict", 1, 2, "quantity", "12 is not 30", 0.9}};
  FoundDispute dispute;
  dispute.key = "boats-key";
  dispute.topic = "harbour fire";
  dispute.slot = "boats";
  dispute.sides = {{"30", {2}, 0.25, 1, 1}, {"12", {0, 1}, 0.8125, 1, 2}};
  dispute.edges = {1, 2};
  f.disputes = {dispute};
  FoundCopy copy;
  copy.a = 0;
  copy.b = 1;
  copy.containment = 0.9;
  f.copies = {copy};
  f.diagnostics = {
      {"warning", "torn.txt", "is cut off", "read it again", 1, 2}};
  f.decisions = {{"boats-key", "confirmed", "asked the harbour", true}};
  return f;
}

/// Every text of the story that comes from outside, by a name.
[[nodiscard]] inline std::vector<std::pair<std::string, std::string*>>
texts_from_outside(Findings& f) {
  FoundDocument& document = f.documents[0];
  FoundClaim& claim = f.claims[0];
  FoundQuote& quote = claim.evidence[0];
  FoundDispute& dispute = f.disputes[0];
  return {{"document path", &document.path},
          {"document source", &document.source_name},
          {"document date", &document.date},
          {"document published", &document.published},
          {"document date_from", &document.date_from},
          {"document title", &document.title},
          {"document url", &document.url},
          {"document author", &document.author},
          {"document encoding", &document.encoding},
          {"document sha256", &document.sha256},
          {"source name", &f.sources[0].name},
          {"claim key", &claim.key},
          {"claim item", &claim.item},
          {"claim slot", &claim.slot},
          {"claim value", &claim.value},
          {"claim understood", &claim.understood},
          {"claim text", &claim.text},
          {"claim speaker", &claim.speaker},
          {"claim url", &claim.url},
          {"claim timestamp", &claim.timestamp},
          {"attribution cue", &claim.attribution[0].cue},
          {"account", &claim.account[0].what},
          {"quote exact", &quote.exact},
          {"quote prefix", &quote.prefix},
          {"quote suffix", &quote.suffix},
          {"quote before", &quote.before},
          {"quote after", &quote.after},
          {"edge rule", &f.edges[1].rule},
          {"edge reason", &f.edges[1].reason},
          {"dispute topic", &dispute.topic},
          {"dispute slot", &dispute.slot},
          {"side value", &dispute.sides[0].value},
          {"diagnostic severity", &f.diagnostics[0].severity},
          {"diagnostic file", &f.diagnostics[0].file},
          {"diagnostic message", &f.diagnostics[0].message},
          {"diagnostic hint", &f.diagnostics[0].hint},
          {"decision status", &f.decisions[0].status},
          {"decision note", &f.decisions[0].note},
          {"program", &f.program},
          {"method", &f.method},
          {"command", &f.command},
          {"option value", &f.options[0].second},
          {"summary count", &f.summary[2].first}};
}

}  // namespace crosscheck::testing
