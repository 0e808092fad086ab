// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <string_view>
#include <type_traits>
#include <utility>

namespace ucwa {

/// A callback for deviations in a text that were accepted: `void(std::string_view pointer, std::string_view
/// message)`. It is not a std::function, whose header takes longer to compile than all of these.
class Report {
 public:
  /// No function: deviations are not reported.
  Report() = default;
  /// Moves or copies the function.
  template <class F, std::enable_if_t<!std::is_same_v<std::decay_t<F>, Report>, int> = 0>
  Report(F&& function) : target_(new Holder<std::decay_t<F>>(std::forward<F>(function))) {}
  /// Copies and moves the function.
  ///@{
  Report(const Report& other) : target_(other.target_ ? other.target_->copy() : nullptr) {}
  Report(Report&& other) noexcept : target_(std::exchange(other.target_, nullptr)) {}
  Report& operator=(Report other) noexcept {
    std::swap(target_, other.target_);
    return *this;
  }
  ~Report() { delete target_; }
  ///@}

  /// True if there is a function.
  explicit operator bool() const noexcept { return target_ != nullptr; }
  /// Calls the function, if there is one.
  void operator()(std::string_view pointer, std::string_view message) const {
    if (target_) target_->call(pointer, message);
  }

 private:
  struct Target {
    Target() = default;
    Target(const Target&) = default;
    Target& operator=(const Target&) = delete;
    virtual ~Target() = default;
    virtual void call(std::string_view pointer, std::string_view message) = 0;
    [[nodiscard]] virtual Target* copy() const = 0;
  };
  template <class F>
  struct Holder final : Target {
    explicit Holder(F function) : function_(std::move(function)) {}
    void call(std::string_view pointer, std::string_view message) override { function_(pointer, message); }
    [[nodiscard]] Target* copy() const override { return new Holder(*this); }
    F function_;
  };

  Target* target_ = nullptr;
};

}  // namespace ucwa
