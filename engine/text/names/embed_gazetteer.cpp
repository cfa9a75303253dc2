// Writes the gazetteer of the program as a C++ source. Runs during the build:
//   embed_gazetteer TABLES ISO_3166_1 ISO_3166_2 ZONE_TAB OUT.cpp
// TABLES is the folder gazetteer_tables. Earlier sources win where two of them
// know a name: hand-written tables, ISO 3166-1, the tz database, ISO 3166-2.
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/names/gazetteer.h"
#include "engine/text/names/gazetteer_key.h"

namespace {

using crosscheck::gazetteer_key;
using Kind = crosscheck::GazetteerEntry::Kind;
using Strings = std::vector<std::string>;

struct Row {
  Kind kind;
  std::string key, country, within;
};

struct Gazetteer {
  std::map<std::string, Row> rows;            // by name
  std::map<std::string, std::string> states;  // code -> key
  std::map<std::string, std::string> groups;  // short code -> key
};

Strings split(std::string_view text, char mark) {
  Strings parts;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(mark, begin), text.size());
    parts.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::ifstream open(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return in;
}

/// Lines of a table that are neither empty nor comments, split by `mark`, with
/// at least `columns` parts.
std::vector<Strings> read_table(const std::string& path, char mark,
                                std::size_t columns) {
  std::ifstream in = open(path);
  std::vector<Strings> rows;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line.front() == '#') continue;
    rows.push_back(split(line, mark));
    if (rows.back().size() < columns) {
      throw std::runtime_error(
          std::string(path).append(": too few columns: ").append(line));
    }
  }
  return rows;
}

void add(Gazetteer& all, std::string_view name, const Row& row) {
  const std::string key = gazetteer_key(name);
  if (!key.empty() && key.find('\t') == key.npos) all.rows.emplace(key, row);
}

void add_each(Gazetteer& all, const Strings& names, const Row& row) {
  for (const std::string& name : names) add(all, name, row);
}

// "A=B" is A under two spellings.
void add_cities(Gazetteer& all, const Strings& cities, Row row) {
  for (const std::string& city : cities) {
    const Strings spellings = split(city, '=');
    row.key = gazetteer_key(spellings.front());
    add_each(all, spellings, row);
  }
}

void add_groups(Gazetteer& all, const std::string& path) {
  for (const Strings& row : read_table(path, '|', 3)) {
    const Strings names = split(row[1], ';');
    const std::string key = gazetteer_key(names.front());
    all.groups[row[0]] = key;
    add_each(all, names, {Kind::bloc, key, "", ""});
    add_each(all, split(row[2], ';'), {Kind::bloc_demonym, key, "", ""});
  }
}

std::string group_keys(const Gazetteer& all, const std::string& codes) {
  std::string keys;
  for (const std::string& code : split(codes, ';')) {
    if (code.empty()) continue;
    if (!keys.empty()) keys += ';';
    keys += all.groups.at(code);
  }
  return keys;
}

void add_states(Gazetteer& all, const std::vector<Strings>& table) {
  for (const Strings& row : table) {
    const Strings names = split(row[1], ';');
    const std::string code = gazetteer_key(row[0]);
    const std::string key = gazetteer_key(names.front());
    const std::string within = group_keys(all, row[4]);
    all.states[code] = key;
    add_each(all, names, {Kind::state, key, code, within});
    add_each(all, split(row[2], ';'), {Kind::demonym, key, code, within});
  }
}

void add_capitals(Gazetteer& all, const std::vector<Strings>& table) {
  for (const Strings& row : table) {
    add_cities(all, split(row[3], ';'),
               {Kind::capital, "", gazetteer_key(row[0]), ""});
  }
}

void add_governments(Gazetteer& all, const std::string& path) {
  for (const Strings& row : read_table(path, '|', 2)) {
    const Strings names = split(row[0], ';');
    add_each(all, names,
             {Kind::government, gazetteer_key(names.front()),
              gazetteer_key(row[1]), ""});
  }
}

