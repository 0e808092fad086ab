#pragma once

#include <array>

#include "ucwa/resources/my_privacy_relationship.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The contacts of the user, sorted by privacy relationship. For reading;
/// contactPrivacyRelationship of revision 2 changes the level of one contact.
/// (myPrivacyRelationships_ref.md:1)
struct UCWA_EXPORT MyPrivacyRelationships : Resource {
  /// @cond special_members
  MyPrivacyRelationships() noexcept;
  MyPrivacyRelationships(const MyPrivacyRelationships& other);
  MyPrivacyRelationships(MyPrivacyRelationships&& other) noexcept;
  MyPrivacyRelationships& operator=(MyPrivacyRelationships other) noexcept;
  ~MyPrivacyRelationships();
  /// @endcond

  static constexpr std::string_view rel = "myPrivacyRelationships";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyPrivacyRelationships>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// All contacts with whom the user has the same privacy relationship.
    /// (myPrivacyRelationships_ref.md:20)
    std::vector<MyPrivacyRelationship> my_privacy_relationship;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myPrivacyRelationships_ref.md:50)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myPrivacyRelationships_ref.md:52)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myPrivacyRelationships_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myPrivacyRelationships_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myPrivacyRelationships_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myPrivacyRelationships_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches one myPrivacyRelationship for each level, each of them embedded.
  /// (myPrivacyRelationships_ref.md:34)
  struct Get {
    using Output = MyPrivacyRelationships;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyPrivacyRelationships>() noexcept;
}

}  // namespace ucwa
