#include "engine/cli/report_output.h"

#include <iostream>

#include "engine/report/background_sink.h"
#include "engine/report/output_file.h"
#include "scoring/parallel.h"

namespace crosscheck {
namespace {

/// Bytes to a stream that is not the process's own output, as in tests.
class StreamSink : public ByteSink {
 public:
  explicit StreamSink(std::ostream& out) : out_(out) {}
  Status write(std::string_view bytes) override {
    out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (out_) return std::monostate{};
    return Error{ErrorCode::unwritable, "cannot write", "output"};
  }

 private:
  std::ostream& out_;
};

using Make = std::function<Status(ByteSink&)>;

/// Writes while the report is being made, where a second thread is allowed.
Status write_to(ByteSink& sink, const Make& make, unsigned threads) {
  BackgroundSink background(sink);
  ByteSink& to = threads == 1 ? sink : background;
  Status made = std::monostate{};
  with_threads(threads, [&] { made = make(to); });
  const Status written = background.finish();
  return made.ok() ? written : made;
}

Status write_to_file(const std::string& path, unsigned threads,
                     const Make& make) {
  OutputFile file;
  Status status = file.open(path);
  if (status.ok()) status = write_to(file, make, threads);
  if (status.ok()) status = file.commit();
  if (!status.ok() && file.reader_gone()) return std::monostate{};
  return status;
}

}  // namespace

Status write_output(const Output& output, unsigned threads, std::ostream& out,
                    const Make& make) {
  if (!output.path.empty()) return write_to_file(output.path, threads, make);
  if (&out != &std::cout) {
    StreamSink sink(out);
    return make(sink);
  }
  std::cout.flush();
  DescriptorSink sink(1, "standard output");
  Status status = write_to(sink, make, threads);
  if (!status.ok() && sink.reader_gone()) return std::monostate{};
  return status;
}

Status check_outputs(const Arguments& a,
                     const std::vector<std::string>& inputs) {
  for (std::size_t i = 0; i < a.outputs.size(); ++i) {
    const std::string& path = a.outputs[i].path;
    for (std::size_t k = 0; k < i; ++k) {
      if (a.outputs[k].path != path) continue;
      return Error{ErrorCode::invalid_option,
                   (path.empty() ? "standard output" : path) +
                       " is named twice; give each output a name of its own",
                   "--output"};
    }
    if (path.empty()) continue;
    Status status = check_not_an_input(path, inputs);
    if (status.ok()) status = check_writable(path);
    if (!status.ok()) return status;
  }
  return std::monostate{};
}

}  // namespace crosscheck
