#pragma once

#include <new>
#include <type_traits>
#include <utility>

#include "ucwa/runtime/access.hpp"

namespace ucwa {

/// Either a value or an error. No function of these bindings throws because of bad data.
/// value() without a value, and error() without an error, end the program; `*` and `->` do not check.
template <class T, class E>
class [[nodiscard]] Expected {
  static_assert(!std::is_same_v<T, E>, "a value and an error of one type cannot be told apart");

 public:
  /// The types of the value and of the error.
  ///@{
  using value_type = T;
  using error_type = E;
  ///@}

  /// Holds a value.
  Expected(T value) : value_(std::move(value)), good_(true) {}
  /// Holds an error.
  Expected(E error) : error_(std::move(error)), good_(false) {}
  /// Holds a default value, which can then be filled in place.
  explicit Expected(std::in_place_t) : value_{}, good_(true) {}
  /// Replaces the value by an error.
  void fail(E&& error) noexcept {
    destroy();
    ::new (&error_) E(std::move(error));
    good_ = false;
  }

  /// Copying and moving.
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

  /// The value; ends the program if there is none.
  ///@{
  [[nodiscard]] T& value() & { return *checked_value(); }
  [[nodiscard]] const T& value() const& { return *const_cast<Expected*>(this)->checked_value(); }
  [[nodiscard]] T&& value() && { return std::move(*checked_value()); }
  ///@}

  /// The error; ends the program if there is a value.
  ///@{
  [[nodiscard]] E& error() & { return *checked_error(); }
  [[nodiscard]] const E& error() const& { return *const_cast<Expected*>(this)->checked_error(); }
  [[nodiscard]] E&& error() && { return std::move(*checked_error()); }
  ///@}

  /// The value, without a check.
  ///@{
  [[nodiscard]] T& operator*() & { return value_; }
  [[nodiscard]] const T& operator*() const& { return value_; }
  [[nodiscard]] T&& operator*() && { return std::move(value_); }
  [[nodiscard]] T* operator->() { return &value_; }
  [[nodiscard]] const T* operator->() const { return &value_; }
  ///@}

  /// The value, or the argument if there is none.
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

  // Not two std::optional, since each of them instantiates a dozen templates.
  union {
    T value_;
    E error_;
  };
  bool good_;
};

}  // namespace ucwa
