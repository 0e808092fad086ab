// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <utility>

namespace ucwa {

/// Like std::optional, for a value whose type contains itself: it lives on the heap and is copied with its
/// owner.
template <class T>
class Box {
 public:
  /// Empty.
  Box() = default;
  /// Holds the value.
  Box(T value) : value_(new T(std::move(value))) {}
  /// The copy has a value of its own.
  ///@{
  Box(const Box& other) : value_(other.value_ ? new T(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
  Box& operator=(Box other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Box() { delete value_; }
  ///@}

  /// True if there is a value.
  ///@{
  [[nodiscard]] bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }
  ///@}
  /// The value; not checked.
  ///@{
  [[nodiscard]] T& operator*() { return *value_; }
  [[nodiscard]] const T& operator*() const { return *value_; }
  [[nodiscard]] T* operator->() { return value_; }
  [[nodiscard]] const T* operator->() const { return value_; }
  ///@}

  /// Holds a new value in place of what it held.
  T& emplace() {
    *this = Box(T{});
    return *value_;
  }
  /// Holds nothing afterwards.
  void reset() { *this = Box(); }

 private:
  T* value_ = nullptr;
};

}  // namespace ucwa
