#pragma once

#include <filesystem>
#include <string>

#include "generator/backend/cpp/cpp_backend.hpp"

namespace ucwagen::tests {

/// The headers of an API's bindings. Comments are left out, so that an edit of prose gives the same headers.
[[nodiscard]] cpp::Files headers_of(const ir::Api& api);

/// Compiles programs against headers, one set of headers after the other, in a folder of its own.
class UseCompiler {
 public:
  explicit UseCompiler(std::filesystem::path folder);
  ~UseCompiler();
  UseCompiler(const UseCompiler&) = delete;
  UseCompiler& operator=(const UseCompiler&) = delete;

  [[nodiscard]] bool compiles(const std::string& program, const cpp::Files& headers);
  /// What the compiler said of the last program.
  [[nodiscard]] const std::string& log() const { return log_; }

 private:
  void write(const cpp::Files& headers);
  [[nodiscard]] bool run(const std::string& arguments);

  std::filesystem::path folder_;
  cpp::Files written_;
  std::string log_;
};

}  // namespace ucwagen::tests
