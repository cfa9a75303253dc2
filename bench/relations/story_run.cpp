#include "bench/relations/story_run.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <fstream>
#include <string_view>

#include "bench/harness.h"

namespace crosscheck {
namespace {

using Line = rapidjson::Writer<rapidjson::StringBuffer>;

void put_member(Line& line, std::string_view name, std::string_view value) {
  line.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
  line.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

Status write_stories(std::span<const StoryText> articles,
                     const std::filesystem::path& path) {
  std::ofstream out(path, std::ios::binary);
  for (const StoryText& article : articles) {
    rapidjson::StringBuffer buffer;
    Line line(buffer);
    line.StartObject();
    put_member(line, "source", article.source);
    if (!article.title.empty()) put_member(line, "title", article.title);
    put_member(line, "text", article.text);
    line.EndObject();
    out << std::string_view(buffer.GetString(), buffer.GetSize()) << '\n';
  }
  out.flush();
  if (out) return std::monostate{};
  return Error{ErrorCode::unwritable, "cannot write a corpus", path.string()};
}

}  // namespace

Result<Run> run_stories(std::span<const StoryText> articles,
                        const std::filesystem::path& scratch,
                        const PipelineOptions& options) {
  const std::filesystem::path file = scratch / "stories.jsonl";
  const Status written = write_stories(articles, file);
  if (!written.ok()) return written.error();
  Result<Run> run = run_pipeline({file.string()}, options);
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  if (run.ok() && run.value().corpus.documents.size() != articles.size())
    return wrong_answer("not every article was read");
  return run;
}

}  // namespace crosscheck