void add_regions(Gazetteer& all, const std::string& path) {
  for (const Strings& row : read_table(path, '|', 3)) {
    const Strings names = split(row[0], ';');
    const std::string key = gazetteer_key(names.front());
    const std::string code = gazetteer_key(row[1]);
    add_each(all, names, {Kind::subdivision, key, code, ""});
    add_each(all, split(row[2], ';'), {Kind::demonym, key, code, ""});
  }
}

void add_city_table(Gazetteer& all, const std::string& path) {
  for (const Strings& row : read_table(path, '|', 2)) {
    Strings where = split(row[0], '.');
    where.resize(2);
    add_cities(
        all, split(row[1], ';'),
        {Kind::city, "", gazetteer_key(where[0]), gazetteer_key(where[1])});
  }
}

// "Congo, The Democratic Republic of the" in the order that one says it, and
// without what stands in brackets.
std::string plain_name(std::string name) {
  for (const std::string_view mark : {" (", " [", "*"}) {
    const std::size_t at = name.find(mark);
    if (at != name.npos) name.erase(at);
  }
  const std::size_t comma = name.find(", ");
  if (comma == name.npos || name.find(',', comma + 1) != name.npos) return name;
  return name.substr(comma + 2) + " " + name.substr(0, comma);
}

rapidjson::Document read_json(const std::string& path, const char* member) {
  std::ifstream in = open(path);
  rapidjson::IStreamWrapper stream(in);
  rapidjson::Document json;
  json.ParseStream(stream);
  if (json.HasParseError() || !json.IsObject() || !json.HasMember(member) ||
      !json[member].IsArray()) {
    throw std::runtime_error(path + ": not the expected ISO codes");
  }
  return json;
}

std::string text_of(const rapidjson::Value& record, const char* field) {
  const auto found = record.FindMember(field);
  if (found == record.MemberEnd() || !found->value.IsString()) return "";
  return found->value.GetString();
}

void add_iso_states(Gazetteer& all, const std::string& path) {
  const rapidjson::Document json = read_json(path, "3166-1");
  for (const rapidjson::Value& record : json["3166-1"].GetArray()) {
    const std::string code = gazetteer_key(text_of(record, "alpha_2"));
    const std::string name = plain_name(text_of(record, "name"));
    const std::string key =
        all.states.emplace(code, gazetteer_key(name)).first->second;
    const auto known = all.rows.find(key);
    const Row row{Kind::state, key, code,
                  known == all.rows.end() ? "" : known->second.within};
    add_each(all,
             {name, text_of(record, "common_name"),
              text_of(record, "official_name")},
             row);
  }
}

// Names of cities of the tz database and of subdivisions that are first of all
// words, given names or common surnames.
const std::set<std::string_view> kCommonWords = {
    "border",     "bush",
    "capital",    "capital territory",
    "center",     "central",
    "centre",     "chin",
    "christmas",  "coast",
    "colon",      "como",
    "cross",      "cross river",
    "delta",      "down",
    "east",       "easter",
    "eastern",    "equator",
    "est",        "federal district",
    "grand",      "gulf",
    "hope",       "independence",
    "isabel",     "isabela",
    "islands",    "islas",
    "lakes",      "lara",
    "limon",      "lindeman",
    "littoral",   "lower river",
    "magdalena",  "male",
    "maritime",   "mary",
    "meta",       "middle",
    "midlands",   "midway",
    "mono",       "nelson",
    "nord",       "nord-est",
    "nord-ouest", "norte",
    "north",      "northern",
    "oral",       "ouest",
    "para",       "plateau",
    "plateaux",   "pool",
    "prato",      "regina",
    "resolute",   "river",
    "rivers",     "roma",
    "sale",       "savannah",
    "sides",      "sool",
    "south",      "southern",
    "stanley",    "sud",
    "sud-est",    "sud-ouest",
    "tell city",  "union",
    "unity",      "upper river",
    "valle",      "wake",
    "west",       "western"};

