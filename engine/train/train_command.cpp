#include "engine/train/train_command.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <ostream>

#include "engine/ingest/corpus.h"
#include "engine/text/analysis.h"
#include "engine/train/conllu_text.h"
#include "engine/train/event_training.h"
#include "engine/train/learn_names.h"
#include "engine/train/train_model.h"

namespace crosscheck {
namespace {

constexpr int kUsage = 2;

constexpr const char* kDescription =
    "Train a language model for crosscheck.\n\n"
    "  crosscheck-train --data DIR -o english.model\n"
    "  crosscheck-train --treebank A.conllu --treebank B.conllu "
    "--clusters C.tsv -o my.model\n"
    "  crosscheck-train --show article.txt --model my.model\n"
    "  crosscheck-train --common-words DIR -o graph/word_rarity_data.cpp\n"
    "  crosscheck-train --events DIR -o graph/link_weights.cpp\n\n"
    "The same data give the same bytes. docs/DATA_FORMATS.md describes the "
    "file.";

// Where the data of the English model lie below one folder.
void use_folder(const std::filesystem::path& data, TrainingPlan& plan,
                NameLearning& names) {
  plan.treebanks = {data / "nlp/ud-english-ewt/ewt-train.conllu",
                    data / "nlp/gum-permissive/gum-permissive-train.conllu"};
  plan.clusters = data / "nlp/glove-clusters/clusters.tsv";
  names.entities = {data / "nlp/gum-permissive/gum-permissive-train.conllu",
                    data / "nlp/gum-permissive/gum-permissive-dev.conllu"};
  names.tagged = {data / "nlp/ner-permissive/wikigold.tsv",
                  data / "nlp/ner-permissive/uner-ewt-dev.tsv",
                  data / "nlp/ner-permissive/uner-ewt-test.tsv"};
}

int fail(const Error& error, std::ostream& err) {
  err << "error: " << error.message;
  if (!error.where.empty()) err << " (" << error.where << ")";
  err << "\n";
  return kUsage;
}

bool write_file(const std::string& path,
                const std::vector<std::uint8_t>& bytes) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  file.flush();
  return static_cast<bool>(file);
}

// Trains a model into `output`, but for the types of names; those are learnt
// with its own tags, so they come last.
Status train_all(TrainingPlan& plan, const NameLearning& names,
                 std::string base, const std::string& output) {
  const Error unwritable{ErrorCode::unwritable, "cannot write", output};
  if (base.empty()) {
    const Result<std::vector<std::uint8_t>> model = train_model(plan);
    if (!model.ok()) return model.error();
    if (!write_file(output, model.value())) return unwritable;
    base = output;
  }
  if (names.entities.empty() && names.tagged.empty()) return std::monostate{};
  plan.on_stage("names");
  const Result<LanguageModel> read = load_model(base);
  if (!read.ok()) return read.error();
  const Result<std::vector<std::uint8_t>> model =
      learn_names(read.value(), names);
  if (!model.ok()) return model.error();
  if (!write_file(output, model.value())) return unwritable;
  return std::monostate{};
}

// The analysis of articles as CoNLL-U.
int show(const std::string& path, const std::string& model_path,
         std::ostream& out, std::ostream& err) {
  const Result<LanguageModel> model = load_model(model_path);
  if (!model.ok()) return fail(model.error(), err);
  const Result<Corpus> corpus = read_corpus({path}, {});
  if (!corpus.ok()) return fail(corpus.error(), err);
  for (const Document& document : corpus.value().documents) {
    if (!document.is_article) continue;
    out << "# newdoc id = " << document.path << "\n"
        << conllu_text(analyse(document, &model.value()), model.value());
  }
  return 0;
}

}  // namespace

int train_command(const std::vector<std::string>& arguments, std::ostream& out,
                  std::ostream& err) {
  TrainingPlan plan;
  plan.wordnet = "/usr/share/wordnet";
  NameLearning names;
  std::string data;
  std::string base;
  std::string output;
  std::string shown;
  std::string model_path;
  CLI::App app(kDescription, "crosscheck-train");
  app.add_option("--data", data,
                 "folder that holds nlp/ with treebanks and clusters");
  app.add_option("--treebank", plan.treebanks, "CoNLL-U file, again for more")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--clusters", plan.clusters, "word, big cluster, cluster");
  app.add_option("--entities", names.entities,
                 "CoNLL-U file with Entity= in MISC, again for more")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--tagged-names", names.tagged,
                 "token and BIO tag a line, again for more")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  app.add_option("--base", base,
                 "learn the types of names alone, for this model");
  app.add_option("--wordnet", plan.wordnet, "folder of WordNet's files");
  app.add_option("--language", plan.language, "ISO 639 code (default en)");
  app.add_option("--tagger-bytes", plan.tagger_bytes, "most for the tagger");
  app.add_option("--parser-bytes", plan.parser_bytes, "most for the parser");
  app.add_option("--tagger-passes", plan.tagger_passes, "over the data");
  app.add_option("--parser-passes", plan.parser_passes, "over the data");
  app.add_option("--threads", plan.threads, "changes nothing but the time");
  app.add_option("-o,--output", output, "the model to write");
  app.add_option("--show", shown, "print the analysis of an article instead");
  app.add_option("--model", model_path, "the model to show it with");
  EventTraining events;
  app.add_option("--events", events.events,
                 "learn what ties reports of one event from marked ones");
  app.add_option("--common-words", events.common_words,
                 "list the words that many stories of marked events have");
  app.add_option("--leave-out", events.left_out, "topics not to learn from")
      ->delimiter(',');
  try {
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    return app.exit(error, out, err) == 0 ? 0 : kUsage;
  }
  if (!shown.empty()) return show(shown, model_path, out, err);
  if (events.wanted()) {
    const Status learnt = train_events(events, model_path, output, out);
    return learnt.ok() ? 0 : fail(learnt.error(), err);
  }
  if (output.empty())
    return fail({ErrorCode::invalid_option, "name the model to write", "-o"},
                err);
  if (!data.empty()) use_folder(data, plan, names);
  plan.on_stage = [&err](std::string_view stage) {
    err << "training: " << stage << "\n" << std::flush;
  };
  const Status trained = train_all(plan, names, base, output);
  if (!trained.ok()) return fail(trained.error(), err);
  out << output << ": " << std::filesystem::file_size(output) << " bytes\n";
  return 0;
}

}  // namespace crosscheck
