#include "tests/engine/cli/since/news_folder.h"

#include <array>
#include <filesystem>
#include <iterator>
#include <string_view>

namespace crosscheck {
namespace {

constexpr std::array<std::string_view, 6> kOutlets = {
    "Kelp Post", "Bay News", "Gull FM", "Tern Weekly", "Reef Times", "Reuters"};
constexpr std::array<std::string_view, 5> kPlaces = {
    "Kelp Bay", "Tern Island", "Port Quill", "Gullsand", "Reefton"};
constexpr std::array<std::string_view, 4> kDays = {"Monday", "Tuesday",
                                                   "Friday", "Sunday"};
constexpr std::array<std::string_view, 4> kPeople = {"Mara Holt", "Jonas Bell",
                                                     "Ines Quell", "Aldo Fenn"};

template <typename Words>
std::string one_of(const Words& words, std::uint32_t at) {
  return std::string(words[at % words.size()]);
}

}  // namespace

NewsFolder::NewsFolder(std::uint32_t seed) : random_(seed) {
  for (int i = 0; i < 2; ++i) write(next_++);
}

std::string NewsFolder::new_article() {
  const std::string place = one_of(kPlaces, pick(2));
  const std::string person = one_of(kPeople, pick(4));
  const std::string day = one_of(kDays, pick(4));
  const std::string count = std::to_string(2 + pick(5));
  std::string text = "Source: " + one_of(kOutlets, pick(6)) +
                     "\nDate: 2031-05-0" + std::to_string(5 + pick(3)) +
                     "\nTitle: Ferry runs aground off " + place + "\n\n";
  const std::array<std::string, 6> sentences = {
      "A ferry ran aground off " + place + " on " + day + ", killing " + count +
          " people, the coast guard said.",
      "\"We heard a loud noise and saw " + count + " boats,\" said " + person +
          ", the harbour master of " + place + ".",
      "The talks between Norway and Chile were held in " + place + " on " +
          day + ".",
      "At least " + count + " passengers were injured in the accident.",
      person + " denied that the ferry had been late on " + day + ".",
      "The damage is put at $" + count + " million, " + person + " told " +
          "reporters."};
  const std::uint32_t first = pick(6);
  for (std::uint32_t i = 0; i < 3; ++i) {
    text += sentences[(first + i) % sentences.size()] + "\n\n";
  }
  return text;
}

void NewsFolder::write(std::uint32_t number) {
  // Now and then an outlet prints what another has, but for its own header.
  std::string text = new_article();
  if (!articles_.empty() && pick(5) == 0) {
    const std::string& copied = articles_.begin()->second;
    text =
        text.substr(0, text.find("\n\n")) + copied.substr(copied.find("\n\n"));
  }
  articles_[number] = text;
  folder_.write("news/" + std::to_string(number) + ".txt", text);
}

void NewsFolder::remove(std::uint32_t number) {
  articles_.erase(number);
  std::filesystem::remove(path() + "/" + std::to_string(number) + ".txt");
}

void NewsFolder::write_records() {
  folder_.write("news/records.csv",
                "source,object,attribute,value\nBay News,ferry,tons," +
                    std::to_string(pick(3)) + "\nGull FM,ferry,tons,1\n");
}

void NewsFolder::step() {
  if (pick(8) == 0) write_records();
  const auto some = std::next(
      articles_.begin(), pick(static_cast<std::uint32_t>(articles_.size())));
  const std::uint32_t choice = pick(3);
  if (choice == 0 && articles_.size() > 1) return remove(some->first);
  write(choice == 1 ? some->first : next_++);
}

}  // namespace crosscheck
