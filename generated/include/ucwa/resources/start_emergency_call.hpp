// Made by ucwagen from startEmergencyCall_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct StartEmergencyCall;
detail::Offers<2> offers(const StartEmergencyCall*);

/// Starts an emergency call (E911). The operation belongs to communication. The link is present if
/// enhanced emergency services (E911) are enabled for the user. policies has the emergency numbers
/// and tells whether the location is required.
/// (startEmergencyCall_ref.md)
struct UCWA_EXPORT StartEmergencyCall : Resource {
  StartEmergencyCall() noexcept;
  StartEmergencyCall(const StartEmergencyCall& other);
  StartEmergencyCall(StartEmergencyCall&& other) noexcept;
  StartEmergencyCall& operator=(StartEmergencyCall other) noexcept;
  ~StartEmergencyCall();

  static constexpr std::string_view rel = "startEmergencyCall";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<StartEmergencyCall>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Starts an audioVideoInvitation to the emergency number. The server returns 201 with the URL of
  /// the invitation in Location and reports the progress in the event channel.
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
class StartEmergencyCall::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An ID that the application chooses to correlate the request with the operation in the event
  /// channel.
  /// String, at most 50 characters.
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sets a random value.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// The emergency number to call.
  /// String, required.
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The importance of the conversation, which an application can show to the user.
  /// Importance.
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The subject of the conversation.
  /// String, at most 250 characters.
  Builder& subject(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The thread ID for the conversation. The ID of an existing conversation continues that
  /// conversation.
  /// String.
  Builder& thread_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The SDP offer, as a link whose href is a data URI of type application/sdp.
  /// ExternalResource.
  Builder& with_media_offer(const DataUri& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// The context of the media session, which the application chooses.
  /// String, at most 50 characters.
  Builder& session_context(std::string_view value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Whether the audio of the user is muted when the user joins the online meeting.
  /// Boolean, nullable.
  Builder& join_audio_muted(detail::Flag value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Sends `null`.
  Builder& join_audio_muted(Null value) {
    this->draft_.set(7, value);
    return *this;
  }
  /// Custom content for the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  Builder& with_custom_content(const DataUri& value) {
    this->draft_.set(8, value);
    return *this;
  }
  /// The street address of the user.
  /// String.
  Builder& address(std::string_view value) {
    this->draft_.set(9, value);
    return *this;
  }
  /// The building or the number of the room.
  /// String.
  Builder& building(std::string_view value) {
    this->draft_.set(10, value);
    return *this;
  }
  /// The city of the user.
  /// String.
  Builder& city(std::string_view value) {
    this->draft_.set(11, value);
    return *this;
  }
  /// The country or region of the user.
  /// String.
  Builder& country(std::string_view value) {
    this->draft_.set(12, value);
    return *this;
  }
  /// The state or province of the user.
  /// String.
  Builder& state(std::string_view value) {
    this->draft_.set(13, value);
    return *this;
  }
  /// The ZIP or postal code of the user.
  /// String.
  Builder& zip(std::string_view value) {
    this->draft_.set(14, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startEmergencyCall POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<StartEmergencyCall>() noexcept;

}  // namespace ucwa
