#include "engine/text/names/post.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "engine/text/names/name_lexicon.h"
#include "engine/text/names/post_body.h"
#include "engine/text/names/titles.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

bool is_no_present_post(std::string_view lower) {
  static const WordList kWords(R"(
next future elect designate incoming would-be aspiring potential possible prospective candidate
nominee hopeful nominated expected not fake self-styled
)");
  return kWords.contains(lower) || is_past_rank(lower) ||
         lower.ends_with("-elect") || lower.ends_with("-designate");
}

bool is_determiner(std::string_view lower) {
  static const WordList kWords(
      "the a an its his her their our current longtime");
  return kWords.contains(lower);
}

// A title with the bodies around it, before its person is known.
struct PostPhrase {
  Title title;
  PostBody before, after;
  std::uint32_t first = 0, last = 0;
};

class PostFinder {
 public:
  PostFinder(const TokenisedText& text, const Names& names)
      : text_(text), tokens_(text.tokens), names_(names) {}

  std::vector<Post> find() {
    for (const Sentence& sentence : text_.sentences) {
      if (sentence.kind == SentenceKind::furniture) continue;
      for (const Title& title : find_titles(text_, sentence))
        add(sentence, title);
    }
    return std::move(posts_);
  }

 private:
  std::string_view lower(std::uint32_t at) const {
    return at < tokens_.size() ? std::string_view(tokens_[at].lower)
                               : std::string_view();
  }

  void add(const Sentence& sentence, const Title& title) {
    if (title_class(lower(title.noun)) == "address" ||
        title_class(lower(title.noun)) == "candidate") {
      return;
    }
    const PostPhrase phrase = read(sentence, title);
    if (!is_held(sentence, phrase)) return;
    std::vector<std::uint32_t> persons;
    find_persons(sentence, phrase, persons);
    for (const std::uint32_t mention : persons) add_post(phrase, mention);
  }

  PostPhrase read(const Sentence& sentence, const Title& title) const {
    PostPhrase phrase{title,
                      read_body_before(text_, names_, sentence, title.first),
                      {},
                      title.first,
                      title.last};
    phrase.after = read_body_after(text_, names_, sentence, title.last);
    if (phrase.before.last > 0) phrase.first = phrase.before.first;
    if (phrase.after.last > 0) phrase.last = phrase.after.last;
    return phrase;
  }

  // Neither "former" nor "next" nor "nominee" beside it.
  bool is_held(const Sentence& sentence, const PostPhrase& phrase) const {
    for (std::uint32_t at = phrase.first; at < phrase.last; ++at) {
      if (is_no_present_post(lower(at))) return false;
    }
    std::uint32_t at = phrase.first;
    for (int steps = 0; steps < 2 && at > sentence.first; ++steps) {
      if (is_no_present_post(lower(--at))) return false;
      if (!is_determiner(lower(at))) break;
    }
    return !is_no_present_post(lower(phrase.last)) &&
           !is_no_present_post(lower(phrase.title.last));
  }

  std::optional<std::uint32_t> person_ending_at(std::uint32_t token) const {
    if (token == 0) return std::nullopt;
    const auto found = names_.mention_at(token - 1);
    if (!found || names_.mentions[*found].last != token ||
        names_.mentions[*found].kind != NameKind::person) {
      return std::nullopt;
    }
    return found;
  }
  std::optional<std::uint32_t> person_starting_at(std::uint32_t token) const {
    const auto found = names_.mention_at(token);
    if (!found || names_.mentions[*found].first != token ||
        names_.mentions[*found].kind != NameKind::person) {
      return std::nullopt;
    }
    return found;
  }

  void find_persons(const Sentence& sentence, const PostPhrase& phrase,
                    std::vector<std::uint32_t>& persons) const {
    if (find_titled(phrase.title, persons)) return;
    const bool has_body = phrase.after.last > 0;
    if (has_body) {
      if (const auto person = person_starting_at(phrase.last))
        return persons.push_back(*person);
    }
    if (const auto person = person_before(sentence, phrase))
      return persons.push_back(*person);
    if (has_body && lower(phrase.last) == ",") {
      const auto person = person_starting_at(phrase.last + 1);
      if (person) persons.push_back(*person);
    }
  }

