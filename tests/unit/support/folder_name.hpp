#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>

namespace ucwagen::tests {

/// Names a test after the folder that it reads: a parameter's name may have letters, digits and underscores.
inline std::string folder_name(const ::testing::TestParamInfo<const char*>& folder) {
  std::string name = std::filesystem::path(folder.param).filename().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace ucwagen::tests
