// Made by ucwagen from groupContacts_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/contact.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct GroupContacts;
detail::Offers<1> offers(const GroupContacts*);

/// The contacts in a group. All kinds of groups link to this resource. myContacts contains all
/// contacts on the contact list.
/// (groupContacts_ref.md)
struct UCWA_EXPORT GroupContacts : Resource {
  GroupContacts() noexcept;
  GroupContacts(const GroupContacts& other);
  GroupContacts(GroupContacts&& other) noexcept;
  GroupContacts& operator=(GroupContacts other) noexcept;
  ~GroupContacts();

  static constexpr std::string_view rel = "groupContacts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 5> scopes{
      Scope::user_read_write,
      Scope::contacts_read_write,
      Scope::conversations_initiate,
      Scope::conversations_receive,
      Scope::meetings_read_write,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::high, "people"},
  }};

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<GroupContacts>> self;  ///< Where the resource is.
    /// A person or service with whom the user can communicate.
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Resources that travel within this one.
  struct Embedded {
    /// A person or service with whom the user can communicate.
    std::vector<Contact> contact;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contacts in the group.
  struct Get {
    using Output = GroupContacts;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class GroupContacts::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Whether contacts are embedded. By default they are embedded; with false the server returns links
  /// only.
  /// Boolean.
  Builder& expand(detail::Flag value) {
    this->draft_.set(0, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<GroupContacts>() noexcept;

}  // namespace ucwa
