#include "engine/text/names/name.h"

#include <doctest/doctest.h>

#include <string>

#include "engine/text/syntax/language_model.h"
#include "engine/text/syntax/read_syntax.h"
#include "tests/support/english_model.h"

namespace crosscheck {
namespace {

struct Read {
  Document document;
  TokenisedText text;
  Names names;
};

Read read(const std::string& body, const std::string& title = "") {
  Read r;
  r.document.text = title.empty() ? body : "title: " + title + "\n\n" + body;
  r.document.title = title;
  if (!title.empty())
    r.document.body_begin = static_cast<std::uint32_t>(9 + title.size());
  r.text = tokenize(r.document);
  r.names = find_names(r.document, r.text);
  return r;
}

std::string_view kind_name(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return "person";
    case NameKind::state:
      return "state";
    case NameKind::bloc:
      return "bloc";
    case NameKind::place:
      return "place";
    case NameKind::organisation:
      return "organisation";
    case NameKind::other:
      return "other";
  }
  return "";
}

// Every mention as "words=kind:key", adjectives with "~", in order.
std::string names_of(const Read& r) {
  std::string all;
  for (const NameMention& m : r.names.mentions) {
    if (!all.empty()) all += "; ";
    all += written(r.document, r.text, m.first, m.last);
    all += m.demonym ? "~" : "=";
    all += kind_name(m.kind);
    all += ':' + r.names.entities[m.entity].entity.key;
  }
  return all;
}

std::string names_in(const std::string& body, const std::string& title = "") {
  return names_of(read(body, title));
}

std::string title_of(const Read& r, std::size_t mention) {
  const NameMention& m = r.names.mentions.at(mention);
  return std::string(written(r.document, r.text, m.title_first, m.title_last));
}

}  // namespace

