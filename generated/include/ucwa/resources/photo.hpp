// Made by ucwagen from photo_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Photo;
detail::Offers<1> offers(const Photo*);

/// The photo of the user. The link is present even if the user has no photo. The photo is a
/// compressed JPEG. If the requested size is not available, the server returns a smaller photo. The
/// header Expires tells how long the photo is current. A browser cannot send a token with an image
/// request, so it uses the cookie cwt_ucwa, which POST on applications and GET on application set.
/// (photo_ref.md)
struct UCWA_EXPORT Photo : Resource {
  Photo() noexcept;
  Photo(const Photo& other);
  Photo(Photo&& other) noexcept;
  Photo& operator=(Photo other) noexcept;
  ~Photo();

  static constexpr std::string_view rel = "photo";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Photo>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the photo as image/jpeg. Send the ETag in If-None-Match with the next request; status
  /// 304 means that the photo has not changed. A batch cannot contain this request.
  struct Get {
    using Output = Content;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
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
class Photo::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The size of the photo in pixels, in the form HR64X64.
  /// String, by default HR48X48.
  Builder& size(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Photo>() noexcept;

}  // namespace ucwa
