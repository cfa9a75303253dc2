#include "engine/text/names/name_lexicon.h"

#include <unordered_set>

#include "engine/text/tokens/word_list.h"

namespace crosscheck {

bool is_function_word(std::string_view lower) {
  static const WordList kWords(R"(
a an the this that these those some any each every either neither no all both
such another other others many much more most few fewer several
he she it they we you me him her them us his hers its their theirs our ours your
yours my mine himself herself itself themselves myself yourself ourselves
someone somebody anyone anybody everyone everybody nobody nothing something
anything everything who whom whose which what whatever whoever when whenever
where wherever why how however
in on at by for with without within from to into onto upon of off over under
above below between among amid amidst against about around across along after
before behind beside besides beyond during despite except inside outside near
like unlike since through throughout till until toward towards via per versus
vs. vs plus regarding concerning according because due although though unless
whereas while whilst whether if and or but nor so yet as than once
am is are was were be been being do does did done doing has have had having can
could must shall should would ought cannot can't won't don't doesn't didn't
isn't aren't wasn't weren't haven't hasn't hadn't couldn't shouldn't wouldn't
we're we've we'll we'd you're you've you'll they're they've they'll it's it'll
he's she's that's there's here's what's who's let let's he'll she'll he'd she'd
they'd you'd there'll that'll
not never ever always often also too very then there here now just only even
still already again yes
)");
  return kWords.contains(lower);
}

bool is_common_starter(std::string_view lower) {
  static const WordList kWords(R"(
half same own enough certain various one ones none given following including
based may might will less least
sometimes usually rarely seldom quite rather really almost nearly perhaps maybe
probably possibly certainly clearly obviously apparently today tomorrow yesterday
tonight ago away back forward together apart else instead otherwise meanwhile
meantime moreover furthermore nevertheless nonetheless therefore thus hence
afterward afterwards earlier later soon indeed
first second third fourth fifth last next two three four five six seven eight
nine ten eleven twelve dozens hundreds thousands millions billions
well oh please thanks thank sorry ok okay hello dear
asked told said says speaking citing noting adding referring responding
police officials authorities people investigators prosecutors lawyers critics
experts analysts reporters journalists residents witnesses lawmakers officers
rescuers doctors soldiers troops protesters voters supporters opponents members
leaders sources reports media news local state federal national international
foreign former current new old young big small good bad great high low long
short top senior junior late recent major minor public private
see read click watch follow share photo photos image video file getty related
update updated breaking exclusive opinion editorial advertisement
man men woman women boy girl child children family father mother son daughter
brother sister wife husband mom dad part taking going making getting coming
looking working using calling saying asking whatever court government president
minister secretary governor mayor senator judge further prior ahead whoever
email print tweet subscribe copyright by-line continue reading loading
democracy security peace war history science health
)");
  return kWords.contains(lower) ||
         (lower.size() > 4 && lower.substr(lower.size() - 2) == "ly");
}

bool is_no_name(std::string_view lower) {
  static const WordList kWords(R"(
i i'm i've i'd i'll
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
wednesdays thursdays fridays saturdays sundays mon. tue. tues. wed. thu. thur.
thurs. fri. sat. sun.
january february march april may june july august september october november
december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb
sept oct nov dec
god internet web ok tv am pm a.m. p.m. gmt est edt pst pdt cst utc bst cet
dna cd dvd id ph.d. phd mp3 usb gps suv suvs ceo cfo coo ied ieds
mr mrs ms dr
madam
no. vol. fig.
)");
  return kWords.contains(lower);
}

bool is_month_and_name(std::string_view lower) {
  static const WordList kWords("may april june august");
  return kWords.contains(lower);
}

bool is_particle(std::string_view lower) {
  static const WordList kWords(R"(
de da do dos das del della di du la le van von der den dem ter ten zu zur bin
ibn bint al el ul abu y e af av des
)");
  return kWords.contains(lower);
}

bool is_name_suffix(std::string_view lower) {
  static const WordList kWords("jr jr. sr sr. ii iii iv esq esq.");
  return kWords.contains(lower);
}

bool is_given_name(std::string_view lower) {
  static const WordList kWords(R"(
aaron abdul abdullah abigail abraham adam adrian ahmad ahmed aidan aisha alan
albert alberto alejandro aleksandr aleksandra aleksei alex alexander alexandra
alexei alexey alexis alfred ali alice alicia alison allen allison alyssa amanda
amber amina amir amit amy ana anatoly andre andrea andreas andrei andrew andrey
andrzej andy angel angela angelina anita ann anna anne annette annie anthony
antoine anton antonio anwar april ariel arjun arnold arthur ashley asif austin
barack barbara barry ben benjamin bernard bernie beth betty beverly bill billy
blake bob bobby boris brad bradley brandon brenda brendan brett brian bridget
bruce bryan caitlin caleb calvin cameron carl carla carlos carmen carol carolina
caroline carolyn carrie casey catherine cathy cecilia chad charles charlie
charlotte chelsea cheryl chloe chris christian christina christine christopher
cindy claire clara clarence claude claudia clayton cliff clifford clint clinton
cody colin connie connor corey cory craig cristina crystal curtis cynthia daisy
dale damien dan dana daniel daniela danielle danny darren dave david dawn dean
debbie deborah debra denise dennis derek diana diane diego dieter dilma dimitri
dmitri dmitry dolores dominic dominique don donald donna doris dorothy doug
douglas duane duncan dustin dwight dylan earl ed eddie edgar eduardo edward
edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen emanuel
emily emma emmanuel enrique eric erica erik erika erin ernest esther ethan
eugene eva evan eve evelyn evgeny fatima faye felipe felix ferdinand fernando
fiona florence floyd frances francesca francesco francis francisco francois
frank franklin franz fred frederick gabriel gail gareth gary gavin gene geoff
geoffrey george georges gerald gerard gerhard giovanni giuseppe glen glenn
gloria gordon grace graham grant greg gregory greta guido guillermo gus gustavo
guy habib hamid hank hannah hans harold harriet harris harry harvey hasan hassan
heather hector heidi helen helena helmut henri henrik henry herbert herman
hilary hillary holly horst howard hugh hugo hussein ian ibrahim igor imran ingrid
irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake
jamal james jamie jan jane janet janice jared jason javier jay jean jeb jeff
jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim
jimmy joan joanna jodie jody joe joel johan johannes john johnny jon jonathan
jordan jorge jose joseph josh joshua joyce juan judith judy julia julian juliana
julie justin kaitlyn karen karim karl kate katherine kathleen kathryn kathy katie
keith kelly ken kenneth kent kerry kevin khaled khalid kim kimberly kirk kirill
klaus konstantin kristen kristin krzysztof kurt kyle lance larry laura lauren
laurence lawrence leah lech lee leo leon leonard leonid leroy leslie lester lewis
liam lillian linda lindsay lindsey lisa liz lloyd logan lois lopez lori lorraine
louis louise lucas lucia lucy luigi luis luiz luke lynn madeleine mahmoud malcolm
manfred manuel marc marcel marcia marco marcos marcus margaret maria mariam
marie marilyn marina mario marion marjorie mark marshall martha martin marvin
mary mathew matt matteo matthew maureen maurice max maxim maya megan mehmet mel
melanie melinda melissa melvin michael michel michele michelle miguel mikhail
mike milan mildred milton mindy miranda mitch mitchell mitt mohamed mohammad
mohammed molly monica morgan moses muhammad mustafa nadia nancy naomi narendra
natalia natalie natasha nathan nathaniel neal neil nelson nicholas nick nicola
nicolas nicole nigel nikita nikolai nina noah noel nora norma norman olaf oleg
olga oliver olivia omar orlando oscar osama otto owen pablo pam pamela paolo pat
patricia patrick paul paula pauline pavel pedro peggy penny percy pete peter phil
philip philippe phillip phyllis pierre pieter piotr rachel rafael rahul raj rajiv
ralph ramon randall randy ravi ray raymond rebecca recep reggie regina reza
ricardo richard rick ricky rita rob robert roberta roberto robin rod rodney
rodrigo roger roland rolf roman ron ronald ronnie rosa rose rosemary ross roy
ruben rudy rupert russ russell ruth ryan saddam sally salman sam samantha samuel
sandra sandy sanjay sara sarah saul scott sean sebastian serena serge sergei
sergey sergio seth shane shannon sharon shaun shawn sheila shelley sherry shinzo
shirley sidney silvia silvio simon simone sofia sonia sophia sophie spencer
stacey stacy stan stanislav stanley stefan stephanie stephen steve steven stewart
stuart sue sunil susan suzanne svetlana sylvia tamara tammy tanya tara tariq
tatiana ted terence teresa terri terry thelma theodore theresa thomas tiffany
tim timothy tina todd tom tommy tony tracey tracy travis trevor tyler valentina
valerie vanessa vera vernon veronica vicki victor victoria vijay viktor vincent
viola virginia vitaly vivian vladimir volodymyr wade walt walter wanda warren
wayne wendy werner wesley whitney wilhelm will willard william willie winston
wolfgang xavier yasmin yasser yevgeny yulia yuri yusuf yves yvette yvonne
zachary zainab zoe zoran
)");
  return kWords.contains(lower);
}

namespace {

bool is_organisation_head(std::string_view lower) {
  static const WordList kWords(R"(
academy agency airlines airways alliance association associates authority bank
brigade brigades broadcasting brothers bureau campaign center centre chamber
church circuit club co co. coalition college commission committee company
conference confederation congress consortium cooperative corp corp. corporation
corps council daily department division enterprises exchange federation firm
force forces foundation front fund gazette group guild herald holdings hospital
inc inc. industries initiative inspectorate institute institution instruments
insurance international journal laboratories laboratory labs league legion llc
llp ltd ltd. magazine media militia mission monitor motors movement museum
network networks news observatory observer office organisation organization
orchestra parish partners partnership party petroleum pharmaceuticals pictures
post press productions project radio records registry resources review school
schools securities seminary service services society squadron staff studios
survey symphony syndicate systems team technologies technology telegraph telecom
television temple times tribune trust union unit university ventures watch works
workers today zoo clinic computer computers communications electronics
entertainment motor foods software semiconductor telecommunications wireless
pharma solutions consulting aerospace aeronautics automotive chronicle dispatch
sentinel globe inquirer examiner
)");
  return kWords.contains(lower);
}

bool is_government_head(std::string_view lower) {
  static const WordList kWords(R"(
administration army assembly cabinet consulate court courts embassy government
intelligence legislature marines military ministry navy parliament police
prosecutor prosecutor's secretariat senate treasury directorate presidency
)");
  return kWords.contains(lower);
}

bool is_place_head(std::string_view lower) {
  static const WordList kWords(R"(
airport airbase ave ave. avenue base basin bay beach blvd blvd. boulevard bridge
building canal canyon cape castle cemetery channel city coast corridor county
creek dam desert district drive estate falls field forest fort garden gardens
gulf harbor harbour heights highway hill hills house island islands isle isles
jail junction lake lane mansion mount mountain mountains neighborhood
neighbourhood ocean palace park parish pass peninsula penitentiary plain plains
plateau plaza point pond port prison province quay range rd. region reservoir
ridge river road rock sea shore speedway springs square st. stadium state
station strait straits street strip suburb terminal territory tower towers town
township tunnel valley village villa volcano wharf woods mosque mall hotel
theater theatre cinema store stores restaurant cafe bar arena synagogue
cathedral shrine inn pub
)");
  return kWords.contains(lower);
}

bool is_thing_head(std::string_view lower) {
  static const WordList kWords(R"(
accord accords act agenda agreement amendment anniversary award awards battle
bible bill bowl ceremony championship championships charter code constitution
convention crisis cup day deal declaration derby doctrine election elections eve
festival flight game games holiday holidays holocaust hurricane initiative koran
law laws marathon match memorial month movement olympics open plan prize
proclamation program programme protocol quran report resolution revolution rule
scandal season series show spring storm strategy summit syndrome tournament
treaty trial trophy typhoon war wars week world year zone project operation
revolt uprising massacre genocide medal cross star order speech address album
song book movie film novel tour
)");
  return kWords.contains(lower);
}

}  // namespace

HeadWord head_word(std::string_view lower) {
  if (is_government_head(lower)) return HeadWord::government;
  if (is_organisation_head(lower)) return HeadWord::organisation;
  if (is_place_head(lower)) return HeadWord::place;
  if (is_thing_head(lower)) return HeadWord::thing;
  return HeadWord::none;
}

bool is_place_prefix(std::string_view lower) {
  static const WordList kWords(R"(
lake mount mt mt. fort ft. port cape gulf isle strait straits point camp river
rio cabo
)");
  return kWords.contains(lower);
}

bool takes_of(std::string_view lower) {
  static const WordList kWords(R"(
ministry department bank university college institute gulf bay strait straits
sea cape house isle board bureau office court council church school academy
association federation organization organisation society union chamber league
district province republic kingdom state commonwealth duchy port lake mount city
town county coast horn order knights daughters sons museum library palace center
centre committee commission confederation congress conference embassy consulate
alliance party army brotherhood people movement front battle war treaty statue
tower temple supreme states bishops fellowship hall confederacy bill declaration
archdiocese diocese municipality journal corps associates voice departments
institutes friends
)");
  return kWords.contains(lower);
}

bool is_ship_prefix(std::string_view lower) {
  static const WordList kWords(
      "ins uss hms mv m/v ss rms hmas hmcs usns usns mt");
  return kWords.contains(lower);
}

bool is_field(std::string_view lower) {
  static const WordList kWords(R"(
affairs agriculture aviation budget business cabinet climate commerce
communication communications commonwealth consumer cooperation counterterrorism
cultural culture cyber defence defense development digital diplomatic drug
economic economics economy education electoral emergency energy environment
environmental equality external family finance financial
fisheries food foreign forestry general health home homeland housing human
immigration industrial industry information infrastructure integration
intelligence interior internal international investment irrigation justice labor
labour land legal legislative medical migration military mineral mines mining
national natural naval nuclear oil parliamentary peace petroleum planning
political power presidential press protection public railway railways regional
religious resources rural safety sanitation science scientific security services
social space sport sports strategic tax taxation technology telecommunications
tourism trade transport transportation treasury urban veterans war water welfare
women work works youth
)");
  return kWords.contains(lower);
}

bool is_group_name(std::string_view lower) {
  static const WordList kWords(R"(
dem dems democrat democrats democratic republican republicans gop tory tories
conservative conservatives liberal liberals communist communists socialist
socialists libertarian libertarians nazi nazis islamist islamists
muslim muslims islamic islam christian christians christianity catholic catholics
catholicism protestant protestants jew jews jewish judaism hindu hindus hinduism
buddhist buddhists buddhism sunni sunnis shiite shiites shia shi'ite shi'ites
mormon mormons evangelical evangelicals orthodox sikh sikhs baptist baptists
methodist anglican anglicans lutheran presbyterian amish
kurd kurds kurdish latino latinos latina hispanic hispanics caucasian
roma gypsy yazidi yazidis rohingya uighur uighurs uyghur uyghurs pashtun pashtuns
hutu hutus tutsi tutsis berber berbers bedouin bedouins hispanic native
african-american african-americans english-language
latin hebrew arabic farsi mandarin cantonese hindi urdu swahili
baathist bolshevik marxist zionist zionists
)");
  return kWords.contains(lower);
}

bool is_known_organisation(std::string_view lower) {
  static constexpr std::string_view kNames =
      "\n"
      R"(
abc
abc news
aclu
afl-cio
afp
agence france-presse
al jazeera
al qaeda
al-jazeera
al-qaeda
al-qaida
al-shabaab
al-shabab
alibaba
amazon
american civil liberties union
amnesty international
anadolu
anadolu agency
antifa
ap
apple
associated press
at&t
axios
bbc
bbc news
black lives matter
bloomberg
bloomberg news
boeing
airbus
boko haram
bp
breitbart
buzzfeed
cbs
cbs news
chevron
cnbc
cnn
daily mail
daily telegraph
dpa
ebay
exxon
exxonmobil
facebook
fedex
fifa
financial times
fox
fox news
gazprom
goldman sachs
google
greenpeace
hamas
hezbollah
hizbollah
hizbullah
honda
houthi
houthis
huffington post
human rights watch
ibm
ikea
instagram
intel
interfax
ioc
ira
isil
isis
islamic state
islamic jihad
itar-tass
jpmorgan
khmer rouge
ku klux klan
kyodo
lashkar-e-taiba
la times
los angeles times
mcdonald's
medecins sans frontieres
microsoft
mlb
msnbc
muslim brotherhood
naacp
nasdaq
national rifle association
nba
nbc
nbc news
nfl
nhl
netflix
new york times
nokia
npr
nra
occupy wall street
oxfam
pbs
pla
plo
planned parenthood
politico
proud boys
ria novosti
rt
reuters
rosneft
save the children
samsung
sinn fein
siemens
sky news
sony
spacex
starbucks
taliban
tass
tea party
tesla
the guardian
the hill
the times
toyota
twitter
uber
uefa
ukip
usa today
volkswagen
vox
wall street journal
wal-mart
walmart
washington post
wikileaks
xinhua
yahoo
youtube
)";
  if (lower.empty() || lower.find('\n') != std::string_view::npos) return false;
  static const auto kKnown = [] {
    std::unordered_set<std::string_view> names;
    for (std::size_t at = 1; at < kNames.size();) {
      const std::size_t end = kNames.find('\n', at);
      names.insert(kNames.substr(at, end - at));
      at = end + 1;
    }
    return names;
  }();
  return kKnown.count(lower) != 0;
}

bool is_speech_verb(std::string_view lower) {
  static const WordList kWords(R"(
said says say saying told tells tell stated states announced announces added
adds warned warns argued argues claimed claims insisted insists noted notes
explained explains replied replies responded wrote writes tweeted tweets
confirmed confirms denied denies declared declares suggested suggests stressed
acknowledged acknowledges admitted admits testified recalled recalls asked asks
vowed vows pledged accused accuses urged urges called thinks believes believed
continued concluded remarked commented joked complained
)");
  return kWords.contains(lower);
}

}  // namespace crosscheck
