// Made by ucwagen from acceptWithAnswer_ref.md.
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

struct AcceptWithAnswer;
detail::Offers<2> offers(const AcceptWithAnswer*);

/// Accepts an incoming invitation by sending an SDP answer to its media offer. The link is present
/// while an incoming invitation with a media offer waits for the user. The application passes
/// mediaOffer of the invitation to its media stack and sends the resulting answer to this link.
/// Invitations to instant messaging and to online meetings have the link accept instead.
/// (acceptWithAnswer_ref.md)
struct UCWA_EXPORT AcceptWithAnswer : Resource {
  AcceptWithAnswer() noexcept;
  AcceptWithAnswer(const AcceptWithAnswer& other);
  AcceptWithAnswer(AcceptWithAnswer&& other) noexcept;
  AcceptWithAnswer& operator=(AcceptWithAnswer other) noexcept;
  ~AcceptWithAnswer();

  static constexpr std::string_view rel = "acceptWithAnswer";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AcceptWithAnswer>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Sends the media answer of the application as the request body. The server returns 204; the
  /// completed event of the invitation reports the result.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
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
class AcceptWithAnswer::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The content ID of the part of a multipart SDP offer that this answer is for.
  /// String, at most 100 characters.
  Builder& processed_offer_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The context of the media session, which the application chooses.
  /// String, required, at most 50 characters.
  [[nodiscard]] Builder<Missing & ~1u> session_context(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The SDP data, which is the request body of type application/sdp. Other parameters are then sent
  /// in the query.
  /// Array of Byte.
  Builder& sdp(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "acceptWithAnswer POST: call .session_context(...) before .build(): "
                  "the parameter 'sessionContext' is required");
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AcceptWithAnswer>() noexcept;

}  // namespace ucwa
