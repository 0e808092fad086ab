#include "fake/program.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>

namespace fake {
namespace {

constexpr unsigned longest_life = 60;  // seconds

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (std::string& text : texts) list.push_back(text.data());
  list.push_back(nullptr);
  return list;
}

}  // namespace

Program::Program(const std::string& path, std::vector<std::string> arguments,
                 const std::map<std::string, std::string>& environment) {
  std::array<int, 2> pipe{};
  if (::pipe(pipe.data()) != 0) return;
  arguments.insert(arguments.begin(), path);
  std::vector<std::string> variables;
  for (const auto& [name, value] : environment) variables.push_back(name + '=' + value);
  // All of it is made before the fork: the child of a process with threads must not allocate.
  std::vector<char*> argv = pointers(arguments), envp = pointers(variables);
  envp.pop_back();
  for (char** inherited = environ; *inherited != nullptr; ++inherited) envp.push_back(*inherited);
  envp.push_back(nullptr);
  pid_ = ::fork();
  if (pid_ == 0) {
    ::dup2(pipe[1], 1);
    ::dup2(pipe[1], 2);
    ::close(pipe[0]);
    ::alarm(longest_life);
    ::execve(path.c_str(), argv.data(), envp.data());
    ::_exit(127);
  }
  ::close(pipe[1]);
  output_ = pipe[0];
}

Program::~Program() {
  if (pid_ > 0) {
    ::kill(pid_, SIGTERM);
    end();
  }
  ::close(output_);
}

std::string Program::read_until(const std::string& text) {
  while (printed_.find(text) == std::string::npos) {
    std::array<char, 512> data{};
    const ssize_t count = ::read(output_, data.data(), data.size());
    if (count <= 0) break;
    printed_.append(data.data(), static_cast<std::size_t>(count));
  }
  return printed_;
}

void Program::interrupt() const { ::kill(pid_, SIGINT); }

int Program::end() {
  read_until("\x01");  // to the end
  int status = 0;
  ::waitpid(std::exchange(pid_, -1), &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace fake
