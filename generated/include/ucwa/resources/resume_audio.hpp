// Made by ucwagen from resumeAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

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

struct AudioVideoRenegotiation;
detail::Offers<1> offers(const AudioVideoRenegotiation*);
struct ResumeAudio;
detail::Offers<2> offers(const ResumeAudio*);

/// Resumes the audio of a call that is on hold. The operation belongs to audioVideoSession.
/// (resumeAudio_ref.md)
struct UCWA_EXPORT ResumeAudio : Resource {
  ResumeAudio() noexcept;
  ResumeAudio(const ResumeAudio& other);
  ResumeAudio(ResumeAudio&& other) noexcept;
  ResumeAudio& operator=(ResumeAudio other) noexcept;
  ~ResumeAudio();

  static constexpr std::string_view rel = "resumeAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ResumeAudio>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Starts a renegotiation that resumes audio: send the SDP offer as the body. The renegotiation
  /// appears in the event channel.
  struct Post {
    using Output = AudioVideoRenegotiation;  ///< The result of a success.
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
class ResumeAudio::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// An ID that the application chooses to correlate the request with the operation in the event
  /// channel.
  /// String, required, at most 50 characters.
  [[nodiscard]] Builder<Missing & ~1u> operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sets a random value.
  [[nodiscard]] Builder<Missing & ~1u> operation_id() {
    this->draft_.set_random(0);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The SDP data, which is the request body of type application/sdp. Other parameters are then sent
  /// in the query.
  /// Array of Byte.
  Builder& sdp(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "resumeAudio POST: call .operation_id(...) before .build(): "
                  "the parameter 'operationId' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ResumeAudio>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/audio_video_renegotiation.hpp"
