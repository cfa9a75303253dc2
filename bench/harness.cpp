#include "bench/harness.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <type_traits>
#include <utility>

namespace crosscheck {
namespace {

// What a child sends: a byte for "right" or "wrong", then the sample as it
// lies in memory (both ends are one program), or the words of the error.
static_assert(std::is_trivially_copyable_v<Sample>);
constexpr char kRight = 'r';
constexpr char kWrong = 'w';

void send(int pipe, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::write(pipe, bytes.data(), bytes.size());
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;  // the parent sees a message that breaks off
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

std::string receive(int pipe) {
  std::string bytes;
  char piece[4096];
  while (true) {
    const ssize_t got = ::read(pipe, piece, sizeof piece);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return bytes;
    bytes.append(piece, static_cast<std::size_t>(got));
  }
}

[[noreturn]] void be_the_child(int pipe,
                               const std::function<Result<Sample>()>& work) {
  try {
    const Result<Sample> result = work();
    if (result.ok()) {
      std::string message(1 + sizeof(Sample), kRight);
      std::memcpy(message.data() + 1, &result.value(), sizeof(Sample));
      send(pipe, message);
    } else {
      send(pipe, kWrong + result.error().message);
    }
  } catch (const std::exception& exception) {
    send(pipe, kWrong + std::string(exception.what()));
  }
  ::_exit(0);  // no destructors: files and buffers belong to the parent
}

Error broken_off(const std::string& why) {
  return {ErrorCode::unreadable, "the run " + why, ""};
}

Result<Sample> result_of(const std::string& message, int status) {
  if (WIFSIGNALED(status))
    return broken_off("was ended by signal " +
                      std::to_string(WTERMSIG(status)));
  if (!message.empty() && message[0] == kWrong)
    return Error{ErrorCode::malformed, message.substr(1), ""};
  if (message.size() != 1 + sizeof(Sample))
    return broken_off("broke off without an answer");
  Sample sample;
  std::memcpy(&sample, message.data() + 1, sizeof sample);
  return sample;
}

}  // namespace

double median(const std::vector<Sample>& samples,
              const std::function<double(const Sample&)>& number) {
  std::vector<double> numbers;
  numbers.reserve(samples.size());
  for (const Sample& sample : samples) numbers.push_back(number(sample));
  std::sort(numbers.begin(), numbers.end());
  return numbers[(numbers.size() - 1) / 2];
}

double spread(const std::vector<Sample>& samples) {
  const auto total = [](const Sample& sample) { return sample.total_seconds; };
  const auto [least, most] = std::minmax_element(
      samples.begin(), samples.end(),
      [&](const Sample& a, const Sample& b) { return total(a) < total(b); });
  const double middle = median(samples, total);
  return middle > 0 ? (total(*most) - total(*least)) / middle : 0;
}

Result<Sample> run_in_child(const std::function<Result<Sample>()>& work) {
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
  const std::string message = receive(ends[0]);
  ::close(ends[0]);
  int status = 0;
  while (::wait4(child, &status, 0, nullptr) < 0 && errno == EINTR) {
  }
  return result_of(message, status);
}

CaseResult run_case(const BenchCase& bench_case, unsigned runs) {
  CaseResult result{bench_case.name, {}, {}};
  for (unsigned run = 0; run < runs; ++run) {
    Result<Sample> sample = run_in_child(bench_case.run);
    if (!sample.ok()) {
      result.samples.clear();
      result.wrong = sample.error().message;
      break;
    }
    result.samples.push_back(sample.value());
  }
  return result;
}

std::uint64_t peak_memory() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  constexpr std::uint64_t kKibibyte = 1024;
  return static_cast<std::uint64_t>(usage.ru_maxrss) * kKibibyte;
}

}  // namespace crosscheck
