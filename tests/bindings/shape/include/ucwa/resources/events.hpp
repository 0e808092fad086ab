#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What events is, in the words of its page. (events_ref.md:10)
struct UCWA_EXPORT Events : Resource {
  Events();
  Events(const Events& other);
  Events(Events&& other) noexcept;
  Events& operator=(Events other) noexcept;
  ~Events();

  static constexpr std::string_view rel = "events";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 0> scopes{};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<Events>> self;  ///< This resource.
    OtherLinks other;                  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    conflict,                         ///< Conflict, 409
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (events_ref.md:60)
  struct Get {
    using Output = EventBatch;
    using Error = GetError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class Events::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (events_ref.md:70)
  Builder& low(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The words of the page. (events_ref.md:70)
  Builder& medium(std::int32_t value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The words of the page. (events_ref.md:70)
  Builder& priority(std::int32_t value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The words of the page. (events_ref.md:70)
  Builder& timeout(std::int32_t value) {
    this->draft_.set(3, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const { return this->template finish<Get>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Events>() noexcept;
}

}  // namespace ucwa
