// Joins what the trees say with the quotations, and settles who is meant.
#include "engine/text/speech/attribution.h"

#include <algorithm>
#include <tuple>

#include "engine/text/speech/reported_speech.h"
#include "engine/text/speech/speakers.h"

namespace crosscheck {
namespace {

using Index = std::uint32_t;
constexpr Index kNone = SpeechAttribution::kNone;

bool empty(IndexRange range) { return range.first >= range.last; }

bool overlap(IndexRange a, IndexRange b) {
  return a.first < b.last && b.first < a.last;
}

Index content_length(const SpeechAttribution& one) {
  Index length = 0;
  for (const IndexRange& range : one.content)
    length += range.last - range.first;
  return length;
}

// Adds a range to those of a content, which it may run into.
void add_content(SpeechAttribution& one, IndexRange added) {
  constexpr std::size_t kMostRanges = 64;
  std::vector<IndexRange>& content = one.content;
  if (content.size() >= kMostRanges) return;
  std::erase_if(content, [&](const IndexRange& range) {
    if (!overlap(range, added)) return false;
    added.first = std::min(added.first, range.first);
    added.last = std::max(added.last, range.last);
    return true;
  });
  const auto place = std::find_if(
      content.begin(), content.end(),
      [&](const IndexRange& range) { return range.first > added.first; });
  content.insert(place, added);
}

class AttributionFinder {
 public:
  AttributionFinder(const TokenisedText& text, const Syntax& syntax,
                    const std::vector<Quotation>& quotations)
      : text_(text), quotations_(quotations) {
    found_ = find_reported_speech(text, syntax);
    paint();
    for (const Quotation& quotation : quotations) {
      if (quotation.direct) {
        add_quotation(quotation);
      } else if (syntax.empty()) {
        found_.push_back(of_quotation(quotation));
      }
    }
    std::erase_if(found_, [](const auto& one) { return one.content.empty(); });
  }

  std::vector<SpeechAttribution> take() {
    std::stable_sort(
        found_.begin(), found_.end(),
        [](const auto& a, const auto& b) { return order(a) < order(b); });
    return std::move(found_);
  }

 private:
  static std::tuple<Index, Index> order(const SpeechAttribution& one) {
    const auto begin = [](IndexRange range) {
      return empty(range) ? kNone : range.first;
    };
    return {std::min(
                {begin(one.source), begin(one.cue), one.content.front().first}),
            begin(one.cue)};
  }

  // By token: the attribution with the shortest content that holds it, the one
  // whose cue it is, and the one that begins with it.
  void paint() {
    holder_.assign(text_.tokens.size(), kNone);
    cue_of_.assign(text_.tokens.size(), kNone);
    begins_.assign(text_.tokens.size(), kNone);
    std::vector<Index> by_length(found_.size());
    for (Index i = 0; i < by_length.size(); ++i) by_length[i] = i;
    std::stable_sort(
        by_length.begin(), by_length.end(), [this](Index a, Index b) {
          return content_length(found_[a]) > content_length(found_[b]);
        });
    for (const Index i : by_length) {
      for (const IndexRange& range : found_[i].content)
        std::fill(holder_.begin() + range.first, holder_.begin() + range.last,
                  i);
      const IndexRange& first =
          empty(found_[i].source) ? found_[i].cue : found_[i].source;
      begins_[std::min(first.first, found_[i].cue.first)] = i;
      std::fill(cue_of_.begin() + found_[i].cue.first,
                cue_of_.begin() + found_[i].cue.last, i);
    }
  }

  static SpeechAttribution of_quotation(const Quotation& quotation) {
    SpeechAttribution one;
    one.source = {quotation.speaker_first, quotation.speaker_last};
    one.cue = {quotation.cue_first, quotation.cue_last};
    one.content = {{quotation.first, quotation.last}};
    one.sentence = quotation.sentence;
    one.negated = quotation.negated_cue;
    one.speaker = quotation.speaker;
    return one;
  }

  void add_quotation(const Quotation& quotation) {
    const IndexRange words{quotation.first, quotation.last};
    Index owner = cue_owner(quotation);
    if (owner == kNone) owner = holder_[words.first];
    if (owner == kNone && quotation.cue.empty()) owner = cue_behind(words.last);
    if (owner == kNone && quotation.cue.empty() && goes_on(quotation))
      owner = last_;
    if (owner == kNone) {
      owner = static_cast<Index>(found_.size());
      found_.push_back(of_quotation(quotation));
      if (!empty(found_.back().cue)) cue_of_[found_.back().cue.first] = owner;
    } else {
      add_content(found_[owner], words);
      set_source(quotation, found_[owner]);
    }
    last_ = owner;
  }

