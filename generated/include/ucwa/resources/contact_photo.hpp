#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The picture of a contact. Fetch it when it is to be shown, and keep it as long as Expires says;
/// where the size asked for is missing, a smaller one comes. It changes without events.
/// (contactPhoto_ref.md:1)
struct UCWA_EXPORT ContactPhoto : Resource {
  /// @cond special_members
  ContactPhoto() noexcept;
  ContactPhoto(const ContactPhoto& other);
  ContactPhoto(ContactPhoto&& other) noexcept;
  ContactPhoto& operator=(ContactPhoto other) noexcept;
  ~ContactPhoto();
  /// @endcond

  static constexpr std::string_view rel = "contactPhoto";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ContactPhoto>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Photos are switched off by the administrator, or an anonymous user asked for somebody outside
    /// the meeting.
    /// (contactPhoto_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The store of the photo did not answer in time; try again.
    /// (contactPhoto_ref.md:54)
    gateway_timeout,  ///< GatewayTimeout, 504
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (contactPhoto_ref.md:55)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (contactPhoto_ref.md:56)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (contactPhoto_ref.md:57)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (contactPhoto_ref.md:58)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (contactPhoto_ref.md:59)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the picture as image/jpeg. Send its ETag as If-None-Match the next time: 304 means that
  /// it is unchanged. Like photo it is no part for a batch.
  /// (contactPhoto_ref.md:29)
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
class ContactPhoto::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Height and width in pixels in the form HR64X64. Default is HR48X48.
  /// String, by default HR48X48. (contactPhoto_ref.md:37)
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
UCWA_EXPORT const Type& type_of<ContactPhoto>() noexcept;
}

}  // namespace ucwa
