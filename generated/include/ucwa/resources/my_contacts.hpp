// Made by ucwagen from myContacts_ref.md.
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
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Contact;
detail::Offers<1> offers(const Contact*);
struct MyContacts;
detail::Offers<1> offers(const MyContacts*);

/// The contacts on the contact list of the user. The collection is read-only. Use revision 2 of
/// myGroupMemberships to add or remove a contact. Start myContactsAndGroupsSubscription to receive
/// the events below.
/// (myContacts_ref.md)
struct UCWA_EXPORT MyContacts : Resource {
  MyContacts() noexcept;
  MyContacts(const MyContacts& other);
  MyContacts(MyContacts&& other) noexcept;
  MyContacts& operator=(MyContacts other) noexcept;
  ~MyContacts();

  static constexpr std::string_view rel = "myContacts";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
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

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MyContacts>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    std::vector<Link<Contact>> contact;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A person or service with whom the user can communicate.
    std::vector<Contact> contact;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contacts of the user.
  struct Get {
    using Output = MyContacts;  ///< The result of a success.
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
class MyContacts::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
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

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MyContacts>() noexcept;

}  // namespace ucwa
