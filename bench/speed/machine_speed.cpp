#include "bench/speed/machine_speed.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>
#include <vector>

#include "fixtures/random.h"

namespace crosscheck {
namespace {

constexpr int kRepeats = 5;

// Best time of several, in nanoseconds. The result of `work` is kept alive so
// that no compiler leaves the work out.
template <typename Work>
double best_ns(Work work) {
  double best = 1e300;
  for (int i = 0; i < kRepeats; ++i) {
    const auto begun = std::chrono::steady_clock::now();
    const volatile double kept = work();
    static_cast<void>(kept);
    best = std::min(best, std::chrono::duration<double, std::nano>(
                              std::chrono::steady_clock::now() - begun)
                              .count());
  }
  return best;
}

double triad_ns_per_word() {
  constexpr std::size_t kLength = 8'000'000;
  std::vector<double> a(kLength, 0);
  const std::vector<double> b(kLength, 1);
  const std::vector<double> c(kLength, 2);
  const double ns = best_ns([&] {
    for (std::size_t i = 0; i < kLength; ++i) a[i] = b[i] + 3 * c[i];
    return a[kLength / 2];
  });
  constexpr double kWords = 3.0 * kLength * sizeof(double) / 4;
  return ns / kWords;
}

double gather_ns_of(std::size_t entries) {
  constexpr std::size_t kReads = 4'000'000;
  Random random(1);
  std::vector<double> table(entries);
  for (double& entry : table) entry = random.unit();
  std::vector<std::uint32_t> order(kReads);
  for (std::uint32_t& at : order)
    at = static_cast<std::uint32_t>(random.below(entries));
  const double ns = best_ns([&] {
    double sum = 0;
    for (const std::uint32_t at : order) sum += table[at];
    return sum;
  });
  return ns / kReads;
}

// Bytes of "VmHWM:   1234 kB" and its like.
std::optional<std::uint64_t> status_bytes(const std::string& key) {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.starts_with(key + ":"))
      return std::stoull(line.substr(key.size() + 1)) * 1024;
  return std::nullopt;
}

}  // namespace

MachineSpeed measure_machine(std::size_t entries) {
  return {triad_ns_per_word(), gather_ns_of(entries)};
}

std::optional<std::uint64_t> restart_peak_memory() {
#ifdef __GLIBC__
  ::malloc_trim(0);  // freed memory used again would not be seen
#endif
  std::ofstream references("/proc/self/clear_refs");
  references << "5" << std::flush;
  if (!references) return std::nullopt;
  return status_bytes("VmRSS");
}

std::optional<std::uint64_t> peak_memory_since() {
  return status_bytes("VmHWM");
}

}  // namespace crosscheck
