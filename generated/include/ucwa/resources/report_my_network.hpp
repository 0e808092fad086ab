// Made by ucwagen from reportMyNetwork_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/client_network_type.hpp"
#include "ucwa/errors/usual_and_anonymous_not_allowed_callback_channel_error_provisioning_data_unavailable.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ReportMyNetwork;
detail::Offers<2> offers(const ReportMyNetwork*);

/// Reports a change of the network to the server. The operation belongs to application. Report the
/// network whenever one of the identifiers below changes.
/// (reportMyNetwork_ref.md)
struct UCWA_EXPORT ReportMyNetwork : Resource {
  ReportMyNetwork() noexcept;
  ReportMyNetwork(const ReportMyNetwork& other);
  ReportMyNetwork(ReportMyNetwork&& other) noexcept;
  ReportMyNetwork& operator=(ReportMyNetwork other) noexcept;
  ~ReportMyNetwork();

  static constexpr std::string_view rel = "reportMyNetwork";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ReportMyNetwork>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), anonymous_not_allowed (403),
  /// callback_channel_error (500), cannot_redirect (410), conflict (409),
  /// provisioning_data_unavailable (500), too_many_groups (409).
  using PostError = errors::UsualAndAnonymousNotAllowedCallbackChannelErrorProvisioningDataUnavailable;

  /// Reports the network. The server returns 201.
  struct Post {
    using Output = Created;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class ReportMyNetwork::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The chassis ID.
  /// String.
  Builder& chassis_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Whether the client is inside or outside the company's network.
  /// ClientNetworkType, required.
  [[nodiscard]] Builder<Missing & ~1u> client_network_type(const Open<ClientNetworkType>& value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The IP address.
  /// String.
  Builder& ip(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The media access control (MAC) address.
  /// String.
  Builder& mac(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The port ID.
  /// String.
  Builder& port_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The received signal strength indication (RSSI).
  /// String.
  Builder& rssi(std::string_view value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// The subnet ID.
  /// String.
  Builder& subnet_id(std::string_view value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// The basic service set identifier (BSSID) of the wireless access point.
  /// String.
  Builder& wap_bssid(std::string_view value) {
    this->draft_.set(7, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "reportMyNetwork POST: call .client_network_type(...) before .build(): "
                  "the parameter 'clientNetworkType' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ReportMyNetwork>() noexcept;

}  // namespace ucwa