  // Persons whose mention carries the title itself.
  bool find_titled(const Title& title,
                   std::vector<std::uint32_t>& persons) const {
    auto at = std::lower_bound(names_.mentions.begin(), names_.mentions.end(),
                               title.last,
                               [](const NameMention& m, std::uint32_t token) {
                                 return m.first < token;
                               });
    for (; at != names_.mentions.end() && at->title_last == title.last; ++at) {
      if (at->kind != NameKind::person) continue;
      persons.push_back(
          static_cast<std::uint32_t>(at - names_.mentions.begin()));
    }
    return !persons.empty();
  }

  // "X, head of ...", "X (head of ...", "X is head of ...".
  std::optional<std::uint32_t> person_before(const Sentence& sentence,
                                             const PostPhrase& phrase) const {
    std::uint32_t at = phrase.first;
    while (at > sentence.first && is_determiner(lower(at - 1))) --at;
    if (at <= sentence.first) return std::nullopt;
    const std::string_view link = lower(at - 1);
    if (link == "," || link == "(") return apposed(at - 1, phrase);
    if (link == "and" && !posts_.empty() && posts_.back().last == at - 1 &&
        posts_.back().first > names_.mentions[posts_.back().mention].first) {
      return posts_.back().mention;  // "chairman and chief executive of ..."
    }
    return copula_subject(sentence, at);
  }

  std::optional<std::uint32_t> apposed(std::uint32_t comma,
                                       const PostPhrase& phrase) const {
    // The phrase has to end there, or it begins another name or clause.
    static const WordList kEnds(
        ", . ; ) : and said says who in since – — - ( ' \"");
    const std::string_view next = lower(phrase.last);
    if (!next.empty() && !kEnds.contains(next) && next != "”" && next != "’")
      return std::nullopt;
    if (person_starting_at(phrase.last)) return std::nullopt;
    return person_ending_at(past_age(comma));
  }

  // The end of a name before ", 61".
  std::uint32_t past_age(std::uint32_t comma) const {
    if (comma >= 2 && tokens_[comma - 1].kind == TokenKind::number &&
        lower(comma - 2) == ",") {
      return comma - 2;
    }
    return comma;
  }

  // "X is", "X, who is", "X was named", "X serves as", "X has been appointed".
  std::optional<std::uint32_t> copula_subject(const Sentence& sentence,
                                              std::uint32_t at) const {
    static const WordList kNamed("named appointed elected made sworn");
    static const WordList kServing("serves works acts");
    std::uint32_t verb = at - 1;
    if (lower(verb) == "as" && verb > sentence.first) {
      --verb;
      if (!kServing.contains(lower(verb)) && !kNamed.contains(lower(verb)))
        return std::nullopt;
    }
    if (kNamed.contains(lower(verb))) {
      if (verb == sentence.first) return std::nullopt;
      --verb;
      const bool perfect = lower(verb) == "been" && verb > sentence.first;
      if (perfect) --verb;
      if (lower(verb) != (perfect ? "has" : "was")) return std::nullopt;
    } else if (lower(verb) != "is" && lower(verb) != "remains" &&
               lower(verb) != "became" && !kServing.contains(lower(verb))) {
      return std::nullopt;
    }
    if (verb > sentence.first && lower(verb - 1) == "who") --verb;
    if (verb > sentence.first && lower(verb - 1) == ",") --verb;
    return person_ending_at(verb);
  }

  // ---- the parts of a post ----

  void add_post(const PostPhrase& phrase, std::uint32_t mention) {
    Post post;
    post.first = phrase.first;
    post.last = phrase.last;
    post.mention = mention;
    post.person = names_.mentions[mention].entity;
    const PostBody& inner =
        phrase.after.last > 0 ? phrase.after : phrase.before;
    post.body_kind = inner.kind;
    post.body_name = inner.name;
    post.country = phrase.before.country.empty() ? phrase.after.country
                                                 : phrase.before.country;
    if (lower(phrase.after.first) == "to") name_posting(phrase, post);
    read_title(phrase.title, post);
    posts_.push_back(std::move(post));
  }

