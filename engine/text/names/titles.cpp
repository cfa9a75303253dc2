#include "engine/text/names/titles.h"

#include <unordered_map>

#include "engine/text/names/name_lexicon.h"
#include "engine/text/tokens/word_list.h"

namespace crosscheck {
namespace {

// Lines of "class: words of it".
constexpr std::string_view kClasses =
    R"(president: president presidents pres. president-elect
prime minister: premier premiers pm taoiseach
chancellor: chancellor chancellors
minister: minister ministers
secretary: secretary secretaries sec. sec'y
ambassador: ambassador ambassadors
envoy: envoy envoys emissary
consul: consul consuls
spokesman: spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons spokeswomen
governor: governor governors gov. govs. governor-general
senator: senator senators sen. sens.
representative: representative representatives rep. reps.
congressman: congressman congresswoman congressmen
lawmaker: lawmaker lawmakers mp mps legislator
speaker: speaker
whip: whip
mayor: mayor mayors
councillor: councillor councilman councilwoman councilmember alderman
judge: judge judges justice justices magistrate
lawyer: attorney attorneys lawyer lawyers counsel barrister solicitor
prosecutor: prosecutor prosecutors
sheriff: sheriff sheriffs
general: general gen. generals
colonel: colonel col. lt-col lieutenant-colonel
lieutenant: lieutenant lt. lieut.
captain: captain capt.
major: major maj.
sergeant: sergeant sgt. sgts. staff-sergeant
corporal: corporal cpl.
private: pvt. pfc.
agent: agent agents
officer: officer officers deputy-sheriff
detective: detective detectives det. inspector insp. superintendent supt. constable
admiral: admiral adm. commodore
commander: commander cmdr. commandant commanders
marshal: marshal
head: head heads director directors chief chiefs leader leaders boss
chair: chair chairman chairwoman chairperson co-chair co-chairman
ceo: ceo cfo coo
executive: executive executives
manager: manager managers
adviser: adviser advisor advisers advisors aide aides
assistant: assistant
coordinator: coordinator co-ordinator
editor: editor editor-in-chief
professor: professor professors prof. lecturer
researcher: researcher researchers scientist scientists historian economist analyst expert
founder: founder co-founder cofounder
owner: owner
coach: coach manager-coach
bishop: bishop archbishop cardinal cardinals bishops
pope: pope
priest: priest father fr. rev. reverend pastor rabbi imam ayatollah sheikh sheik mullah
king: king queen prince princess sultan emir emperor crown-prince duke duchess
candidate: candidate nominee candidates
commissioner: commissioner commissioners
treasurer: treasurer
undersecretary: undersecretary under-secretary
representative: delegate
negotiator: negotiator negotiators
diplomat: diplomat
doctor: doctor surgeon physician
coroner: coroner
reporter: reporter correspondent journalist columnist
actor: actor actress singer comedian rapper
writer: author writer poet novelist
teacher: teacher principal
pilot: pilot
activist: activist
dictator: dictator strongman
organizer: organizer organiser
designate: comptroller auditor ombudsman
address: mr. mr mrs. mrs ms. ms miss dr. dr sir dame lord lady madame monsieur
)";

const std::unordered_map<std::string_view, std::string_view>& classes() {
  static const auto kTable = [] {
    std::unordered_map<std::string_view, std::string_view> words;
    std::string_view rest = kClasses;
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(line.size() + 1);
      const std::size_t colon = line.find(':');
      std::string_view members = line.substr(colon + 1);
      while (!members.empty()) {
        members.remove_prefix(1);
        const std::string_view word = members.substr(0, members.find(' '));
        words.emplace(word, line.substr(0, colon));
        members.remove_prefix(word.size());
      }
    }
    return words;
  }();
  return kTable;
}

// Titles that are surnames or parts of names too.
bool is_weak(std::string_view lower) {
  static const WordList kWords(R"(
king queen prince pope bishop major marshal duke judge chief head justice miss
cardinal general private father pastor sheriff chair officer pilot principal whip
speaker coach assistant author actor representative owner lady lord sir dame
)");
  return kWords.contains(lower);
}

// Modifiers that are no fields of government.
bool is_modifier(std::string_view lower) {
  static const WordList kWords(R"(
prime chief executive press national district police county city state federal
special presidential supreme personal managing founding general senior high
majority minority opposition party crown grand circuit appeals lead lead-in
fire union staff major lieutenant brigadier rear lt. maj. brig. attorney campaign
communications deputy policy budget border commanding intelligence human
rights medical head first
)");
  return kWords.contains(lower) || is_rank(lower) || is_field(lower);
}

class TitleFinder {
 public:
  TitleFinder(const TokenisedText& text, const Sentence& sentence)
      : tokens_(text.tokens), begin_(sentence.first), end_(sentence.last) {}

  std::vector<Title> find() const {
    std::vector<Title> titles;
    std::uint32_t from = begin_;
    for (std::uint32_t at = begin_; at < end_; ++at) {
      if (!is_title_noun(at)) continue;
      const Title title{first_of(at, from), last_of(at), at};
      if (!titles.empty() && titles.back().last == title.first &&
          joins(titles.back(), title)) {
        titles.back().last = title.last;
        titles.back().noun = title.noun;
      } else {
        titles.push_back(title);
      }
      from = title.last;
      at = title.last - 1;
    }
    return titles;
  }

