#pragma once

#include <string>

namespace crosscheck {

// What SIGINT (Ctrl-C), SIGTERM and SIGHUP do: they end the process at once, as
// they would without this, but nothing half done is left behind.

/// From now on these signals clean up first. One that is ignored (nohup) stays
/// ignored. May be called again.
void clean_up_when_interrupted();

/// The file that is removed; "" for none. One at a time in a process. A name
/// too long for the system is not remembered.
void remove_when_interrupted(const std::string& path);

/// Whether a line on standard error is to be wiped.
void wipe_line_when_interrupted(bool shown);

}  // namespace crosscheck
