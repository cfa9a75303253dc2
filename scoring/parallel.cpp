#include "scoring/parallel.h"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>

namespace crosscheck {

void with_threads(unsigned threads, const std::function<void()>& work) {
  if (threads == 0) {
    tbb::task_arena().execute(work);
    return;
  }
  // More than the machine has is what was asked for.
  const auto allowed = tbb::global_control::max_allowed_parallelism;
  const tbb::global_control control(
      allowed, std::max<std::size_t>(
                   threads, tbb::global_control::active_value(allowed)));
  tbb::task_arena(static_cast<int>(threads)).execute(work);
}

unsigned lane_count() {
  return static_cast<unsigned>(
      std::max(1, tbb::this_task_arena::max_concurrency()));
}

void for_blocks(std::size_t count, std::size_t block,
                const std::function<void(std::size_t first, std::size_t last,
                                         unsigned lane)>& work) {
  const std::size_t blocks = (count + block - 1) / block;
  const auto run = [&](std::size_t b, unsigned lane) {
    work(b * block, std::min(count, (b + 1) * block), lane);
  };
  if (blocks < 2 || lane_count() == 1) {
    for (std::size_t b = 0; b < blocks; ++b) run(b, 0);
    return;
  }
  tbb::parallel_for(std::size_t{0}, blocks, [&](std::size_t b) {
    run(b, static_cast<unsigned>(tbb::this_task_arena::current_thread_index()));
  });
}

}  // namespace crosscheck