 private:
  bool is_word(std::uint32_t at) const {
    return at >= begin_ && at < end_ && tokens_[at].kind == TokenKind::word;
  }
  bool is_name_word(std::uint32_t at) const {
    return is_word(at) && tokens_[at].capital &&
           !is_function_word(tokens_[at].lower) &&
           !is_no_name(tokens_[at].lower);
  }
  bool follows(std::uint32_t at, std::string_view lower) const {
    return at < end_ && tokens_[at].lower == lower;
  }

  bool is_title_noun(std::uint32_t at) const {
    if (!is_word(at) || title_class(tokens_[at].lower).empty()) return false;
    const std::string& lower = tokens_[at].lower;
    if (follows(at, "general") && at > begin_ && is_word(at - 1)) {
      const std::string& before = tokens_[at - 1].lower;
      if (before == "attorney" || before == "secretary" || before == "consul")
        return false;  // part of the title before it
    }
    if (tokens_[at].capital && is_weak(lower)) return is_strong_here(at);
    return true;
  }

  // "King Harald" but neither "Stephen King" nor "King said".
  bool is_strong_here(std::uint32_t at) const {
    if (!is_name_word(at + 1)) {
      return follows(at + 1, "of") || (at > begin_ && is_word(at - 1) &&
                                       is_modifier(tokens_[at - 1].lower));
    }
    if (is_name_suffix(tokens_[at + 1].lower)) return false;
    if (head_word(tokens_[at + 1].lower) != HeadWord::none &&
        !is_name_word(at + 2)) {
      return false;  // "General Motors", "King County"
    }
    if (at == begin_ || !is_word(at - 1)) return true;
    const Token& before = tokens_[at - 1];
    return !before.capital || is_modifier(before.lower) ||
           is_function_word(before.lower) ||
           !title_class(before.lower).empty() || !is_given_name(before.lower);
  }

  // Ranks and fields before the noun, not before `from`.
  std::uint32_t first_of(std::uint32_t noun, std::uint32_t from) const {
    std::uint32_t first = noun;
    while (first > from && is_word(first - 1) &&
           is_modifier(tokens_[first - 1].lower)) {
      --first;
    }
    return after_body_of(first) ? ranks_before(noun, first) : first;
  }

  // Whether "Ministry of" stands before `at`: then the fields are the body's.
  bool after_body_of(std::uint32_t at) const {
    return at >= begin_ + 2 && follows(at - 1, "of") &&
           takes_of(tokens_[at - 2].lower);
  }
  std::uint32_t ranks_before(std::uint32_t noun, std::uint32_t from) const {
    std::uint32_t first = noun;
    while (first > from && is_rank(tokens_[first - 1].lower)) --first;
    return first;
  }

  std::uint32_t last_of(std::uint32_t noun) const {
    std::uint32_t last = noun + 1;
    if (follows(last, "general") || follows(last, "elect") ||
        follows(last, "designate")) {
      return last + 1;
    }
    if (!follows(last, "of") && !follows(last, "for")) return last;
    std::uint32_t at = last + 1;
    if (follows(at, "the")) ++at;
    const std::uint32_t fields = at;
    while (is_word(at) &&
           (is_field(tokens_[at].lower) || follows(at, "state") ||
            (at > fields && follows(at, "and") && is_word(at + 1) &&
             is_field(tokens_[at + 1].lower)))) {
      ++at;
    }
    if (at == fields || is_body(at)) return last;
    return at;
  }

  // Whether a body's noun follows, as in "of Homeland Security Department".
  bool is_body(std::uint32_t at) const {
    if (!is_word(at)) return false;
    const HeadWord head = head_word(tokens_[at].lower);
    return head == HeadWord::organisation || head == HeadWord::government;
  }

  // "Secretary-General", "Foreign Minister" after "Deputy Prime Minister and".
  bool joins(const Title& before, const Title& title) const {
    return title_class(tokens_[title.noun].lower) != "address" &&
           title_class(tokens_[before.noun].lower) != "address";
  }

  const std::vector<Token>& tokens_;
  std::uint32_t begin_, end_;
};

}  // namespace

std::string_view title_class(std::string_view lower) {
  const auto found = classes().find(lower);
  if (found == classes().end()) return {};
  return found->second;
}

bool is_rank(std::string_view lower) {
  static const WordList kWords(R"(
deputy vice assistant acting interim associate under principal junior senior
honorary co
)");
  return kWords.contains(lower) || is_past_rank(lower);
}

bool is_past_rank(std::string_view lower) {
  static const WordList kWords(
      "former ex late then ex-president onetime "
      "one-time longtime-former disgraced-former");
  return kWords.contains(lower) || lower.substr(0, 3) == "ex-";
}

std::vector<Title> find_titles(const TokenisedText& text,
                               const Sentence& sentence) {
  return TitleFinder(text, sentence).find();
}

}  // namespace crosscheck
