// Made by ucwagen from contactPhoto_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_gateway_timeout_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ContactPhoto;
detail::Offers<1> offers(const ContactPhoto*);

/// The photo of a contact. The header Expires of the response tells how long the photo is current.
/// The event channel does not report changes of a photo.
/// (contactPhoto_ref.md)
struct UCWA_EXPORT ContactPhoto : Resource {
  ContactPhoto() noexcept;
  ContactPhoto(const ContactPhoto& other);
  ContactPhoto(ContactPhoto&& other) noexcept;
  ContactPhoto& operator=(ContactPhoto other) noexcept;
  ~ContactPhoto();

  static constexpr std::string_view rel = "contactPhoto";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ContactPhoto>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), gateway_timeout (504), invalid_exchange_server_version (500), too_many_groups
  /// (409).
  /// forbidden here: The user may not access the contact list.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenGatewayTimeoutInvalidExchangeServerVersion;

  /// Fetches the photo. If the request has the header If-None-Match with the ETag of an earlier
  /// response and the photo has not changed, the server returns 304.
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
class ContactPhoto::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
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
UCWA_EXPORT const detail::Type& detail::type_of<ContactPhoto>() noexcept;

}  // namespace ucwa