  // '"Y!" X said.': the sentence behind a quotation begins with its cue.
  Index cue_behind(Index from) const {
    constexpr Index kMarks = 4;
    const auto count = static_cast<Index>(text_.tokens.size());
    for (Index t = from; t < std::min(count, from + kMarks); ++t) {
      if (text_.tokens[t].kind == TokenKind::punctuation) continue;
      const Index owner = begins_[t];
      return owner != kNone && found_[owner].content.empty() ? owner : kNone;
    }
    return kNone;
  }

  // "told X" is said to X.
  static void set_source(const Quotation& quotation, SpeechAttribution& one) {
    const bool addressee =
        quotation.speaker_first >= quotation.cue_last &&
        (quotation.cue == "told" || quotation.cue == "tells");
    if (empty(one.source) && !addressee)
      one.source = {quotation.speaker_first, quotation.speaker_last};
  }

  Index cue_owner(const Quotation& quotation) const {
    for (Index t = quotation.cue_first; t < quotation.cue_last; ++t) {
      if (cue_of_[t] != kNone) return cue_of_[t];
    }
    return kNone;
  }

  // A quotation by the speaker of the one before it.
  bool goes_on(const Quotation& quotation) const {
    if (last_ == kNone || quotation.speaker_first >= quotation.speaker_last)
      return false;
    return overlap(found_[last_].source,
                   {quotation.speaker_first, quotation.speaker_last});
  }

  const TokenisedText& text_;
  const std::vector<Quotation>& quotations_;
  std::vector<SpeechAttribution> found_;
  std::vector<Index> holder_, cue_of_, begins_;
  Index last_ = kNone;  // of the quotation before
};

void set_modes(const TokenisedText& text,
               std::vector<SpeechAttribution>& found) {
  for (SpeechAttribution& one : found) {
    bool quoted = false, plain = false;
    for (const IndexRange& range : one.content) {
      for (Index t = range.first; t < range.last; ++t) {
        if (text.tokens[t].kind == TokenKind::punctuation) continue;
        (text.tokens[t].quoted ? quoted : plain) = true;
      }
    }
    one.mode = !quoted ? SpeechMode::indirect
               : plain ? SpeechMode::partial
                       : SpeechMode::direct;
  }
}

// Painted from the longest content to the shortest, each token keeps the
// innermost; an attribution lies in a longer one only, so that no two lie in
// each other.
void set_outer(std::size_t tokens, std::vector<SpeechAttribution>& found) {
  std::vector<Index> by_length(found.size());
  for (Index i = 0; i < by_length.size(); ++i) by_length[i] = i;
  std::stable_sort(by_length.begin(), by_length.end(), [&](Index a, Index b) {
    return content_length(found[a]) > content_length(found[b]);
  });
  std::vector<Index> holder(tokens, kNone);
  for (const Index i : by_length) {
    const IndexRange place =
        empty(found[i].cue) ? found[i].content.front() : found[i].cue;
    found[i].outer = holder[place.first];
    for (const IndexRange& range : found[i].content)
      std::fill(holder.begin() + range.first, holder.begin() + range.last, i);
  }
}

// The first name of a phrase that neither owns nor describes another.
std::optional<Entity> name_in(const Names& names, IndexRange phrase) {
  constexpr Index kLongestPhrase = 14;
  const Index end = std::min(phrase.last, phrase.first + kLongestPhrase);
  for (Index t = phrase.first; t < end; ++t) {
    const auto at = names.mention_at(t);
    if (!at) continue;
    const NameMention& mention = names.mentions[*at];
    if (!mention.possessive && !mention.demonym)
      return names.entities[mention.entity].entity;
  }
  return std::nullopt;
}

void set_speakers(const Document& document, const TokenisedText& text,
                  const Names& names, std::vector<SpeechAttribution>& found) {
  SpeakerFinder speakers(document, text, names);
  for (SpeechAttribution& one : found) {
    if (one.speaker || empty(one.source)) continue;
    if (const auto speaker = speakers.at(one.source.first, one.source.last)) {
      one.speaker = speaker->entity;
      speakers.remember(*speaker);
    } else {
      one.speaker = name_in(names, one.source);
    }
  }
}

}  // namespace

std::vector<SpeechAttribution> find_attributions(
    const Document& document, const TokenisedText& text, const Names& names,
    const Syntax& syntax, const std::vector<Quotation>& quotations) {
  auto found = AttributionFinder(text, syntax, quotations).take();
  set_modes(text, found);
  set_outer(text.tokens.size(), found);
  set_speakers(document, text, names, found);
  return found;
}

std::vector<std::uint32_t> speaker_chain(
    const std::vector<SpeechAttribution>& attributions, std::uint32_t at) {
  std::vector<Index> chain;
  for (; at != kNone; at = attributions[at].outer) chain.push_back(at);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace crosscheck
