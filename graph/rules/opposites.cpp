#include "graph/rules/opposites.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>

// Predicates of the news that cannot both be true of one subject and object at
// one time. Left out are pairs of which both come true in the course of things
// ("arrive" and "leave", "arrest" and "release"), and pairs that are a matter
// of degree.

namespace crosscheck {
namespace {

struct Opposites {
  std::string_view one;  ///< lemmas between commas
  std::string_view other;
};

constexpr std::array kOpposites = {
    // Decisions.
    Opposites{"approve,pass,adopt,endorse,ratify,enact,clear,back,okay",
              "reject,defeat,turn down,vote down,block,veto,kill,refuse,"
              "dismiss,scuttle"},
    Opposites{"accept,agree,welcome,consent",
              "decline,refuse,reject,turn down,rebuff,spurn"},
    Opposites{"allow,permit,let,authorise,authorize,legalise,legalize,license",
              "ban,bar,forbid,prohibit,prevent,outlaw,block,deny,refuse"},
    Opposites{"grant,award,give,issue", "deny,refuse,withhold,revoke"},
    Opposites{"uphold,affirm,sustain",
              "overturn,overrule,strike down,reverse,quash,throw out,void,"
              "annul"},
    Opposites{"sign", "veto"},
    Opposites{"support,back,endorse,favour,favor,champion",
              "oppose,object,resist,fight,reject,condemn"},
    Opposites{"keep,retain,maintain,preserve",
              "abolish,scrap,drop,abandon,repeal,cancel,ditch,eliminate"},
    Opposites{"fulfil,fulfill,honour,honor,keep",
              "break,breach,violate,renege"},
    // What came of it.
    Opposites{"win", "lose"},
    Opposites{"succeed", "fail"},
    Opposites{"hold,go ahead,proceed,take place",
              "cancel,postpone,call off,scrap,put off,shelve"},
    Opposites{"open,reopen", "close,shut,shut down,seal"},
    Opposites{"survive", "die,perish"},
    Opposites{"survive", "kill,murder"},
    Opposites{"attend", "boycott,skip,miss,snub"},
    // Leaving a post, of which leaving_rule.h decides.
    Opposites{"resign,quit,step down,step aside,stand down",
              "fire,sack,dismiss,terminate,oust,force out,push out"},
    Opposites{"fire,sack,dismiss,terminate", "oust,force out,push out"},
    // What becomes of a plan.
    Opposites{"postpone,put on hold,suspend,delay,pause,freeze,put off,shelve",
              "cancel,abandon,scrap,drop,call off,terminate,ditch"},
    Opposites{"consider,weigh,mull,contemplate",
              "prepare,draft,plan,decide,order"},
    Opposites{"ban,bar,expel", "suspend,restrict"},
    Opposites{"nominate", "appoint"},
    Opposites{"elect", "appoint"},
    // How something was done.
    Opposites{"grab,snatch,grasp,wrest", "knock,hit,slap,swat,smash,punch"},
    Opposites{"shoot", "stab,strangle,drown,poison,smother,suffocate,bludgeon"},
    Opposites{"stab", "strangle,drown,poison,smother,suffocate"},
    Opposites{"strangle", "drown,poison"},
    Opposites{"buy,purchase", "rent,lease,borrow,steal"},
    Opposites{"steal", "borrow"},
    Opposites{"obey,comply", "defy,ignore,flout"},
    Opposites{"answer,reply,respond", "ignore"},
    Opposites{"remember,recall", "forget"},
    // In court.
    Opposites{"convict", "acquit,clear,exonerate"},
    // What is said.
    Opposites{"confirm,admit,acknowledge,concede,confess",
              "deny,refute,dispute,reject,rebut"},
    Opposites{"agree", "refuse,decline,disagree"},
    Opposites{"praise,hail,applaud,laud",
              "criticise,criticize,condemn,blast,denounce,slam"},
    // Figures.
    Opposites{"rise,increase,climb,grow,jump,surge,soar,gain,go up",
              "fall,decrease,decline,drop,shrink,plunge,slump,tumble,slide,"
              "go down"},
    Opposites{"raise,increase,boost,hike", "cut,lower,reduce,slash"},
    Opposites{"strengthen", "weaken"},
    Opposites{"widen", "narrow"},
    Opposites{"exceed,beat,top", "miss"},
    // States.
    Opposites{"alive", "dead"},
    Opposites{"guilty", "innocent,not guilty"},
    Opposites{"open", "closed,shut"},
    Opposites{"legal,lawful", "illegal,unlawful"},
    Opposites{"safe", "unsafe,dangerous"},
    Opposites{"able", "unable"},
    Opposites{"willing", "unwilling"},
    Opposites{"aware", "unaware"},
    Opposites{"present", "absent"},
    Opposites{"true,accurate,correct", "false,inaccurate,untrue,incorrect"},
    Opposites{"likely", "unlikely"},
    Opposites{"possible", "impossible"},
    Opposites{"armed", "unarmed"},
    Opposites{"hurt,injured", "unhurt,uninjured,unharmed,unscathed"},
    Opposites{"married", "single,unmarried"},
    Opposites{"constitutional", "unconstitutional"},
};

using Table = std::map<std::string, std::vector<std::uint16_t>, std::less<>>;

void add(Table& table, std::string_view lemmas, std::size_t outcome) {
  while (!lemmas.empty()) {
    const std::size_t comma = std::min(lemmas.find(','), lemmas.size());
    table[std::string(lemmas.substr(0, comma))].push_back(
        static_cast<std::uint16_t>(outcome));
    lemmas.remove_prefix(std::min(comma + 1, lemmas.size()));
  }
}

Table make_table() {
  Table table;
  for (std::size_t n = 0; n < kOpposites.size(); ++n) {
    add(table, kOpposites[n].one, 2 * n);
    add(table, kOpposites[n].other, 2 * n + 1);
  }
  return table;
}

}  // namespace

std::vector<std::uint16_t> outcomes_of(std::string_view lemma) {
  static const Table kTable = make_table();
  const auto at = kTable.find(lemma);
  return at == kTable.end() ? std::vector<std::uint16_t>() : at->second;
}

bool are_opposite(std::string_view a, std::string_view b) {
  const std::vector<std::uint16_t> other = outcomes_of(b);
  for (const std::uint16_t outcome : outcomes_of(a)) {
    const auto opposite = static_cast<std::uint16_t>(outcome ^ 1U);
    if (std::find(other.begin(), other.end(), opposite) != other.end()) {
      return true;
    }
  }
  return false;
}

}  // namespace crosscheck
