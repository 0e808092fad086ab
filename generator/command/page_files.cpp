#include "generator/command/page_files.hpp"

#include <map>
#include <mutex>
#include <utility>

#include "generator/command/locations.hpp"
#include "generator/frontend/markdown/table_cache.hpp"

namespace ucwagen::command {

PageFiles read_page_files(const std::vector<std::string>& paths) {
  PageFiles read;
  if (paths.empty()) {
    read.input = default_input();
    read.pages = page::read_all(read.input.files, read.diagnostics);
    return read;
  }
  struct One {
    page::Page page;
    Diagnostics diagnostics;
  };
  std::map<std::string, One> by_name;  // the order of the files, too
  std::mutex mutex;
  markdown::TableCache tables;
  read.input = base::read_input(paths, [&](const base::File& file) {
    One one;
    one.page = page::read(file, one.diagnostics, tables);
    const std::lock_guard lock(mutex);
    by_name.emplace(file.name, std::move(one));
  });
  read.pages.reserve(by_name.size());
  for (auto& [name, one] : by_name) {
    read.pages.push_back(std::move(one.page));
    append(read.diagnostics, std::move(one.diagnostics));
  }
  return read;
}

}  // namespace ucwagen::command
