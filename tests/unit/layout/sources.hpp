#pragma once

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

/// The files of the repository as text.
namespace ucwagen::tests {

namespace fs = std::filesystem;

inline const fs::path root = UCWAGEN_SOURCE_DIR;

inline std::string read_text(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// The first group of each match.
inline std::vector<std::string> all_matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
    found.push_back((*at)[1]);
  return found;
}

/// The sources of the program, relative to generator/.
inline std::vector<fs::path> sources() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root / "generator")) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".cpp" || extension == ".hpp")
      files.push_back(entry.path().lexically_relative(root / "generator"));
  }
  return files;
}

}  // namespace ucwagen::tests