  // "Russian ambassador to France": the state it is sent to is the body.
  void name_posting(const PostPhrase& phrase, Post& post) const {
    post.country = phrase.before.country;
    const auto named = names_.mention_at(phrase.after.last - 1);
    if (!named || !post.body_name.empty()) return;
    post.body_name.push_back(
        names_.entities[names_.mentions[*named].entity].entity.key);
  }

  void read_title(const Title& title, Post& post) const {
    std::vector<std::string> fields;
    const auto add_field = [&](std::uint32_t at) {
      const std::string_view word = lower(at);
      if (word != "of" && word != "for" && word != "the" && word != "affairs" &&
          word != "and" && word != "special") {
        fields.emplace_back(word);
      }
    };
    for (std::uint32_t at = title.first; at < title.noun; ++at) {
      if (is_rank(lower(at)) || (lower(at) == "chief" && post.rank.empty() &&
                                 !title_is_executive(title))) {
        if (!post.rank.empty()) post.rank += ' ';
        post.rank += lower(at);
      } else {
        add_field(at);
      }
    }
    for (std::uint32_t at = title.noun + 1; at < title.last; ++at)
      add_field(at);
    post.function = std::string(title_class(lower(title.noun)));
    settle_function(fields, post);
  }

  bool title_is_executive(const Title& title) const {
    return title_class(lower(title.noun)) == "executive" ||
           title_class(lower(title.noun)) == "officer";
  }

  static bool take(std::vector<std::string>& fields, std::string_view field) {
    const auto found = std::find(fields.begin(), fields.end(), field);
    if (found == fields.end()) return false;
    fields.erase(found);
    return true;
  }

  // A foreign minister or secretary, or the American secretary of state; takes
  // the field that says so.
  static bool is_foreign_minister(const Post& post,
                                  std::vector<std::string>& fields) {
    const bool secretary = post.function == "secretary";
    if (!secretary && post.function != "minister") return false;
    if (take(fields, "foreign")) return true;
    return secretary && (post.country.empty() || post.country == "us") &&
           post.body_name.empty() && take(fields, "state");
  }

  // Offices that have a name of their own, and what the fields name else.
  static void settle_function(std::vector<std::string> fields, Post& post) {
    std::string& function = post.function;
    const bool general = take(fields, "general");
    if (function == "minister" && take(fields, "prime")) {
      function = "prime minister";
    } else if (is_foreign_minister(post, fields)) {
      function = "foreign minister";
    } else if (function == "secretary" && take(fields, "press")) {
      function = "press secretary";
    } else if (function == "secretary" && general) {
      function = "secretary general";
    } else if (function == "lawyer" && general) {
      function = "attorney general";
    } else if (function == "lawyer" && take(fields, "district")) {
      function = "district attorney";
    } else if (function == "consul" && general) {
      function = "consul general";
    } else if (function == "executive" && take(fields, "chief")) {
      function = "ceo";
    } else if (function == "officer" && take(fields, "chief")) {
      function = take(fields, "executive") ? "ceo" : "chief officer";
    }
    name_by_fields(fields, post);
  }

  static void name_by_fields(const std::vector<std::string>& fields,
                             Post& post) {
    if (fields.empty()) return;
    if (post.body_name.empty() && post.body_kind.empty()) {
      if (post.function == "minister") post.body_kind = "ministry";
      if (post.function == "secretary") post.body_kind = "department";
    }
    for (const std::string& field : fields) {
      if (post.body_kind.empty() && !body_kind_of(field).empty()) {
        post.body_kind = body_kind_of(field);
      } else if (std::find(post.body_name.begin(), post.body_name.end(),
                           field) == post.body_name.end()) {
        post.body_name.push_back(field);
      }
    }
  }

  const TokenisedText& text_;
  const std::vector<Token>& tokens_;
  const Names& names_;
  std::vector<Post> posts_;
};

}  // namespace

std::vector<Post> find_posts(const Document&, const TokenisedText& text,
                             const Names& names) {
  return PostFinder(text, names).find();
}

}  // namespace crosscheck
