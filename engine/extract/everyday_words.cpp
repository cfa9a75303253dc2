#include "engine/extract/everyday_words.h"

#include "engine/text/tokens/word_list.h"

// The commonest nouns, verbs, adjectives and adverbs of English as one would
// find at the top of any frequency list, by lemma. Words that name a kind of
// event, office or subject ("kill", "senate", "oil") are left out even where
// they are frequent: news are told apart by them.

namespace crosscheck {

bool is_everyday_word(std::string_view lemma) {
  static const WordList kWords(R"(
able accord actually add again ago ahead allow almost alone already also although
always announce another answer anything appear area around ask away back bad
base become begin believe best better big billion body both break bring build
business call care carry case cause center central certain chance change city
claim clear clearly close come comment common community concern consider
continue cost country couple course current currently cut day deal decade
decide despite different difficult do early earlier easy effect effort else end
enough entire especially ever every everyone everything example expect face
fact fall family far feel few final finally find five follow force form former
forward four free friend front full future general get give go good government
great group grow half hand happen hard have head hear help here high hold home
hope hour house however hundred idea important include including increase
indeed inside instead interest involve issue job just keep kind know large last
late later latest lead leader least leave left less let level life like likely
line list little live local long longer look lose lot low main major make man
many matter maybe mean meet member middle million mind minute moment money
month morning most mostly move much name national near nearly need never new
news next night nothing now number offer office officer official often old once
one only open order other outside own part particular party pass past pay people
percent perhaps person place plan play point policy position possible power
prepare present probably problem process program provide public put question
quickly quite raise rather reach read ready real really reason recent recently
remain remark repeat reply report reporter response rest result return right
rise room run same saw say second see seek seem send sense serious serve set
seven several shortly show side sign similar simply since single situation six
small someone something sometimes soon sort speak special stand start state
statement stay step still stop story strong such support sure system take talk
tell term thing think third thousand three time today together tomorrow tonight
top total toward try turn two understand use usually various very view visit
wait want watch way week weekend well while white whole widely woman word work
worker world write year yesterday yet young
)");
  return kWords.contains(lemma);
}

}  // namespace crosscheck
