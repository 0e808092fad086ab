// Made by ucwagen from decline_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_decline_reason.hpp"
#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Decline;
detail::Offers<2> offers(const Decline*);

/// Declines an incoming invitation. The invitation completes with failure and the subcode Declined.
/// In the case of a messagingInvitation or a phoneAudioInvitation, the modality becomes
/// Disconnected. In the case of an onlineMeetingInvitation, the conversation ends, but other
/// participants may stay in the online meeting.
/// (decline_ref.md)
struct UCWA_EXPORT Decline : Resource {
  Decline() noexcept;
  Decline(const Decline& other);
  Decline(Decline&& other) noexcept;
  Decline& operator=(Decline other) noexcept;
  ~Decline();

  static constexpr std::string_view rel = "decline";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Decline>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Declines the invitation. The server returns 204; the completed event of the invitation follows.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class Decline::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The reason for declining. Local declines for this application only, Global for all applications
  /// of the user; the other values name technical causes.
  /// CallDeclineReason.
  Builder& reason(const Open<CallDeclineReason>& value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Decline>() noexcept;

}  // namespace ucwa
