#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/unit/support/temporary_folder.hpp"

namespace ucwagen::tests {

struct Outcome {
  int status = -1;  ///< exit status; -1 if a signal ended the program
  std::string out, err;
};

/// Gives each test its own folder and runs the program inside it.
class Program : public testing::Test {
 protected:
  Program() { std::filesystem::create_directories(folder_); }

  /// Writes a file inside the folder, making the folders on the way.
  void put(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((folder_ / name).parent_path());
    std::ofstream(folder_ / name, std::ios::binary) << text;
  }
  [[nodiscard]] std::string get(const std::string& name) const {
    std::ifstream stream(folder_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  /// `environment` is put before the command: "LC_ALL=de_DE.UTF-8".
  [[nodiscard]] Outcome run(const std::vector<std::string>& arguments,
                            const std::string& environment = "") const {
    std::string line =
        "cd " + quoted(folder_.string()) + " && " + environment + ' ' + quoted(UCWAGEN_PROGRAM);
    for (const auto& argument : arguments) line += ' ' + quoted(argument);
    const std::string out = folder_.string() + ".out", err = folder_.string() + ".err";
    const int result = std::system((line + " >" + quoted(out) + " 2>" + quoted(err)).c_str());
    Outcome outcome{WIFEXITED(result) ? WEXITSTATUS(result) : -1, slurp(out), slurp(err)};
    std::filesystem::remove(out);
    std::filesystem::remove(err);
    return outcome;
  }

  TemporaryFolder temporary_;  ///< also has what the program prints
  const std::filesystem::path folder_ = temporary_.path() / "folder";

 private:
  static std::string quoted(const std::string& text) {
    std::string result = "'";
    for (const char c : text) result += c == '\'' ? "'\\''" : std::string(1, c);
    return result + '\'';
  }
  static std::string slurp(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }
};

/// A page without mistakes, and one with a misspelt heading.
inline const std::string good_page =
    "# boat\n\nA thing that floats.\n\n### Properties\n\n|Name|Description|\n|:--|:--|\n|rig|How it "
    "sails.|\n\n"
    "### Links\n\nNone\n\n## Operations\n";
inline const std::string misspelt_page =
    "# raft\n\nA thing that drifts.\n\n### Propertie\n\nNone\n\n### Links\n\nNone\n\n## Operations\n";

}  // namespace ucwagen::tests
