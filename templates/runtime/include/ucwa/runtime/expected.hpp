#pragma once

#include <optional>
#include <type_traits>
#include <utility>

#include "ucwa/runtime/export.hpp"

namespace ucwa {

namespace detail {
/// Ends the program: a value or an error was taken from an Expected that does not hold it.
[[noreturn]] UCWA_EXPORT void wrong_access() noexcept;
}  // namespace detail

/// Either a value or the reason why there is none. Nothing in these bindings throws for bad data.
/// Taking the part that is not there through value() or error() ends the program; `*` and `->` do not check.
template <class T, class E>
class [[nodiscard]] Expected {
  static_assert(!std::is_same_v<T, E>, "a value and an error of one type cannot be told apart");

 public:
  using value_type = T;
  using error_type = E;

  Expected(T value) : value_(std::move(value)) {}
  Expected(E error) : error_(std::move(error)) {}

  [[nodiscard]] bool has_value() const noexcept { return value_.has_value(); }
  explicit operator bool() const noexcept { return has_value(); }

  [[nodiscard]] T& value() & { return checked(value_); }
  [[nodiscard]] const T& value() const& { return checked(value_); }
  [[nodiscard]] T&& value() && { return std::move(checked(value_)); }

  [[nodiscard]] E& error() & { return checked(error_); }
  [[nodiscard]] const E& error() const& { return checked(error_); }
  [[nodiscard]] E&& error() && { return std::move(checked(error_)); }

  [[nodiscard]] T& operator*() & { return *value_; }
  [[nodiscard]] const T& operator*() const& { return *value_; }
  [[nodiscard]] T&& operator*() && { return std::move(*value_); }
  [[nodiscard]] T* operator->() { return &*value_; }
  [[nodiscard]] const T* operator->() const { return &*value_; }

  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return has_value() ? *value_ : static_cast<T>(std::forward<U>(other));
  }

 private:
  template <class Part>
  static auto& checked(Part& part) {
    if (!part) detail::wrong_access();
    return *part;
  }

  std::optional<T> value_;
  std::optional<E> error_;
};

}  // namespace ucwa
