#pragma once

#include <sys/types.h>
#include <map>
#include <string>
#include <vector>

namespace fake {

/// A program as a process of its own, with its standard output and error in one pipe. It ends after a minute at the
/// latest, so that nothing hangs.
class Program {
 public:
  Program(const std::string& path, std::vector<std::string> arguments,
          const std::map<std::string, std::string>& environment = {});
  Program(const Program&) = delete;
  Program& operator=(const Program&) = delete;
  ~Program();

  /// What it has printed, up to that text or its end.
  std::string read_until(const std::string& text);
  /// As Ctrl-C does.
  void interrupt() const;
  /// Its exit status; -1 if a signal ended it.
  int end();

 private:
  pid_t pid_ = -1;
  int output_ = -1;
  std::string printed_;
};

}  // namespace fake
