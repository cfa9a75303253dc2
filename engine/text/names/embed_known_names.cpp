// Writes names and words of WordNet as a C++ source. Runs during the build:
//   embed_known_names WORDNET OUT.cpp
// WORDNET is the folder of data.noun and index.*; their formats are in
// wndb(5WN), the numbers of lexicographer files in lexnames(5WN).
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/text/wordnet_files.h"

namespace {

using Fields = std::vector<std::string>;

// The kind of the names in a lexicographer file.
char kind_of(const std::string& file) {
  if (file == "14") return 'O';  // noun.group
  if (file == "15") return 'L';  // noun.location
  if (file == "18") return 'P';  // noun.person
  return 'X';
}

// Instances of something ("@i" is a pointer to what), and groups whose names
// have a capital; '?' where a name is of several kinds.
std::map<std::string, char> names_in(const std::string& path) {
  std::map<std::string, char> names;
  std::ifstream in = crosscheck::open_wordnet(path);
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == ' ') continue;  // the licence
    const Fields field = crosscheck::wordnet_fields(line);
    const std::size_t words = std::stoul(field.at(3), nullptr, 16);
    const std::size_t pointers = std::stoul(field.at(4 + 2 * words));
    bool instance = false;
    for (std::size_t i = 0; i < pointers; ++i)
      instance |= field.at(5 + 2 * words + 4 * i) == "@i";
    const char kind = kind_of(field.at(1));
    for (std::size_t i = 0; i < words; ++i) {
      const std::string& word = field.at(4 + 2 * i);
      const bool capital = word[0] >= 'A' && word[0] <= 'Z';
      if (!capital || (!instance && kind != 'O')) continue;
      char& known =
          names.emplace(crosscheck::folded_wordnet(word), kind).first->second;
      if (known != kind) known = '?';
    }
  }
  return names;
}

// Single words without a capital that the tagged texts have.
void add_words(const std::string& path, std::set<std::string>& words) {
  std::ifstream in = crosscheck::open_wordnet(path);
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == ' ') continue;
    const Fields field = crosscheck::wordnet_fields(line);
    const std::size_t pointers = std::stoul(field.at(3));
    const bool tagged = field.at(5 + pointers) != "0";
    if (tagged && field[0].find('_') == std::string::npos)
      words.insert(field[0]);
  }
}

void write(const std::map<std::string, char>& names,
           const std::set<std::string>& words, const std::string& path) {
  std::map<std::string, std::string> kinds;
  for (const auto& [name, kind] : names)
    if (kind != '?') kinds[name] += kind;
  for (const std::string& word : words) kinds[word] += 'w';

  constexpr std::size_t kPieceBytes = 15000;
  std::ofstream out(path, std::ios::binary);
  out << "// Written by embed_known_names from WordNet 3.0.\n"
         "#include \"engine/text/names/known_names_data.h\"\n\n"
         "namespace crosscheck {\n\nconst std::string_view "
         "kKnownNamePieces[] = {\n";
  std::size_t pieces = 0;
  std::string piece;
  const auto flush = [&] {
    if (piece.empty()) return;
    out << "R\"names(" << piece << ")names\",\n";
    ++pieces;
    piece.clear();
  };
  for (const auto& [name, kind] : kinds) {
    piece.append(name).append(1, '\t').append(kind).append(1, '\n');
    if (piece.size() > kPieceBytes) flush();
  }
  flush();
  out << "};\n\nconst std::size_t kKnownNamePieceCount = " << pieces
      << ";\n\n}  // namespace crosscheck\n";
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("embed_known_names WORDNET OUT\n", stderr);
    return 2;
  }
  try {
    const std::string folder = argv[1];
    std::set<std::string> words;
    for (const char* part : {"noun", "verb", "adj", "adv"})
      add_words(folder + "/index." + part, words);
    write(names_in(folder + "/data.noun"), words, argv[2]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "embed_known_names: %s\n", error.what());
    return 1;
  }
  return 0;
}
