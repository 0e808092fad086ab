// Made by ucwagen from continueAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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

struct ContinueAudio;
detail::Offers<2> offers(const ContinueAudio*);

/// Resumes a past conversation as an audio call. This link of conversationLog continues the
/// conversation that the log describes. The request therefore names no target.
/// (continueAudio_ref.md)
struct UCWA_EXPORT ContinueAudio : Resource {
  ContinueAudio() noexcept;
  ContinueAudio(const ContinueAudio& other);
  ContinueAudio(ContinueAudio&& other) noexcept;
  ContinueAudio& operator=(ContinueAudio other) noexcept;
  ~ContinueAudio();

  static constexpr std::string_view rel = "continueAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContinueAudio>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Starts an audioVideoInvitation for audio. The server returns 201 with the URL of the invitation
  /// in Location and reports the progress in the event channel.
  struct Post {
    using Output = Created;  ///< The result of a success.
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
class ContinueAudio::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
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
  /// The SDP offer, as a link whose href is a data URI of type application/sdp.
  /// ExternalResource.
  Builder& with_media_offer(const DataUri& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The context of the media session, which the application chooses.
  /// String, at most 50 characters.
  Builder& session_context(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ContinueAudio>() noexcept;

}  // namespace ucwa
