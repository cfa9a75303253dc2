#include "engine/ingest/input_list.h"

#include <glob.h>

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "engine/ingest/attributes_reader.h"
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
  void add_folder(const std::string& folder);
  void add_pattern(const std::string& pattern);
  void add_leaf(const fs::path& path, const fs::path& root);
  void push_entries(const fs::path& folder, std::vector<fs::path>& waiting);
  void report(Severity severity, std::string_view path, std::string message,
              std::string hint);

  Diagnostics& diagnostics_;
  std::vector<std::string> files_;
  std::size_t met_ = 0;                   // files met, those met before too
  std::unordered_set<std::string> seen_;  // asked, never walked
};

void InputList::report(Severity severity, std::string_view path,
                       std::string message, std::string hint) {
  diagnostics_.add(Diagnostic{severity, printable_path(path), 0, 0,
                              std::move(message), std::move(hint),
                              severity == Severity::error});
}

void InputList::add_file(const std::string& path) {
  ++met_;
  const std::string key =
      path == "-" ? path : fs::path(path).lexically_normal().string();
  if (seen_.insert(key).second) files_.push_back(path);
}

bool is_inside(const fs::path& path, const fs::path& folder) {
  const auto [end, ignored] =
      std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end();
}

/// Pushes the names of a folder, the first in byte order last; hidden ones are
/// left out.
void InputList::push_entries(const fs::path& folder,
                             std::vector<fs::path>& waiting) {
  std::error_code error;
  const auto begin = static_cast<std::ptrdiff_t>(waiting.size());
  fs::directory_iterator at(folder, error);
  for (; !error && at != fs::directory_iterator(); at.increment(error)) {
    if (!at->path().filename().string().starts_with('.')) {
      waiting.push_back(at->path());
    }
  }
  if (error) {
    report(Severity::error, folder.string(),
           "the folder cannot be read: " + error.message(), {});
  }
  std::sort(waiting.begin() + begin, waiting.end(),
            [](const fs::path& a, const fs::path& b) {
              return a.native() > b.native();
            });
}

/// The table of kinds beside a table of records is read with it, not as
/// records.
bool is_table_of_kinds(const fs::path& path) {
  std::error_code error;
  return path.filename() == kAttributesFile &&
         fs::exists(path.parent_path() / kClaimsFile, error);
}

/// Whether a folder is what a browser puts beside a page that it saves whole:
/// pictures, scripts and frames, which are no articles.
bool is_part_of_page(const fs::path& folder) {
  constexpr std::string_view kEnding = "_files";
  const std::string name = folder.filename().string();
  if (!name.ends_with(kEnding)) return false;
  const std::string page = name.substr(0, name.size() - kEnding.size());
  std::error_code error;
  return fs::exists(folder.parent_path() / (page + ".html"), error) ||
         fs::exists(folder.parent_path() / (page + ".htm"), error);
}

/// Takes what a folder holds beside folders.
void InputList::add_leaf(const fs::path& path, const fs::path& root) {
  std::error_code error;
  const bool is_link = fs::is_symlink(fs::symlink_status(path, error));
  if (is_link && fs::is_directory(path, error)) {
    report(Severity::note, path.string(), "a link to a folder is not followed",
           {});
  } else if (is_link && !is_inside(fs::weakly_canonical(path, error), root)) {
    report(Severity::note, path.string(),
           "a link out of the folder is not followed",
           "name the file itself to have it read");
  } else if (fs::is_regular_file(path, error)) {
    if (!is_table_of_kinds(path)) add_file(path.string());
  } else {
    report(Severity::note, path.string(),
           "is no regular file and was passed over", {});
  }
}

void InputList::add_folder(const std::string& folder) {
  std::error_code error;
  const fs::path root = fs::canonical(folder, error);
  const std::size_t before = met_;
  // A stack in place of recursion; names are pushed last first, so that what a
  // folder holds comes where its own name stands.
  std::vector<fs::path> waiting;
  push_entries(folder, waiting);
  while (!waiting.empty()) {
    const fs::path next = std::move(waiting.back());
    waiting.pop_back();
    if (fs::is_directory(fs::symlink_status(next, error))) {
      if (is_part_of_page(next)) {
        report(Severity::note, next.string(),
               "belongs to the page beside it and was passed over", {});
      } else {
        push_entries(next, waiting);
      }
    } else {
      add_leaf(next, root);
    }
  }
  if (met_ == before) {
    report(Severity::error, folder, "the folder holds no files to read",
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
