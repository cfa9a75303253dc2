#include "engine/report/background_sink.h"

namespace crosscheck {

Status BackgroundSink::write(std::string_view bytes) {
  if (!finish().ok()) return status_;
  piece_.assign(bytes);
  writing_ =
      std::async(std::launch::async, [this] { return sink_.write(piece_); });
  return std::monostate{};
}

Status BackgroundSink::finish() {
  if (writing_.valid()) status_ = writing_.get();
  return status_;
}

}  // namespace crosscheck
