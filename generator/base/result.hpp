#pragma once

#include <optional>
#include <string>
#include <utility>

/// What an operation outside of the pages gives: files, options, folders. What is wrong with pages is a Diagnostic.
namespace ucwagen::base {

/// A message for the user that says why something failed; nothing if it succeeded.
using Failure = std::optional<std::string>;

/// A value, or the message that says why there is none.
///
///     const auto text = read_file(path);
///     if (!text) return fail(text.problem);
///     parse(*text);
template <typename T>
struct Result {
  std::optional<T> value;
  std::string problem;

  static Result failed(std::string why) { return {std::nullopt, std::move(why)}; }
  static Result of(T value) { return {std::move(value), {}}; }

  explicit operator bool() const { return value.has_value(); }
  T& operator*() { return *value; }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }

  /// The message alone.
  [[nodiscard]] Failure failure() const { return value ? Failure() : Failure(problem); }
};

}  // namespace ucwagen::base