TEST_SUITE("engine/text/names/name") {
  TEST_CASE("a state, its adjective and its abbreviation are one entity") {
    CHECK(names_in("Talks between Norway and the U.S. began. The Norwegian "
                   "side met American officials.") ==
          "Norway=state:norway; U.S.=state:united states; "
          "Norwegian~state:norway; American~state:united states");
  }

  TEST_CASE("an abbreviation before a noun is an adjective") {
    CHECK(names_in("He met US officials, and the US agreed to it.") ==
          "US~state:united states; US=state:united states");
    CHECK(names_in("They told us that it was over.") == "");
  }

  TEST_CASE("coordinated adjectives are two mentions") {
    CHECK(names_in("On Monday Danish and UK delegations met.") ==
          "Danish~state:denmark; UK~state:united kingdom");
  }

  TEST_CASE("a compound of two states is two mentions of one word") {
    CHECK(names_in("The Chilean-Peruvian border is long.") ==
          "Chilean-Peruvian~state:chile; Chilean-Peruvian~state:peru");
    CHECK(names_in("It was a Franco-Spanish plan.") ==
          "Franco-Spanish~state:france; Franco-Spanish~state:spain");
    const Read r = read("It was a Franco-Spanish plan.");
    CHECK(r.names.mention_at(r.names.mentions[0].first) == 0u);
  }

  TEST_CASE("a compound with an ordinary word is an adjective") {
    CHECK(names_in("They discussed the EU-led mission.") ==
          "EU-led~bloc:european union");
    CHECK(names_in("A pro-Hungarian crowd came.") ==
          "pro-Hungarian~state:hungary");
  }

  TEST_CASE("a capital is a place that knows its country") {
    const Read r = read("They met in Lima on Friday.");
    CHECK(names_of(r) == "Lima=place:lima");
    CHECK(r.names.entities[0].country == "pe");
  }

  TEST_CASE("a government's house is an organisation of its state") {
    const Read r = read("The Kremlin was silent.");
    CHECK(names_of(r) == "Kremlin=organisation:kremlin");
    CHECK(r.names.entities[0].country == "ru");
  }

  TEST_CASE("groups of states are their own kind") {
    CHECK(names_in("The talks took place without European or African Union "
                   "representation.") ==
          "European~bloc:europe; African Union=bloc:african union");
  }

  TEST_CASE("the West is a group only after an article") {
    CHECK(names_in("He warned that the West could act.") == "West=bloc:west");
    CHECK(names_in("They went to West Lindholm in June.") ==
          "West Lindholm=person:west lindholm");
  }

  TEST_CASE("titles are cut off and kept") {
    const Read r =
        read("Yesterday Finnish Foreign Minister Aino Lehtola spoke.");
    CHECK(names_of(r) ==
          "Finnish~state:finland; Aino Lehtola=person:aino lehtola");
    CHECK(title_of(r, 1) == "Foreign Minister");
  }

  TEST_CASE("a long title with its field is one title") {
    const Read r = read(
        "The team was led by Deputy Assistant Secretary of State Velma Korb.");
    CHECK(names_of(r) == "Velma Korb=person:velma korb");
    CHECK(title_of(r, 0) == "Deputy Assistant Secretary of State");
  }

  TEST_CASE("titles need no capital") {
    const Read r = read("It was former president Odo Brandt who came.");
    CHECK(title_of(r, 0) == "former president");
    CHECK(r.names.mentions[0].kind == NameKind::person);
  }

  TEST_CASE("abbreviated titles count") {
    const Read r = read("Later Rep. Dora Quill and Gov. Imre Szabo left.");
    CHECK(title_of(r, 0) == "Rep.");
    CHECK(title_of(r, 1) == "Gov.");
    CHECK(names_of(r) ==
          "Dora Quill=person:dora quill; Imre Szabo=person:imre szabo");
  }

  TEST_CASE("a plural title belongs to all whom it precedes") {
    const Read r = read(
        "It was agreed by Foreign Ministers Ana Ruiz and Leif Dahl in June.");
    CHECK(title_of(r, 0) == "Foreign Ministers");
    CHECK(title_of(r, 1) == "Foreign Ministers");
  }

  TEST_CASE("a title alone is no name") {
    CHECK(names_in("Then the Foreign Minister and the President left.") == "");
    CHECK(names_in("The president met the Prime Minister.") == "");
  }

  TEST_CASE("a surname that is a title stays a name") {
    CHECK(names_in("Then Stephen Major left. Major was tired.") ==
          "Stephen Major=person:stephen major; "
          "Major=person:stephen major");
  }

  TEST_CASE("initials and middle names stay in the mention, not in the key") {
    CHECK(names_in("In May Judge Robert L. Tennick ruled.") ==
          "Robert L. Tennick=person:robert tennick");
    CHECK(names_in("It fell to Ruth B. Oakes. Ruth Oakes agreed.") ==
          "Ruth B. Oakes=person:ruth oakes; Ruth Oakes=person:ruth oakes");
  }

  TEST_CASE("Jr. makes another person") {
    const Read r = read("They saw John Ferrow Jr. and John Ferrow there.");
    CHECK(names_of(r) ==
          "John Ferrow Jr.=person:john ferrow jr; "
          "John Ferrow=person:john ferrow");
    CHECK(r.names.entities[0].surname == "ferrow");
  }

  TEST_CASE("particles belong to the surname") {
    const Read r = read("They met Willem van der Hoop. Then Maria de la Vega.");
    CHECK(names_of(r) ==
          "Willem van der Hoop=person:willem van der hoop; "
          "Maria de la Vega=person:maria de la vega");
    CHECK(r.names.entities[0].surname == "van der hoop");
    CHECK(r.names.entities[0].given == "willem");
  }

  TEST_CASE("apostrophes and hyphens are inside names") {
    CHECK(names_in("He asked Sean O'Malley and Ines Braun-Vidal.") ==
          "Sean O'Malley=person:sean o'malley; "
          "Ines Braun-Vidal=person:ines braun-vidal");
  }

  TEST_CASE("a possessive is marked") {
    const Read r = read("It was Ruth Oakes's house and Peru's army.");
    CHECK(r.names.mentions.at(0).possessive);
    CHECK(r.names.mentions.at(1).possessive);
    CHECK_FALSE(read("It was Ruth Oakes.").names.mentions.at(0).possessive);
  }

  TEST_CASE("a surname alone is the person of that surname") {
    const Read r = read(
        "Ruth Oakes spoke first. Then Oakes left with Ms. Oakes's driver.");
    CHECK(names_of(r) ==
          "Ruth Oakes=person:ruth oakes; "
          "Oakes=person:ruth oakes; Oakes=person:ruth oakes");
    CHECK(r.names.entities.size() == 1);
  }

  TEST_CASE("a surname before the full name is that person too") {
    const Read r = read("Later Tarvin spoke. They knew Paul Tarvin well.");
    CHECK(names_of(r) ==
          "Tarvin=person:paul tarvin; Paul Tarvin=person:paul tarvin");
    CHECK(r.names.entities[0].entity.name == "Paul Tarvin");
  }

  TEST_CASE("a surname of two persons is neither of them") {
    CHECK(names_in("They found Anna Brell and Peter Brell. Police said Brell "
                   "was hurt.") ==
          "Anna Brell=person:anna brell; Peter Brell=person:peter brell; "
          "Brell=person:brell");
  }

  TEST_CASE("a family is no person") {
    CHECK(names_in("Paul Tarvin was there. All the Tarvins came.") ==
          "Paul Tarvin=person:paul tarvin; Tarvins=other:tarvins");
  }

  TEST_CASE("a given name alone means its only bearer") {
    CHECK(names_in("Odo Brandt met Ruth Oakes. Yesterday Ruth left.") ==
          "Odo Brandt=person:odo brandt; Ruth Oakes=person:ruth oakes; "
          "Ruth=person:ruth oakes");
  }

  TEST_CASE("a city that is a person's surname means the person") {
    CHECK(names_in("Then Emily Houston sang. Later Houston left.") ==
          "Emily Houston=person:emily houston; Houston=person:emily houston");
    CHECK(names_in("Then Emily Houston sang in Houston.") ==
          "Emily Houston=person:emily houston; Houston=place:houston");
  }

  TEST_CASE("a word at a sentence's start needs a reason to be a name") {
    CHECK(names_in("Bridges fell. Nobody was hurt.") == "");
    CHECK(names_in("Police said so. Officials agreed.") == "");
    CHECK(names_in("Turkey is dry, and the turkey was dry.") == "");
    CHECK(names_in("Korvald said so.") == "Korvald=person:korvald");
    CHECK(names_in("Chile won.") == "Chile=state:chile");
  }

  TEST_CASE("what follows a quotation mark or colon begins a sentence") {
    CHECK(names_in("He said: \"Bridges fell.\"") == "");
    CHECK(names_in("There was news: Bridges fell.") == "");
    CHECK(names_in("There was news of Bridges.") == "Bridges=other:bridges");
  }

  TEST_CASE("days, months and common capitals are no names") {
    CHECK(names_in("On Monday in January I saw God on the Internet.") == "");
    CHECK(names_in("They met Theresa May in May.") ==
          "Theresa May=person:theresa may");
  }

  TEST_CASE("a ministry has its state in its key") {
    const Read r = read(
        "The Greek Foreign Ministry denied it. Later Spain's Ministry of "
        "Foreign Affairs agreed.");
    CHECK(names_of(r) ==
          "Greek~state:greece; Foreign Ministry=organisation:greece foreign "
          "ministry; Spain=state:spain; Ministry of Foreign "
          "Affairs=organisation:spain foreign ministry");
    CHECK(r.names.entities[1].country == "gr");
  }

  TEST_CASE("a ministry without its state is the only one of the document") {
    CHECK(names_in("The Greek Defense Ministry denied it. Then the Defense "
                   "Ministry agreed.") ==
          "Greek~state:greece; Defense Ministry=organisation:greece defense "
          "ministry; Defense Ministry=organisation:greece defense ministry");
  }

  TEST_CASE("an organisation and its acronym are one") {
    CHECK(names_in("He runs the Baltic Seed Investment Fund (BSIF). He said "
                   "BSIF grew.") ==
          "Baltic Seed Investment Fund=organisation:baltic seed investment "
          "fund; BSIF=organisation:baltic seed investment fund; "
          "BSIF=organisation:baltic seed investment fund");
  }

  TEST_CASE("small words link the name of an organisation") {
    CHECK(names_in("She joined the Institute for River Studies.") ==
          "Institute for River Studies=organisation:institute for river "
          "studies");
    CHECK(names_in("She left the Department of Health and Human Services.") ==
          "Department of Health and Human Services=organisation:health and "
          "human services department");
    CHECK(names_in("She left the Centre for European Reform yesterday.") ==
          "Centre for European Reform=organisation:centre for european "
          "reform");
  }

  TEST_CASE("and links fields, not two names") {
    CHECK(names_in("They met Ruth Oakes and Paul Tarvin.") ==
          "Ruth Oakes=person:ruth oakes; Paul Tarvin=person:paul tarvin");
  }

  TEST_CASE("an office of a sheriff is an organisation") {
    CHECK(names_in("It was sent to the Orrin County Sheriff's Office.") ==
          "Orrin County Sheriff's Office=organisation:orrin county sheriff's "
          "office");
  }

  TEST_CASE("agencies and newspapers are organisations") {
    CHECK(names_in("He told the Associated Press and The New York Times.") ==
          "Associated Press=organisation:associated press; "
          "New York Times=organisation:new york times");
  }

  TEST_CASE("streets, lakes, gulfs and cities are places") {
    CHECK(names_in("They walked from Alder Street to Lake Orrin.") ==
          "Alder Street=place:alder street; Lake Orrin=place:lake orrin");
    CHECK(names_in("They sailed the Gulf of Oman.") ==
          "Gulf of Oman=place:gulf of oman");
    CHECK(names_in("He came from Orrin City.") ==
          "Orrin City=place:orrin city");
  }

  TEST_CASE("context tells an unknown place") {
    CHECK(names_in("A bridge fell in Tarvinsk.") == "Tarvinsk=place:tarvinsk");
    CHECK(names_in("He lives by Lower Dunmere, Ohio, with her.") ==
          "Lower Dunmere=place:lower dunmere; Ohio=place:ohio");
  }

  TEST_CASE("parties and religions are groups, not persons") {
    CHECK(names_in("Many Democrats and a Muslim leader met Republican senator "
                   "Dora Quill.") ==
          "Democrats~other:democrat; Muslim~other:muslim; "
          "Republican~other:republican; Dora Quill=person:dora quill");
  }

  TEST_CASE("ships and storms are other things") {
    CHECK(names_in("The frigate INS Varun met it before Hurricane Dora.") ==
          "INS Varun=other:ins varun; Hurricane Dora=other:hurricane dora");
  }

  TEST_CASE("Georgia after a town of the United States is the state there") {
    const Read r = read("It happened in Atlanta, Georgia, on Friday.");
    CHECK(names_of(r) == "Atlanta=place:atlanta; Georgia=place:georgia us");
    CHECK(names_in("He flew to Georgia.") == "Georgia=state:georgia");
  }

  TEST_CASE("a headline in title case is read by the names of the body") {
    CHECK(names_in("They met Ruth Oakes in Peru.",
                   "Oakes Wants Better Roads For Peru") ==
          "Oakes=person:ruth oakes; Peru=state:peru; "
          "Ruth Oakes=person:ruth oakes; Peru=state:peru");
  }

  TEST_CASE("a headline in capitals is read by the names of the body") {
    CHECK(names_in("They met Ruth Oakes on Friday.",
                   "OAKES WANTS BETTER ROADS") ==
          "OAKES=person:ruth oakes; Ruth Oakes=person:ruth oakes");
  }

  TEST_CASE("a company is one by its short and its full name") {
    CHECK(names_in("Velora Airlines Inc. lost money. Shares in Velora fell, "
                   "and Velora Airlines shed staff.") ==
          "Velora Airlines Inc.=organisation:velora airlines; "
          "Velora=organisation:velora airlines; "
          "Velora Airlines=organisation:velora airlines");
    // Two begin alike: the short name is neither's.
    CHECK(names_in("Orlin Motors sued Orlin Foods. They sold Orlin goods.") ==
          "Orlin Motors=organisation:orlin motors; "
          "Orlin Foods=organisation:orlin foods; Orlin=other:orlin");
  }

  TEST_CASE("an acronym in brackets stands for the name before it") {
    CHECK(names_in("The Belt Rover Plan (BRP) began. They praised BRP.") ==
          "Belt Rover Plan=other:belt rover plan; "
          "BRP=other:belt rover plan; "
          "BRP=other:belt rover plan");
    CHECK(names_in("They met Vostra Melia Korun (VMK). Later VMK split.") ==
          "Vostra Melia Korun=organisation:vostra melia korun; "
          "VMK=organisation:vostra melia korun; "
          "VMK=organisation:vostra melia korun");
  }

  TEST_CASE("a capital inside a word makes a name, but not of a unit") {
    CHECK(names_in("They sold the eLamp and used 40 kWh.") ==
          "eLamp=other:elamp");
    CHECK(names_in("They met Yasin al-Hadri today.") ==
          "Yasin al-Hadri=person:yasin al-hadri");
    CHECK(names_in("A pro-Tokyo crowd came.").find("other") ==
          std::string::npos);
  }

  TEST_CASE("what is named after a person is none") {
    CHECK(names_in("They met Megan Trask. The Trask Lantern broke.") ==
          "Megan Trask=person:megan trask; Trask Lantern=other:trask lantern");
  }

  TEST_CASE("words around a name tell a body") {
    CHECK(names_in("They met Tarnik executives. Later they left Tarnik.") ==
          "Tarnik=organisation:tarnik; Tarnik=organisation:tarnik");
    CHECK(names_in("They live in Tarnik. The Tarnik quake hit hard.") ==
          "Tarnik=place:tarnik; Tarnik=place:tarnik");
    CHECK(names_in("Yesterday the Tarnik said no.") ==
          "Tarnik=organisation:tarnik");
  }

  TEST_CASE("two spellings of one name are one person") {
    CHECK(names_in("They met Sergei Lomovsky. Sergey Lomovskiy left. Then "
                   "Lomovskiy came, and Lomovsky too.") ==
          "Sergei Lomovsky=person:sergei lomovsky; "
          "Sergey Lomovskiy=person:sergei lomovsky; "
          "Lomovskiy=person:sergei lomovsky; "
          "Lomovsky=person:sergei lomovsky");
    CHECK(names_in("They met Sergei Lomovsky. Then Sergei Lomakin left.") ==
          "Sergei Lomovsky=person:sergei lomovsky; "
          "Sergei Lomakin=person:sergei lomakin");
  }

  TEST_CASE("a surname that is a word too stays a name") {
    CHECK(names_in("They met Ann Bell. A bell rang. Later Bell left.") ==
          "Ann Bell=person:ann bell; Bell=person:ann bell");
    CHECK(names_in("A mobile plant. They built it in Mobile, Alabama.") ==
          "Mobile=place:mobile; Alabama=place:alabama");
  }

  TEST_CASE("the part of speech tells a name at a sentence's start") {
    const auto names_with_model = [](const std::string& body) {
      Read r = read(body);
      const Syntax syntax = tag_document(r.document, r.text, *english_model());
      r.names = find_names(r.document, r.text, syntax);
      return names_of(r);
    };
    const std::string named = "Vextor cut prices yesterday.";
    CHECK(names_in(named) == "");
    CHECK(names_with_model(named) == "Vextor=other:vextor");
    CHECK(names_with_model("Prices fell yesterday.") == "");
  }

  TEST_CASE("well-known names have their kind, words of every day none") {
    CHECK(names_in("They spoke of Amundsen and of the Rhine.") ==
          "Amundsen=person:amundsen; Rhine=other:rhine");
    CHECK(names_in("They spoke of Bridges.") == "Bridges=other:bridges");
    CHECK(names_in("They saw Broken Lantern.") ==
          "Broken Lantern=other:broken lantern");
  }

  TEST_CASE("a word that the text has without a capital is no name") {
    CHECK(names_in("The government fell. They blamed the Lantern, and the "
                   "lantern broke.") == "");
    CHECK(names_in("They blamed the Lantern.") == "Lantern=other:lantern");
  }

  TEST_CASE("an acronym with a figure is a model") {
    CHECK(names_in("They sold the XJ9 there.") == "XJ9=other:xj9");
  }

  TEST_CASE("a given name alone is a person") {
    CHECK(names_in("They wrote to Gloria about it.") == "Gloria=person:gloria");
  }

  TEST_CASE("a mention is found from each of its tokens") {
    const Read r = read("They met Ruth Oakes.");
    CHECK(r.names.mention_at(2) == 0u);
    CHECK(r.names.mention_at(3) == 0u);
    CHECK_FALSE(r.names.mention_at(1).has_value());
    CHECK_FALSE(r.names.mention_at(4).has_value());
  }

  TEST_CASE("an empty text has no names") { CHECK(names_in("") == ""); }

  TEST_CASE("a long run of capitals stays cheap") {
    std::string body;
    for (int i = 0; i < 20000; ++i) body += "US Foo President ";
    CHECK(read(body).names.mentions.size() > 20000);
  }
}

}  // namespace crosscheck
