#pragma once

#include <array>

#include "ucwa/enumerations/client_network_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Tells the server where on the network the device is, for emergency calls. Send it after sign-in
/// and whenever an id changes, say on moving to another access point. The answer may bring a
/// location, which communication then shows.
/// (reportMyNetwork_ref.md:1)
struct UCWA_EXPORT ReportMyNetwork : Resource {
  /// @cond special_members
  ReportMyNetwork() noexcept;
  ReportMyNetwork(const ReportMyNetwork& other);
  ReportMyNetwork(ReportMyNetwork&& other) noexcept;
  ReportMyNetwork& operator=(ReportMyNetwork other) noexcept;
  ~ReportMyNetwork();
  /// @endcond

  static constexpr std::string_view rel = "reportMyNetwork";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ReportMyNetwork>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server could not read the location policy; try again later.
    /// (reportMyNetwork_ref.md:58)
    provisioning_data_unavailable,  ///< ServiceFailure, 500, ProvisioningDataUnavailable
    /// The location policy is closed to anonymous users.
    /// (reportMyNetwork_ref.md:59)
    anonymous_not_allowed,  ///< Forbidden, 403, AnonymousNotAllowed
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (reportMyNetwork_ref.md:60)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (reportMyNetwork_ref.md:61)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (reportMyNetwork_ref.md:62)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (reportMyNetwork_ref.md:63)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (reportMyNetwork_ref.md:64)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Reports the network ids and starts a look-up of the location; 201.
  /// (reportMyNetwork_ref.md:31)
  struct Post {
    using Output = Created;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class ReportMyNetwork::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Id of the network switch that the device is plugged into.
  /// String. (reportMyNetwork_ref.md:39)
  Builder& chassis_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Whether the device is inside or outside of the company's network.
  /// ClientNetworkType, required. (reportMyNetwork_ref.md:40)
  [[nodiscard]] Builder<Missing & ~1u> client_network_type(const Open<ClientNetworkType>& value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// IP address of the device.
  /// String. (reportMyNetwork_ref.md:41)
  Builder& ip(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// MAC address of the device.
  /// String. (reportMyNetwork_ref.md:42)
  Builder& mac(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Port of the switch that the device is plugged into.
  /// String. (reportMyNetwork_ref.md:43)
  Builder& port_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// Signal strength of the wireless network.
  /// String. (reportMyNetwork_ref.md:44)
  Builder& rssi(std::string_view value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// Subnet that the device is in.
  /// String. (reportMyNetwork_ref.md:45)
  Builder& subnet_id(std::string_view value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// MAC address of the wireless access point.
  /// String. (reportMyNetwork_ref.md:46)
  Builder& wap_bssid(std::string_view value) {
    this->draft_.set(7, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "reportMyNetwork POST: call .client_network_type(...) before .build(): "
                  "the parameter 'clientNetworkType' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ReportMyNetwork>() noexcept;
}

}  // namespace ucwa
