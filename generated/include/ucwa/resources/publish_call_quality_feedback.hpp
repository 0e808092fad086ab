// Made by ucwagen from publishCallQualityFeedback_ref.md.
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

struct PublishCallQualityFeedback;
detail::Offers<2> offers(const PublishCallQualityFeedback*);

/// Publishes feedback on the quality of a call. The operation belongs to session and
/// audioVideoSession.
/// (publishCallQualityFeedback_ref.md)
struct UCWA_EXPORT PublishCallQualityFeedback : Resource {
  PublishCallQualityFeedback() noexcept;
  PublishCallQualityFeedback(const PublishCallQualityFeedback& other);
  PublishCallQualityFeedback(PublishCallQualityFeedback&& other) noexcept;
  PublishCallQualityFeedback& operator=(PublishCallQualityFeedback other) noexcept;
  ~PublishCallQualityFeedback();

  static constexpr std::string_view rel = "publishCallQualityFeedback";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PublishCallQualityFeedback>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Publishes the feedback. The server returns 204.
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
class PublishCallQualityFeedback::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The data of the media endpoint.
  /// String.
  Builder& media_endpoint(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The data on the quality of experience.
  /// String.
  Builder& media_quality_of_experience(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PublishCallQualityFeedback>() noexcept;

}  // namespace ucwa
