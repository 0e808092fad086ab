#pragma once

#include <array>

#include "ucwa/resources/contact.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;

/// All contacts on the contact list of the user. It is for reading. To add or remove somebody, use
/// myGroupMemberships of revision 2. Call startOrRefreshSubscriptionToContactsAndGroups to get its
/// events.
/// (myContacts_ref.md:1)
struct UCWA_EXPORT MyContacts : Resource {
  /// @cond special_members
  MyContacts() noexcept;
  MyContacts(const MyContacts& other);
  MyContacts(MyContacts&& other) noexcept;
  MyContacts& operator=(MyContacts other) noexcept;
  ~MyContacts();
  /// @endcond

  static constexpr std::string_view rel = "myContacts";  ///< Its name on the wire.
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
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::high, "people"},
  }};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MyContacts>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (myContacts_ref.md:20)
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (myContacts_ref.md:21)
    std::vector<Contact> contact;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy keeps this user away from the contact list.
    /// (myContacts_ref.md:139)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (myContacts_ref.md:141)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (myContacts_ref.md:142)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (myContacts_ref.md:143)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (myContacts_ref.md:144)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (myContacts_ref.md:145)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the contacts of all groups, or of the one that groupId in the link names.
  /// (myContacts_ref.md:117)
  struct Get {
    using Output = MyContacts;  ///< What a success gives.
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
class MyContacts::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// False to get bare links instead of embedded resources, which is cheaper for long lists. Left
  /// out, resources are embedded.
  /// Boolean. (myContacts_ref.md:125)
  Builder& expand(detail::Flag value) {
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
UCWA_EXPORT const Type& type_of<MyContacts>() noexcept;
}

}  // namespace ucwa
