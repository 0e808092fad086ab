#include "generator/output/folder.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace ucwagen::output {
namespace fs = std::filesystem;
namespace {

/// A name that no other process uses, since another run may write the same file at the same time.
fs::path temporary_for(const fs::path& file) {
  fs::path temporary = file;
  temporary += '.' + std::to_string(getpid()) + DiskFolder::temporary_suffix;
  return temporary;
}

/// Whether this is a temporary file of a process that no longer runs. A running process still needs its file.
bool is_leftover(std::string_view path) {
  const std::string_view suffix = DiskFolder::temporary_suffix;
  if (!path.ends_with(suffix)) return false;
  const std::string_view stem = path.substr(0, path.size() - suffix.size());
  const std::string_view number = stem.substr(stem.rfind('.') + 1);
  pid_t process = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), process);
  const bool named = error == std::errc() && end == number.data() + number.size() && process > 0;
  return !named || (kill(process, 0) != 0 && errno == ESRCH);
}

std::error_code last_error() { return {errno, std::generic_category()}; }

/// Writes a file that does not exist yet. Neither an existing one nor a symbolic link in its place is written to.
std::error_code write_new(const fs::path& file, const std::string& bytes) {
  std::FILE* out = std::fopen(file.c_str(), "wbx");
  if (out == nullptr) return last_error();
  std::setbuf(out, nullptr);  // all bytes come at once
  std::error_code error;
  if (std::fwrite(bytes.data(), 1, bytes.size(), out) != bytes.size()) error = last_error();
  if (std::fclose(out) != 0 && !error) error = last_error();
  return error;
}

std::string failed(const char* what, const fs::path& path, const std::error_code& error) {
  return std::string("cannot ") + what + " " + path.string() + ": " + error.message();
}

}  // namespace

DiskFolder::DiskFolder(fs::path root) : root_(std::move(root)) {}

std::ifstream DiskFolder::open(const std::string& path) {
  const fs::path file = root_ / path;
  std::error_code error;
  std::ifstream in;
  // A symbolic link in the place of a file is replaced, not followed.
  if (fs::is_regular_file(fs::symlink_status(file, error)) && inside(file.parent_path())) {
    in.open(file, std::ios::binary);
  } else {
    in.setstate(std::ios::failbit);
  }
  return in;
}

std::optional<std::string> DiskFolder::read(const std::string& path) {
  std::ifstream in = open(path);
  if (!in.seekg(0, std::ios::end)) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(std::max<std::streamoff>(in.tellg(), 0)), '\0');
  in.seekg(0);
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!in && !bytes.empty()) return std::nullopt;
  return bytes;
}

/// Compares in pieces, so that no file is kept in memory.
bool DiskFolder::has(const std::string& path, std::string_view bytes) {
  std::ifstream in = open(path);
  if (!in) return false;
  std::array<char, std::size_t{1} << 14U> piece;
  while (!bytes.empty()) {
    const std::string_view expected = bytes.substr(0, piece.size());
    in.read(piece.data(), static_cast<std::streamsize>(expected.size()));
    if (!in || expected != std::string_view(piece.data(), expected.size())) return false;
    bytes.remove_prefix(expected.size());
  }
  return in.peek() == std::ifstream::traits_type::eof() && !in.bad();
}

bool DiskFolder::exists(const std::string& path) {
  std::error_code error;
  return fs::exists(fs::symlink_status(root_ / path, error));
}

base::Failure DiskFolder::replace(const std::string& path, const std::string& bytes) {
  const fs::path file = root_ / path;
  if (auto error = enter(file.parent_path())) return error;
  const fs::path temporary = temporary_for(file);
  std::error_code error = write_new(temporary, bytes), ignored;
  if (error == std::errc::file_exists && fs::remove(temporary, ignored)) error = write_new(temporary, bytes);
  const bool written = !error;
  if (written) fs::rename(temporary, file, error);
  if (!error) return std::nullopt;
  fs::remove(temporary, ignored);
  return failed(written ? "replace" : "write", file, error);
}

base::Failure DiskFolder::remove(const std::string& path) {
  const fs::path file = root_ / path;
  if (!inside(file.parent_path())) return file.string() + " is outside of the output folder";
  std::error_code error;
  if (fs::is_directory(fs::symlink_status(file, error))) return file.string() + " is a folder";
  if (!fs::remove(file, error) && error) return failed("remove", file, error);
  for (fs::path folder = file.parent_path(); folder != root_; folder = folder.parent_path()) {
    if (!fs::remove(folder, error) || error) break;  // not empty
  }
  return std::nullopt;
}

void DiskFolder::sweep(const std::set<std::string>& folders) {
  for (const std::string& name : folders) {
    const fs::path folder = root_ / name;
    if (!inside(folder)) continue;
    std::error_code error;
    std::vector<fs::path> leftovers;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
      if (is_leftover(entry->path().native())) leftovers.push_back(entry->path());
    }
    for (const fs::path& leftover : leftovers) fs::remove(leftover, error);
  }
}

base::Failure DiskFolder::enter(const fs::path& folder) {
  std::error_code error;
  const bool known = [&] {
    const std::lock_guard lock(mutex_);
    return inside_.contains(folder);
  }();
  if (!known) {
    fs::create_directories(root_, error);
    if (error) return failed("make the folder", root_, error);
    if (!inside(folder)) return folder.string() + " is a link that leads out of the output folder";
    fs::create_directories(folder, error);
    if (error) return failed("make the folder", folder, error);
  }
  return inside(folder) ? std::nullopt
                        : std::optional(folder.string() + " is a link that leads out of the output folder");
}

bool DiskFolder::inside(const fs::path& folder) {
  const std::lock_guard lock(mutex_);
  if (const auto known = inside_.find(folder); known != inside_.end()) return known->second;
  std::error_code error;
  const fs::path root = fs::weakly_canonical(root_, error);
  const fs::path real = fs::weakly_canonical(folder, error);
  const bool result = !error && std::ranges::mismatch(root, real).in1 == root.end();
  // Only existing folders are cached: one that does not exist yet may still be created as a symbolic link.
  if (fs::exists(folder, error)) inside_[folder] = result;
  return result;
}

}  // namespace ucwagen::output
