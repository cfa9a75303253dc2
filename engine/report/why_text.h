#pragma once

#include "engine/report/text_output.h"

namespace crosscheck {

/// View::why after the head lines: the claim, the rows of its account and
/// their sum, who says it and where, and the other answers. Of more than twelve
/// rows of one kind the smaller ones are added up in one, unless verbose.
void write_why(TextOutput& text);

}  // namespace crosscheck
