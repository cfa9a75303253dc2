// Writes the classes of words of WordNet as a C++ source. Runs in the build:
//   embed_word_classes WORDNET OUT.cpp
// WORDNET is the folder of data.* and index.*; their formats are in wndb(5WN),
// the numbers of lexicographer files in lexnames(5WN). A line of the table is
// "LEMMA/P [e|x] CLASS...": P is n, v or a, e marks a noun of an event, x one
// that is so in another of its first senses, a class is the number of a synset,
// tens of millions telling its part of speech.
#include <algorithm>
#include <cstdint>
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
constexpr std::size_t kSenses = 3;

std::uint32_t class_of(char part, const std::string& offset) {
  const std::uint32_t tens = part == 'n' ? 1 : part == 'v' ? 2 : 3;
  return tens * 100000000 + static_cast<std::uint32_t>(std::stoul(offset));
}

struct Synset {
  std::string file;  // the lexicographer's
  // By folded word: the verbs' synsets that it is derived from.
  std::map<std::string, std::vector<std::uint32_t>> verbs;
};

std::map<std::string, Synset> synsets_in(const std::string& path) {
  std::map<std::string, Synset> synsets;
  std::ifstream in = crosscheck::open_wordnet(path);
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == ' ') continue;  // the licence
    const Fields field = crosscheck::wordnet_fields(line);
    const std::size_t words = std::stoul(field.at(3), nullptr, 16);
    const std::size_t pointers = std::stoul(field.at(4 + 2 * words));
    Synset synset;
    synset.file = field.at(1);
    for (std::size_t i = 0; i < pointers; ++i) {
      const std::size_t at = 5 + 2 * words + 4 * i;
      if (field.at(at) != "+" || field.at(at + 2) != "v") continue;
      const std::size_t source =
          std::stoul(field.at(at + 3).substr(0, 2), nullptr, 16);
      if (source == 0 || source > words) continue;
      synset.verbs[crosscheck::folded_wordnet(field.at(4 + 2 * (source - 1)))]
          .push_back(class_of('v', field.at(at + 1)));
    }
    synsets.emplace(field.at(0), std::move(synset));
  }
  return synsets;
}

// Acts and events. Numbers of lexicographer files.
bool happens(const Synset& synset) {
  return synset.file == "04" || synset.file == "11";
}

// What is said, goes on or appears.
bool goes_on(const Synset& synset) {
  return synset.file == "10" || synset.file == "19" || synset.file == "22";
}

// What else is abstract: qualities, thoughts, feelings, gains, states, times.
bool is_abstract(const Synset& synset) {
  static const std::set<std::string> kFiles = {"07", "09", "12",
                                               "21", "26", "28"};
  return kFiles.contains(synset.file);
}

void add_words(const std::string& folder, const std::string& name, char part,
               std::map<std::string, std::string>& table) {
  const auto synsets = synsets_in(folder + "/data." + name);
  std::ifstream in = crosscheck::open_wordnet(folder + "/index." + name);
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == ' ') continue;
    const Fields field = crosscheck::wordnet_fields(line);
    const std::string word = crosscheck::folded_wordnet(field.at(0));
    if (part != 'v' && word.find(' ') != std::string::npos) continue;
    const std::size_t senses = std::stoul(field.at(2));
    const std::size_t first = 6 + std::stoul(field.at(3));
    std::set<std::uint32_t> classes;
    bool event = false;
    bool at_times = false;
    for (std::size_t i = 0; i < std::min(senses, kSenses); ++i) {
      const std::string& offset = field.at(first + i);
      classes.insert(class_of(part, offset));
      const Synset& synset = synsets.at(offset);
      const auto verbs = synset.verbs.find(word);
      const bool has_verb = verbs != synset.verbs.end();
      if (part == 'n' && has_verb)
        classes.insert(verbs->second.begin(), verbs->second.end());
      if (part != 'n') continue;
      const bool told = has_verb && i == 0;
      event |= i == 0 && (happens(synset) || (told && goes_on(synset)));
      at_times |= happens(synset) || (told && is_abstract(synset));
    }
    std::string& row = table[word + '/' + part];
    if (event || at_times) row += event ? " e" : " x";
    for (const std::uint32_t c : classes) row += ' ' + std::to_string(c);
  }
}

void write(const std::map<std::string, std::string>& table,
           const std::string& path) {
  constexpr std::size_t kPieceBytes = 15000;
  std::ofstream out(path, std::ios::binary);
  out << "// Written by embed_word_classes from WordNet 3.0.\n"
         "#include \"engine/text/word_classes_data.h\"\n\n"
         "namespace crosscheck {\n\nconst std::string_view "
         "kWordClassPieces[] = {\n";
  std::size_t pieces = 0;
  std::string piece;
  const auto flush = [&] {
    if (piece.empty()) return;
    out << "R\"words(" << piece << ")words\",\n";
    ++pieces;
    piece.clear();
  };
  for (const auto& [word, row] : table) {
    piece.append(word).append(row).append(1, '\n');
    if (piece.size() > kPieceBytes) flush();
  }
  flush();
  out << "};\n\nconst std::size_t kWordClassPieceCount = " << pieces
      << ";\n\n}  // namespace crosscheck\n";
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fputs("embed_word_classes WORDNET OUT\n", stderr);
    return 2;
  }
  try {
    std::map<std::string, std::string> table;
    add_words(argv[1], "noun", 'n', table);
    add_words(argv[1], "verb", 'v', table);
    add_words(argv[1], "adj", 'a', table);
    write(table, argv[2]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "embed_word_classes: %s\n", error.what());
    return 1;
  }
  return 0;
}
