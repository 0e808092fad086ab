#pragma once

#include <array>

#include "ucwa/resources/presence_subscription.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What presenceSubscriptions is, in the words of its page. (presenceSubscriptions_ref.md:10)
struct UCWA_EXPORT PresenceSubscriptions : Resource {
  PresenceSubscriptions();
  PresenceSubscriptions(const PresenceSubscriptions& other);
  PresenceSubscriptions(PresenceSubscriptions&& other) noexcept;
  PresenceSubscriptions& operator=(PresenceSubscriptions other) noexcept;
  ~PresenceSubscriptions();

  static constexpr std::string_view rel = "presenceSubscriptions";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{Scope::contacts_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<PresenceSubscriptions>> self;  ///< This resource.
    OtherLinks other;                                 ///< Links that the page does not name.
  } links;

  struct Embedded {
    std::vector<PresenceSubscription>
        presence_subscription;  ///< The words of the page. (presenceSubscriptions_ref.md:41)
    Extra other;                ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (presenceSubscriptions_ref.md:60)
  struct Post {
    using Output = PresenceSubscription;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class PresenceSubscriptions::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (presenceSubscriptions_ref.md:70)
  [[nodiscard]] Builder<Missing & ~1u> duration(std::int32_t value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The words of the page. (presenceSubscriptions_ref.md:70)
  Builder& uris(const std::vector<std::string>& value) {
    this->draft_.set(1, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "presenceSubscriptions POST: call .duration(...) before .build(): the parameter 'duration' "
                  "is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PresenceSubscriptions>() noexcept;
}

}  // namespace ucwa
