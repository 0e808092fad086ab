// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <new>
#include <type_traits>
#include <utility>

#include "ucwa/runtime/access.hpp"

namespace ucwa {

/// Either a value or the reason why there is none. Nothing in these bindings throws for bad data.
/// Taking the part that is not there through value() or error() ends the program; `*` and `->` do not check.
template <class T, class E>
class [[nodiscard]] Expected {
  static_assert(!std::is_same_v<T, E>, "a value and an error of one type cannot be told apart");

 public:
  /// The two types.
  ///@{
  using value_type = T;
  using error_type = E;
  ///@}

  /// Holds a value.
  Expected(T value) : value_(std::move(value)), good_(true) {}
  /// Holds an error.
  Expected(E error) : error_(std::move(error)), good_(false) {}
  /// A value without content, to be filled in its place.
  explicit Expected(std::in_place_t) : value_{}, good_(true) {}
  /// Puts an error in the value's place.
  void fail(E&& error) noexcept {
    destroy();
    ::new (&error_) E(std::move(error));
    good_ = false;
  }

  /// As of any value.
  ///@{
  Expected(const Expected& other) : good_(other.good_) {
    if (good_) {
      ::new (&value_) T(other.value_);
    } else {
      ::new (&error_) E(other.error_);
    }
  }
  Expected(Expected&& other) noexcept : good_(other.good_) { take(std::move(other)); }
  Expected& operator=(Expected other) noexcept {
    destroy();
    good_ = other.good_;
    take(std::move(other));
    return *this;
  }
  ~Expected() { destroy(); }
  ///@}

  /// True if it holds a value.
  ///@{
  [[nodiscard]] bool has_value() const noexcept { return good_; }
  explicit operator bool() const noexcept { return good_; }
  ///@}

  /// The value; ends the program where there is none.
  ///@{
  [[nodiscard]] T& value() & { return *checked_value(); }
  [[nodiscard]] const T& value() const& { return *const_cast<Expected*>(this)->checked_value(); }
  [[nodiscard]] T&& value() && { return std::move(*checked_value()); }
  ///@}

  /// The error; ends the program where there is a value.
  ///@{
  [[nodiscard]] E& error() & { return *checked_error(); }
  [[nodiscard]] const E& error() const& { return *const_cast<Expected*>(this)->checked_error(); }
  [[nodiscard]] E&& error() && { return std::move(*checked_error()); }
  ///@}

  /// The value; not checked.
  ///@{
  [[nodiscard]] T& operator*() & { return value_; }
  [[nodiscard]] const T& operator*() const& { return value_; }
  [[nodiscard]] T&& operator*() && { return std::move(value_); }
  [[nodiscard]] T* operator->() { return &value_; }
  [[nodiscard]] const T* operator->() const { return &value_; }
  ///@}

  /// The value, or the other where there is none.
  template <class U>
  [[nodiscard]] T value_or(U&& other) const& {
    return good_ ? value_ : static_cast<T>(std::forward<U>(other));
  }

 private:
  T* checked_value() {
    if (!good_) detail::wrong_access();
    return &value_;
  }
  E* checked_error() {
    if (good_) detail::wrong_access();
    return &error_;
  }
  void take(Expected&& other) noexcept {
    if (good_) {
      ::new (&value_) T(std::move(other.value_));
    } else {
      ::new (&error_) E(std::move(other.error_));
    }
  }
  void destroy() noexcept {
    if (good_) {
      value_.~T();
    } else {
      error_.~E();
    }
  }

  // Not two std::optional: each of those is a dozen templates to the compiler.
  union {
    T value_;
    E error_;
  };
  bool good_;
};

}  // namespace ucwa
