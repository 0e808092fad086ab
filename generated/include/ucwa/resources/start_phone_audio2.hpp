// Made by ucwagen from startPhoneAudio2_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_forbidden_normalization_failed.hpp"
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

struct StartPhoneAudio2;
detail::Offers<2> offers(const StartPhoneAudio2*);

/// Starts a call-via-work call in a new conversation; the invitation can carry custom content.
/// Revision 2 adds the parameter customContent. The server calls the user's own phone first; after
/// the user has answered, it invites the target. The remote party sees the user's work identity.
/// See the article Revisions.
/// (startPhoneAudio2_ref.md)
struct UCWA_EXPORT StartPhoneAudio2 : Resource {
  StartPhoneAudio2() noexcept;
  StartPhoneAudio2(const StartPhoneAudio2& other);
  StartPhoneAudio2(StartPhoneAudio2&& other) noexcept;
  StartPhoneAudio2& operator=(StartPhoneAudio2 other) noexcept;
  ~StartPhoneAudio2();

  static constexpr std::string_view rel = "startPhoneAudio";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<StartPhoneAudio2>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), forbidden (403), normalization_failed (400),
  /// too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelErrorForbiddenNormalizationFailed;

  /// Starts a phoneAudioInvitation. The server returns 201 with the URL of the invitation in Location
  /// and reports the progress in the event channel. Send the header X-MS-RequiresMinResourceVersion:
  /// 2.
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
class StartPhoneAudio2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The target of the invitation, such as sip:ben\@example.com.
  /// String, required.
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// An ID that the application chooses to correlate the request with the operation in the event
  /// channel.
  /// String, at most 50 characters.
  Builder& operation_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sets a random value.
  Builder& operation_id() {
    this->draft_.set_random(1);
    return *this;
  }
  /// The phone number at which the user wants to be called. The value consists of digits and can
  /// start with a plus sign if the number is in E.164 format. Without this parameter, the server uses
  /// phoneNumber of communication.
  /// String.
  Builder& phone_number(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The importance of the conversation, which an application can show to the user.
  /// Importance.
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The subject of the conversation.
  /// String, at most 250 characters.
  Builder& subject(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The thread ID for the conversation. The ID of an existing conversation continues that
  /// conversation.
  /// String.
  Builder& thread_id(std::string_view value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// Custom content for the invitation, as a link whose href is a data URI.
  /// ExternalResource.
  Builder& with_custom_content(const DataUri& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startPhoneAudio2 POST: call .to(...) before .build(): "
                  "the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<StartPhoneAudio2>() noexcept;

}  // namespace ucwa
