#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The picture of the user. The link is there even if no photo is stored. A photo is a compressed
/// JPEG of 2 to 100 KB; where the size asked for is missing, a smaller one comes. Expires says how
/// long to keep it. Browsers, which cannot send a token with an image, use the cookie cwt_ucwa;
/// POST to applications sets it and GET of application renews it.
/// (photo_ref.md:1)
struct UCWA_EXPORT Photo : Resource {
  /// @cond special_members
  Photo() noexcept;
  Photo(const Photo& other);
  Photo(Photo&& other) noexcept;
  Photo& operator=(Photo other) noexcept;
  ~Photo();
  /// @endcond

  static constexpr std::string_view rel = "photo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Photo>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (photo_ref.md:51)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (photo_ref.md:52)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (photo_ref.md:53)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (photo_ref.md:54)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (photo_ref.md:55)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the picture as image/jpeg. Send its ETag as If-None-Match the next time: 304 means that
  /// it is unchanged. It cannot be part of a batch.
  /// (photo_ref.md:29)
  struct Get {
    using Output = Content;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class Photo::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Height and width in pixels in the form HR64X64. Default is HR48X48.
  /// String, by default HR48X48. (photo_ref.md:37)
  Builder& size(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Photo>() noexcept;
}

}  // namespace ucwa
