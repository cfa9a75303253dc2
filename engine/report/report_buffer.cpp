#include "engine/report/report_buffer.h"

namespace crosscheck {

void ReportBuffer::hand_over() {
  if (status_.ok() && !text_.empty()) status_ = sink_.write(text_);
  text_.clear();
}

bool ReportBuffer::flow() {
  if (text_.size() >= kPiece) hand_over();
  return status_.ok();
}

Status ReportBuffer::finish() {
  hand_over();
  return status_;
}

}  // namespace crosscheck
