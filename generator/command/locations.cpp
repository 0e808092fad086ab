#include "generator/command/locations.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

#include "generator/base/embedded.hpp"
#include "generator/base/text.hpp"
#include "generator/output/folder.hpp"

namespace ucwagen::command {
namespace {

namespace fs = std::filesystem;

bool is_page(std::string_view name) { return name.ends_with(".md") || name.ends_with(".txt"); }

}  // namespace

base::Input default_input() {
  if (const char* folder = std::getenv("UCWAGEN_REFERENCE"); folder != nullptr && *folder != '\0')
    return base::read_input({folder});
  base::Input input;
  input.label = "spec";  // its folder: reading that folder gives the same output
  for (const auto& file : base::embedded_reference())
    if (is_page(file.name) && file.name.find('/') == std::string_view::npos)
      input.files.push_back({std::string(file.name), normalise(std::string(file.text))});
  return input;
}

std::string_view embedded_file(std::string_view name) {
  for (const auto& file : base::embedded_reference())
    if (file.name == name) return file.text;
  return {};
}

FileText read_file(const std::string& path, std::size_t limit) {
  const FileText unreadable{std::nullopt, path + " cannot be read"};
  std::error_code error;
  if (fs::is_directory(path, error)) return unreadable;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return unreadable;
  std::string text;
  char chunk[1U << 16U];
  while (text.size() <= limit && (stream.read(chunk, sizeof chunk), stream.gcount() > 0))
    text.append(chunk, static_cast<std::size_t>(stream.gcount()));
  if (stream.bad()) return unreadable;
  if (text.size() > limit)
    return {std::nullopt, path + " is larger than the limit of " + std::to_string(limit) + " bytes"};
  return {std::move(text), {}};
}

std::optional<std::string> write_file(const std::string& path, const std::string& text, bool& changed) {
  changed = true;
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) return path + " is a folder";
  if (fs::exists(status) && !fs::is_regular_file(status)) {  // a pipe or a device is written directly
    std::ofstream stream(path, std::ios::binary);
    stream << text << std::flush;
    return stream ? std::nullopt : std::optional(path + " cannot be written");
  }
  const fs::path file(path);
  output::DiskFolder folder(file.has_parent_path() ? file.parent_path() : fs::path("."));
  const std::string name = file.filename().string();
  changed = folder.read(name) != text;
  return changed ? folder.replace(name, text) : std::nullopt;
}

}  // namespace ucwagen::command