void add_zone_cities(Gazetteer& all, const std::string& path) {
  for (const Strings& row : read_table(path, '\t', 3)) {
    // Stations of the Antarctic bear common words and surnames.
    if (row[0] == "AQ") continue;
    std::string city = row[2].substr(row[2].rfind('/') + 1);
    std::replace(city.begin(), city.end(), '_', ' ');
    const std::string key = gazetteer_key(city);
    if (kCommonWords.count(key) != 0) continue;
    add(all, city, {Kind::city, key, gazetteer_key(row[0]), ""});
  }
}

// Levels that the news name; parishes, districts and municipalities repeat
// common words and surnames and would do harm.
const std::set<std::string_view> kLevels = {"Administrative region",
                                            "Autonomous community",
                                            "Autonomous province",
                                            "Autonomous region",
                                            "Autonomous republic",
                                            "Canton",
                                            "Country",
                                            "County",
                                            "Department",
                                            "Emirate",
                                            "Governorate",
                                            "Land",
                                            "Metropolitan department",
                                            "Metropolitan region",
                                            "Oblast",
                                            "Prefecture",
                                            "Province",
                                            "Region",
                                            "Regional state",
                                            "Republic",
                                            "State",
                                            "Territory",
                                            "Two-tier county",
                                            "Union territory",
                                            "Voivodship"};

void add_subdivisions(Gazetteer& all, const std::string& path) {
  const rapidjson::Document json = read_json(path, "3166-2");
  for (const rapidjson::Value& record : json["3166-2"].GetArray()) {
    if (kLevels.count(text_of(record, "type")) == 0) continue;
    std::string name = text_of(record, "name");
    name.erase(std::min(name.find(", "), name.size()));
    name = plain_name(name);
    const std::string key = gazetteer_key(name);
    if (key.size() < 4 || kCommonWords.count(key) != 0) continue;
    const std::string code =
        gazetteer_key(text_of(record, "code").substr(0, 2));
    add(all, name, {Kind::subdivision, key, code, ""});
  }
}

void write(const Gazetteer& all, const std::string& path) {
  constexpr std::size_t kPieceBytes = 15000;
  std::ofstream out(path, std::ios::binary);
  out << "// Written by embed_gazetteer from iso-codes and the tz database.\n"
         "#include \"engine/text/names/gazetteer_data.h\"\n\n"
         "namespace crosscheck {\n\nconst std::string_view "
         "kGazetteerPieces[] = {\n";
  std::size_t pieces = 0;
  std::string piece;
  const auto flush = [&] {
    if (!piece.empty()) out << "R\"gazetteer(" << piece << ")gazetteer\",\n";
    pieces += piece.empty() ? 0 : 1;
    piece.clear();
  };
  for (const auto& [name, row] : all.rows) {
    piece += name + '\t' + static_cast<char>('0' + static_cast<int>(row.kind)) +
             '\t' + row.key + '\t' + row.country + '\t' + row.within + '\n';
    if (piece.size() > kPieceBytes) flush();
  }
  flush();
  out << "};\n\nconst std::size_t kGazetteerPieceCount = " << pieces
      << ";\n\n}  // namespace crosscheck\n";
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path);
}

Gazetteer gather(const std::string& tables, const std::string& iso_states,
                 const std::string& iso_subdivisions,
                 const std::string& zones) {
  Gazetteer all;
  add_groups(all, tables + "/groups.tsv");
  const std::vector<Strings> states =
      read_table(tables + "/states.tsv", '|', 5);
  add_states(all, states);
  add_governments(all, tables + "/governments.tsv");
  add_regions(all, tables + "/regions.tsv");
  add_capitals(all, states);
  add_iso_states(all, iso_states);
  add_city_table(all, tables + "/cities.tsv");
  add_zone_cities(all, zones);
  add_subdivisions(all, iso_subdivisions);
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fputs("embed_gazetteer TABLES ISO_3166_1 ISO_3166_2 ZONE_TAB OUT\n",
               stderr);
    return 2;
  }
  try {
    write(gather(argv[1], argv[2], argv[3], argv[4]), argv[5]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "embed_gazetteer: %s\n", error.what());
    return 1;
  }
  return 0;
}
