#include "bench/harness.h"

#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <ctime>
#include <exception>
#include <utility>

#include "scoring/parallel.h"

namespace crosscheck {
namespace {

using Clock = std::chrono::steady_clock;

// What a child sends: a byte for "right" or "wrong", then its figures or the
// words of the error, then a byte that says it has said all.
constexpr char kRight = 'r';
constexpr char kWrong = 'w';
constexpr char kEnd = '.';

void send(int pipe, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::write(pipe, bytes.data(), bytes.size());
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;  // the parent sees a message that breaks off
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

// Milliseconds that poll() may wait until `limit_seconds` after `begun`.
int milliseconds_left(Clock::time_point begun, double limit_seconds) {
  if (limit_seconds <= 0) return -1;  // for ever
  const double gone =
      std::chrono::duration<double>(Clock::now() - begun).count();
  return static_cast<int>(std::max(0.0, limit_seconds - gone) * 1000);
}

// Everything the child says; false where it did not end in time.
bool receive(int pipe, double limit_seconds, std::string& bytes) {
  const Clock::time_point begun = Clock::now();
  char piece[4096];
  while (true) {
    pollfd waiting{pipe, POLLIN, 0};
    const int ready =
        ::poll(&waiting, 1, milliseconds_left(begun, limit_seconds));
    if (ready < 0 && errno == EINTR) continue;
    if (ready == 0) return false;
    const ssize_t got = ::read(pipe, piece, sizeof piece);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return true;
    bytes.append(piece, static_cast<std::size_t>(got));
  }
}

[[noreturn]] void be_the_child(int pipe,
                               const std::function<Result<Figures>()>& work) {
  try {
    const Result<Figures> result = work();
    send(pipe, result.ok() ? kRight + pack_figures(result.value()) + kEnd
                           : kWrong + result.error().message + kEnd);
  } catch (const std::exception& exception) {
    send(pipe, kWrong + std::string(exception.what()) + kEnd);
  }
  ::_exit(0);  // no destructors: files and buffers belong to the parent
}

Error broken_off(const std::string& why) {
  return {ErrorCode::unreadable, "the run " + why, ""};
}

Result<Figures> result_of(std::string_view message, int status) {
  if (WIFSIGNALED(status))
    return broken_off("was ended by signal " +
                      std::to_string(WTERMSIG(status)));
  if (message.size() < 2 || message.back() != kEnd)
    return broken_off("broke off without an answer");
  message.remove_suffix(1);
  if (message[0] == kWrong)
    return Error{ErrorCode::malformed, std::string(message.substr(1)), ""};
  std::optional<Figures> figures = unpack_figures(message.substr(1));
  if (!figures) return broken_off("gave figures that cannot be read");
  return std::move(*figures);
}

std::string seconds_text(double seconds) {
  std::string text = std::to_string(static_cast<long>(seconds));
  if (seconds != static_cast<double>(static_cast<long>(seconds)))
    text = figure_text("seconds", seconds);
  return text + " s";
}

// The numbers that each figure had in the runs, in the order of the first.
std::vector<MeasuredFigure> measured(const std::vector<Figures>& runs) {
  std::vector<MeasuredFigure> figures;
  for (const NamedFigure& figure : runs.front()) {
    std::vector<double> numbers;
    for (const Figures& run : runs)
      if (const auto number = figure_of(run, figure.name))
        numbers.push_back(*number);
    figures.push_back({figure.name, median(numbers), spread(numbers)});
  }
  return figures;
}

}  // namespace

std::optional<double> CaseResult::figure(std::string_view figure) const {
  for (const MeasuredFigure& measured : figures)
    if (measured.name == figure) return measured.value;
  return std::nullopt;
}

double median(std::vector<double> numbers) {
  std::sort(numbers.begin(), numbers.end());
  return numbers[(numbers.size() - 1) / 2];
}

double spread(const std::vector<double>& numbers) {
  const auto [least, most] =
      std::minmax_element(numbers.begin(), numbers.end());
  const double middle = median(numbers);
  return middle > 0 ? (*most - *least) / middle : 0;
}

Result<Figures> run_in_child(const std::function<Result<Figures>()>& work,
                             double limit_seconds) {
  int ends[2];
  if (::pipe(ends) != 0) return broken_off("could not open a pipe");
  const pid_t child = ::fork();
  if (child < 0) {
    ::close(ends[0]);
    ::close(ends[1]);
    return broken_off("could not start a process");
  }
  if (child == 0) {
    ::close(ends[0]);
    be_the_child(ends[1], work);
  }
  ::close(ends[1]);
  std::string message;
  const bool in_time = receive(ends[0], limit_seconds, message);
  ::close(ends[0]);
  if (!in_time) ::kill(child, SIGKILL);
  int status = 0;
  while (::wait4(child, &status, 0, nullptr) < 0 && errno == EINTR) {
  }
  if (!in_time)
    return broken_off("had not ended after " + seconds_text(limit_seconds));
  return result_of(message, status);
}

std::function<Result<Figures>()> on_threads(
    unsigned threads, std::function<Result<Figures>()> work) {
  return [threads, work = std::move(work)]() {
    Result<Figures> result = Figures{};
    unsigned lanes = 0;
    with_threads(threads, [&] {
      lanes = lane_count();
      result = work();
    });
    if (!result.ok()) return result;
    Figures figures = {{"threads", static_cast<double>(lanes)}};
    for (NamedFigure& figure : result.value())
      figures.push_back(std::move(figure));
    return Result<Figures>(std::move(figures));
  };
}

CaseResult run_case(const BenchCase& bench_case, unsigned runs,
                    double limit_seconds) {
  CaseResult result{bench_case.name, {}, {}};
  std::vector<Figures> done;
  for (unsigned run = 0; run < (bench_case.once ? 1 : runs); ++run) {
    Result<Figures> figures = run_in_child(bench_case.run, limit_seconds);
    if (!figures.ok()) {
      result.wrong = figures.error().message;
      return result;
    }
    done.push_back(std::move(figures).value());
  }
  result.figures = measured(done);
  return result;
}

double processor_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) +
         static_cast<double>(now.tv_nsec) * 1e-9;
}

std::uint64_t peak_memory() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  constexpr std::uint64_t kKibibyte = 1024;
  return static_cast<std::uint64_t>(usage.ru_maxrss) * kKibibyte;
}

Error wrong_answer(std::string what) {
  return {ErrorCode::malformed, "wrong answer: " + std::move(what), ""};
}

}  // namespace crosscheck
