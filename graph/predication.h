#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "graph/claim.h"
#include "graph/ids.h"
#include "graph/value.h"

namespace crosscheck {

/// The part that a thing plays in what is told, whatever the voice: in "the
/// boat was seized by the navy" the navy is the agent, in "the navy's seizure
/// of the boat" as well.
enum class ParticipantRole : std::uint8_t {
  agent,      ///< who does it; the subject of "arrive", "be ready"
  patient,    ///< to whom or what it is done
  recipient,  ///< indirect object
  oblique,    ///< by a preposition: "from the harbour", "with a net"
  modifier,   ///< "the boat race": of a noun, no word says how
};

/// What a name names.
enum class ParticipantKind : std::uint8_t { none, person, body, place, other };

/// A thing that a predication is told of.
struct Participant {
  ParticipantRole role = ParticipantRole::agent;
  std::string preposition;  ///< of an oblique, folded; else ""
  std::string head;         ///< lemma of its noun ("boat"), folded
  /// Key of the entity that it is: its name, the name in apposition, or the
  /// one that a pronoun or a title stands for. "" where none is known.
  std::string entity;
  ParticipantKind kind = ParticipantKind::none;  ///< of `entity`
  bool is_reference = false;  ///< `entity` is not written: "she", "the mayor"
  /// Keys of all entities named in the phrase, sorted; `entity` among them.
  std::vector<std::string> names;
  std::vector<std::string> modifiers;  ///< lemmas, sorted: "two", "fishing"
  std::vector<std::uint32_t> classes;  ///< of the head, see WordClass; sorted
  bool is_pronoun = false;             ///< one that nothing is known of
  bool is_negated = false;             ///< "no boat", "neither boat"
  Span span;                           ///< of its phrase
};

/// What word tells it.
enum class PredicateKind : std::uint8_t {
  verb,       ///< "seized"
  noun,       ///< "the seizure"
  attribute,  ///< "was ready", "is the mayor"
};

/// An event that an act is told to come before, after or during.
struct EventOrder {
  std::string relation;                ///< "before", "after", "during"
  std::string event;                   ///< lemma of its verb or noun
  std::vector<std::uint32_t> classes;  ///< of the event; sorted
};

/// Who does what to whom, as one clause or noun phrase tells it: the unit in
/// which documents are compared. Roles follow the deep syntax (passives,
/// relative clauses, control and coordination resolved), after the roles of
/// PropBank: Palmer, Gildea and Kingsbury 2005.
struct Predication {
  static constexpr std::uint32_t kNone = 0xffffffffU;

  DocumentId document;
  std::optional<std::int32_t> told_day;  ///< the document's, from 1970-01-01
  std::uint32_t sentence = 0;
  PredicateKind kind = PredicateKind::verb;
  std::string trigger;  ///< lemma, with its particle: "seize", "take back"
  std::vector<std::uint32_t> classes;  ///< of the trigger; sorted
  /// Lemmas of its adverbs and auxiliaries, sorted: "not", "yet", "will".
  std::vector<std::string> adverbs;
  std::vector<Participant> participants;
  std::vector<TimeInterval> times;  ///< under this predicate, in order
  std::vector<Entity> places;       ///< the same
  std::vector<EventOrder> orders;   ///< by what it comes before or after
  /// When somebody is told to have said it: what had come about, had by then.
  std::optional<TimeInterval> known_by;
  /// When it is: its own time, else that of the clause or sentence around it,
  /// or of the one that it goes on from ("that quake"). Unresolved, and of no
  /// weekday or month, where nothing is said: the days of the news.
  TimeInterval frame = {.resolved = false};
  /// Its frame lies more than 12 days from the day that the document is about,
  /// or in a month or year that cannot be placed.
  bool is_background = false;
  Polarity polarity = Polarity::positive;
  /// A word of negation stands in its clause, whatever it belongs to.
  bool is_near_negation = false;
  /// One stands by the trigger: "did not attend", "failed to attend".
  bool has_negation = false;
  Modality modality = Modality::asserted;
  bool is_future = false;  ///< as seen from the day of writing
  bool is_headline = false;
  bool is_quoted = false;  ///< between quotation marks
  /// The clause is of another thing: "the crash victims were flown home".
  bool is_passing = false;
  std::vector<Attribution> attribution;  ///< outermost speaker first
  /// Hashes of the lemmas of the content words of its clause, and of those of
  /// the whole sentence; sorted, none twice.
  std::vector<std::uint32_t> words;
  std::vector<std::uint32_t> sentence_words;
  /// The predication whose clause this one's stands in, by index in its
  /// document; kNone for a main clause.
  std::uint32_t outer = kNone;
  Span trigger_span;
  /// From its first participant, time or place to its last, the trigger inside.
  Span clause;
};

}  // namespace crosscheck
