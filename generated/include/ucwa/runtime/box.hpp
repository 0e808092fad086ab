#pragma once

#include <utility>

namespace ucwa {

/// Like std::optional, for a value whose type contains itself: it lives on the heap and is copied with its
/// owner.
template <class T>
class Box {
 public:
  Box() = default;
  Box(T value) : value_(new T(std::move(value))) {}
  Box(const Box& other) : value_(other.value_ ? new T(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
  Box& operator=(Box other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Box() { delete value_; }

  [[nodiscard]] bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] T& operator*() { return *value_; }
  [[nodiscard]] const T& operator*() const { return *value_; }
  [[nodiscard]] T* operator->() { return value_; }
  [[nodiscard]] const T* operator->() const { return value_; }

  T& emplace() {
    *this = Box(T{});
    return *value_;
  }
  void reset() { *this = Box(); }

 private:
  T* value_ = nullptr;
};

}  // namespace ucwa
