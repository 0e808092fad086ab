#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Sends a report on the quality of a call. It is a link of a media session, for applications whose
/// media stack writes such reports.
/// (publishCallQualityFeedback_ref.md:1)
struct UCWA_EXPORT PublishCallQualityFeedback : Resource {
  /// @cond special_members
  PublishCallQualityFeedback() noexcept;
  PublishCallQualityFeedback(const PublishCallQualityFeedback& other);
  PublishCallQualityFeedback(PublishCallQualityFeedback&& other) noexcept;
  PublishCallQualityFeedback& operator=(PublishCallQualityFeedback other) noexcept;
  ~PublishCallQualityFeedback();
  /// @endcond

  static constexpr std::string_view rel = "publishCallQualityFeedback";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PublishCallQualityFeedback>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (publishCallQualityFeedback_ref.md:46)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (publishCallQualityFeedback_ref.md:47)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (publishCallQualityFeedback_ref.md:48)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (publishCallQualityFeedback_ref.md:49)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (publishCallQualityFeedback_ref.md:50)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Hands the report to the server and answers 204.
  /// (publishCallQualityFeedback_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class PublishCallQualityFeedback::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Which media endpoint the report is about.
  /// String. (publishCallQualityFeedback_ref.md:35)
  Builder& media_endpoint(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The report itself, as the media stack wrote it.
  /// String. (publishCallQualityFeedback_ref.md:36)
  Builder& media_quality_of_experience(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PublishCallQualityFeedback>() noexcept;
}

}  // namespace ucwa
