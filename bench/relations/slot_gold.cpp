#include "bench/relations/slot_gold.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "engine/text/numbers/number_words.h"
#include "engine/train/gold_lines.h"

namespace crosscheck {
namespace {

std::optional<double> number_of(const GoldJson& json, const char* name) {
  const auto found = json.FindMember(name);
  if (found == json.MemberEnd() || !found->value.IsNumber())
    return std::nullopt;
  return found->value.GetDouble();
}

bool read_claim(const GoldJson& json, SlotClaim& claim) {
  const auto sentence = json.FindMember("sent");
  if (sentence == json.MemberEnd() || !sentence->value.IsUint()) return false;
  claim.id = gold_member(json, "id");
  claim.cluster = gold_member(json, "cluster");
  claim.document = gold_member(json, "doc_id");
  claim.slot = gold_member(json, "slot");
  claim.sentence = sentence->value.GetUint();
  claim.low = number_of(json, "low");
  claim.high = number_of(json, "high");
  return true;
}

using ClaimIndex = std::map<std::string, std::uint32_t, std::less<>>;

bool read_pair(const GoldJson& json, const ClaimIndex& index, SlotPair& pair) {
  const auto a = index.find(gold_member(json, "a"));
  const auto b = index.find(gold_member(json, "b"));
  if (a == index.end() || b == index.end()) return false;
  pair.a = std::min(a->second, b->second);
  pair.b = std::max(a->second, b->second);
  pair.conflict = gold_member(json, "label") == "CONFLICT";
  pair.agree = gold_member(json, "label") == "AGREE";
  const auto update = json.FindMember("update");
  pair.update = update != json.MemberEnd() && update->value.IsTrue();
  return true;
}

bool is_end_of(double value, const SlotClaim& claim) {
  constexpr double kSlack = 1e-9;
  const auto meets = [&](const std::optional<double>& end) {
    return end && std::abs(*end - value) <= kSlack * std::max(1.0, value);
  };
  return meets(claim.low) || meets(claim.high);
}

/// A figure of a text, with its bytes.
struct PlacedFigure {
  std::uint32_t begin = 0, end = 0;
  double value = 0, high = 0;
};

std::vector<PlacedFigure> figures_in(const Document& document) {
  std::vector<PlacedFigure> figures;
  const TokenisedText text = tokenize(document);
  for (const Sentence& sentence : text.sentences) {
    const Pieces pieces(document, text, sentence);
    for (std::uint32_t at = 0; at < pieces.size();) {
      const auto number = read_number(pieces, at, true);
      if (number) {
        figures.push_back({text.tokens[pieces.first_token(at)].begin,
                           text.tokens[pieces.last_token(number->last) - 1].end,
                           number->value, number->high});
      }
      at = number ? std::max(number->last, at + 1) : at + 1;
    }
  }
  return figures;
}

}  // namespace

Result<SlotGold> read_slot_gold(const std::filesystem::path& folder) {
  SlotGold gold;
  Status read =
      read_gold_lines(folder / "claims.jsonl", [&](const GoldJson& json) {
        return read_claim(json, gold.claims.emplace_back());
      });
  if (!read.ok()) return read.error();
  ClaimIndex index;
  for (std::uint32_t i = 0; i < gold.claims.size(); ++i)
    index[gold.claims[i].id] = i;
  read = read_gold_lines(folder / "pairs.jsonl", [&](const GoldJson& json) {
    return read_pair(json, index, gold.pairs.emplace_back());
  });
  if (!read.ok()) return read.error();
  return gold;
}

std::vector<std::vector<Span>> places_of_claims(
    const EcbText& text, const std::vector<const SlotClaim*>& claims) {
  Document document;
  document.text = text.story.text;
  const std::vector<PlacedFigure> figures = figures_in(document);
  std::vector<std::vector<Span>> places;
  for (const SlotClaim* claim : claims) {
    std::vector<Span>& of_claim = places.emplace_back();
    if (claim->sentence >= text.sentences.size()) continue;
    const EcbText::Stretch sentence = text.sentences[claim->sentence];
    for (const PlacedFigure& figure : figures) {
      if (figure.begin < sentence.begin || figure.end > sentence.end) continue;
      if (is_end_of(figure.value, *claim) || is_end_of(figure.high, *claim))
        of_claim.push_back({DocumentId::none(), figure.begin, figure.end});
    }
    if (of_claim.empty() && sentence.begin < sentence.end)
      of_claim.push_back({DocumentId::none(), sentence.begin, sentence.end});
  }
  return places;
}

}  // namespace crosscheck
