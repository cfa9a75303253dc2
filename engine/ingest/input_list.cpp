#include "engine/ingest/input_list.h"

#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "engine/ingest/utf8.h"

namespace crosscheck {
namespace {

namespace fs = std::filesystem;

class InputList {
 public:
  explicit InputList(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void add_input(const std::string& input);
  std::vector<std::string> take() { return std::move(files_); }

 private:
  void add_file(const std::string& path);
  void add_path(const std::string& path);
  void add_folder(const std::string& path);
  void add_pattern(const std::string& pattern);
  void add_entry(const fs::directory_entry& entry, const fs::path& root,
                 std::vector<fs::path>& waiting);
  void report(Severity severity, std::string_view path, std::string message,
              std::string hint);

  Diagnostics& diagnostics_;
  std::vector<std::string> files_;
  std::unordered_set<std::string> seen_;  // asked, never walked
};

void InputList::report(Severity severity, std::string_view path,
                       std::string message, std::string hint) {
  diagnostics_.add(Diagnostic{severity, printable_path(path), 0, 0,
                              std::move(message), std::move(hint),
                              severity == Severity::error});
}

void InputList::add_file(const std::string& path) {
  const std::string key =
      path == "-" ? path : fs::path(path).lexically_normal().string();
  if (seen_.insert(key).second) files_.push_back(path);
}

bool is_inside(const fs::path& path, const fs::path& folder) {
  const auto [end, ignored] =
      std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

/// Entries of a folder, names in byte order; hidden ones left out.
std::vector<fs::directory_entry> entries_of(const fs::path& folder,
                                            std::error_code& error) {
  std::vector<fs::directory_entry> entries;
  fs::directory_iterator at(folder, error);
  for (; !error && at != fs::directory_iterator(); at.increment(error)) {
    if (!at->path().filename().string().starts_with('.')) {
      entries.push_back(*at);
    }
  }
  std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) {
    return a.path().native() < b.path().native();
  });
  return entries;
}

void InputList::add_entry(const fs::directory_entry& entry,
                          const fs::path& root,
                          std::vector<fs::path>& waiting) {
  std::error_code error;
  const std::string path = entry.path().string();
  const bool is_link = entry.is_symlink(error);
  if (is_link && entry.is_directory(error)) {
    report(Severity::note, path, "a link to a folder is not followed", {});
  } else if (is_link &&
             !is_inside(fs::weakly_canonical(entry.path(), error), root)) {
    report(Severity::note, path, "a link out of the folder is not followed",
           "name the file itself to have it read");
  } else if (entry.is_directory(error)) {
    waiting.push_back(entry.path());
  } else if (entry.is_regular_file(error)) {
    add_file(path);
  } else {
    report(Severity::note, path, "is no regular file and was passed over", {});
  }
}

void InputList::add_folder(const std::string& path) {
  std::error_code error;
  const fs::path root = fs::canonical(path, error);
  const std::size_t before = files_.size();
  const std::size_t seen_before = seen_.size();
  // A stack in place of recursion; entries are pushed last name first, so that
  // a folder's files stand where its name does.
  std::vector<fs::path> waiting = {fs::path(path)};
  while (!waiting.empty()) {
    const fs::path next = std::move(waiting.back());
    waiting.pop_back();
    std::error_code status_error;
    if (next.native() != path &&
        !fs::is_directory(fs::symlink_status(next, status_error))) {
      add_entry(fs::directory_entry(next, status_error), root, waiting);
      continue;
    }
    auto entries = entries_of(next, error);
    if (error) {
      report(Severity::error, next.string(),
             "the folder cannot be read: " + error.message(), {});
    }
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
      waiting.push_back(entry->path());
    }
  }
  if (files_.size() == before && seen_.size() == seen_before && !error) {
    report(Severity::error, path, "the folder holds no files to read",
           "hidden files are passed over");
  }
}

void InputList::add_path(const std::string& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) {
    add_folder(path);
  } else {
    add_file(path);
  }
}

void InputList::add_pattern(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> paths;
  if (::glob(pattern.c_str(), 0, nullptr, &found) == 0) {
    paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  }
  ::globfree(&found);
  // glob(3) sorts by the locale; bytes are the same everywhere.
  std::sort(paths.begin(), paths.end());
  if (paths.empty()) {
    report(Severity::error, pattern, "the pattern matches nothing",
           "hidden files need a pattern that begins with a full stop");
  }
  for (const std::string& path : paths) add_path(path);
}

void InputList::add_input(const std::string& input) {
  std::error_code error;
  if (input == "-") {
    add_file(input);
  } else if (fs::exists(fs::symlink_status(input, error))) {
    add_path(input);
  } else if (input.find_first_of("*?[") != std::string::npos) {
    add_pattern(input);
  } else {
    report(Severity::error, input, "no such file or folder", {});
  }
}

}  // namespace

std::vector<std::string> list_inputs(const std::vector<std::string>& inputs,
                                     Diagnostics& diagnostics) {
  InputList list(diagnostics);
  for (const std::string& input : inputs) list.add_input(input);
  return list.take();
}

}  // namespace crosscheck
