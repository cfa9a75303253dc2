#include "engine/cli/option_rows.h"

namespace crosscheck {
namespace {

using Kind = OptionKind;
using Group = OptionGroup;

constexpr std::string_view kReports = "score contradictions why sources";
constexpr std::string_view kLists = "score contradictions";

constexpr OptionRow kCommonRows[] = {
    {.name = "output",
     .letter = 'o',
     .value = "FILE",
     .kind = Kind::file,
     .help = "write to FILE, whole or not at all, in the form of its suffix; "
             "may be given again for more files of the same run (default: "
             "standard output)",
     .commands = kReports,
     .repeats = true,
     .settable = false},
    {.name = "top",
     .value = "N",
     .kind = Kind::count,
     .help = "show the first N only; data forms have everything",
     .commands = kReports,
     .high = 1e9},
    {.name = "show",
     .value = "N",
     .kind = Kind::count,
     .help = "values that show each dependence",
     .fallback = "3",
     .commands = "sources",
     .high = 1e9},
    {.name = "fail-on",
     .value = "WHAT",
     .kind = Kind::word,
     .help = "end with status 1 when there is a dispute (disputed), or one "
             "with a conflict edge or differing records (conflict)",
     .fallback = "none",
     .commands = kReports,
     .words = "none disputed conflict"},
};

constexpr OptionRow kSelectionRows[] = {
    {.name = "about",
     .value = "WORDS",
     .kind = Kind::text,
     .group = Group::selection,
     .help = "only claims and disputes whose item, value, text or quotes hold "
             "all of these words, whatever their case",
     .commands = kLists},
    {.name = "slot",
     .value = "NAME",
     .kind = Kind::text,
     .group = Group::selection,
     .help = "only what is said of this slot or attribute",
     .commands = kLists},
    {.name = "source",
     .value = "NAME",
     .kind = Kind::text,
     .group = Group::selection,
     .help = "only claims of this source, and disputes that it has a part in; "
             "may be given again",
     .commands = kLists,
     .repeats = true},
    {.name = "min-score",
     .value = "X",
     .kind = Kind::amount,
     .group = Group::selection,
     .help = "only claims that score X or more, and disputes with a side that "
             "does",
     .fallback = "0",
     .commands = kLists,
     .low = 0,
     .high = 1},
};

constexpr OptionRow kInputRows[] = {
    {.name = "map",
     .value = "OURS=THEIRS,...",
     .kind = Kind::pairs,
     .group = Group::input,
     .help = "names of columns or fields, as in "
             "source=worker,object=task,value=label",
     .commands = kReports,
     .repeats = true,
     .in_result = true},
    {.name = "encoding",
     .value = "NAME",
     .kind = Kind::text,
     .group = Group::input,
     .help = "encoding of the inputs (default: what they declare, else UTF-8, "
             "else guessed and told)",
     .commands = kReports,
     .in_result = true},
    {.name = "attributes",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::input,
     .help = "kinds of attributes (attribute,kind,tolerance); default: "
             "attributes.csv beside claims.csv, else guessed",
     .commands = kReports,
     .in_result = true},
    {.name = "model",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::input,
     .help = "language model to read articles with (default: the one that "
             "comes along)",
     .commands = "score contradictions why sources bench",
     .in_result = true},
    {.name = "nli",
     .value = "DIR",
     .kind = Kind::folder,
     .group = Group::input,
     .help = "folder of a BERT model for natural-language inference: relations "
             "of articles that it denies are dropped or weakened (default: "
             "none)",
     .commands = "score contradictions why sources bench",
     .in_result = true},
    {.name = "since",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::input,
     .help = "an earlier JSON result: read again only what has changed since; "
             "the result is that of a full run",
     .commands = kLists},
    {.name = "decisions",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::input,
     .help = "what people decided of disputes (confirmed, rejected, a note): "
             "shown beside them, never applied",
     .commands = kLists,
     .in_result = true},
    {.name = "strict",
     .kind = Kind::flag,
     .group = Group::input,
     .help = "end with status 3, writing nothing, when input was skipped",
     .commands = kReports},
};

constexpr OptionRow kScoringRows[] = {
    {.name = "method",
     .value = "NAME",
     .kind = Kind::word,
     .group = Group::scoring,
     .help = "scoring method (default: posterior for records, signed where "
             "there are articles); all: with score, compare them",
     .commands = "score contradictions why sources bench",
     .in_result = true},
    {.name = "truth",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::scoring,
     .help = "known truths (object,attribute,value): print the accuracy",
     .commands = kReports,
     .in_result = true},
    {.name = "prior",
     .value = "FILE",
     .kind = Kind::file,
     .group = Group::scoring,
     .help = "what is believed of sources beforehand (source,accuracy,weight; "
             "weight in claims, default 10)",
     .commands = kReports,
     .in_result = true},
    {.name = "differs",
     .kind = Kind::flag,
     .group = Group::scoring,
     .help = "also show pairs that differ by rules that err too often to call "
             "it a contradiction",
     .commands = kReports,
     .in_result = true},
};

constexpr OptionRow kOutputRows[] = {
    {.name = "width",
     .value = "N",
     .kind = Kind::count,
     .group = Group::output,
     .help = "columns of text (default: the terminal's, at most 100; else 80)",
     .commands = kReports,
     .low = 20,
     .high = 1000},
    {.name = "raw",
     .kind = Kind::flag,
     .group = Group::output,
     .help = "CSV cells as they are, with no guard against formulas",
     .commands = kLists},
    {.name = "author",
     .value = "NAME",
     .kind = Kind::text,
     .group = Group::output,
     .help = "who publishes the drafts of claimreview",
     .commands = kLists},
    {.name = "url",
     .value = "URL",
     .kind = Kind::text,
     .group = Group::output,
     .help = "where the drafts of claimreview will be published",
     .commands = kLists},
    {.name = "verbose",
     .letter = 'v',
     .kind = Kind::flag,
     .group = Group::output,
     .help = "everything: notes, all claims of a side, accounts of records in "
             "JSON, stage times",
     .commands = kReports,
     .in_result = true},
};

}  // namespace

std::span<const OptionRow> report_option_rows() {
  static const std::vector<OptionRow> kRows = [] {
    std::vector<OptionRow> rows;
    const std::span<const OptionRow> parts[] = {
        kCommonRows, kSelectionRows, kInputRows, kScoringRows, kOutputRows};
    for (const auto& part : parts) {
      rows.insert(rows.end(), part.begin(), part.end());
    }
    return rows;
  }();
  return kRows;
}

}  // namespace crosscheck
