#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;
struct ContactPhoto;
struct ContactPresence;

/// One of the people in a past conversation. It is embedded in conversationLog, so that a list of
/// past conversations can be shown at once.
/// (conversationLogRecipient_ref.md:1)
struct UCWA_EXPORT ConversationLogRecipient : Resource {
  /// @cond special_members
  ConversationLogRecipient() noexcept;
  ConversationLogRecipient(const ConversationLogRecipient& other);
  ConversationLogRecipient(ConversationLogRecipient&& other) noexcept;
  ConversationLogRecipient& operator=(ConversationLogRecipient other) noexcept;
  ~ConversationLogRecipient();
  /// @endcond

  static constexpr std::string_view rel = "conversationLogRecipient";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Name of the person to display, as kept with the entry.
  /// String. (conversationLogRecipient_ref.md:15)
  std::optional<std::string> display_name;
  /// SIP address of the person; the link contact leads to more.
  /// String. (conversationLogRecipient_ref.md:16)
  std::optional<std::string> sip_uri;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ConversationLogRecipient>> self;  ///< Where the resource is.
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (conversationLogRecipient_ref.md:23)
    Maybe<Link<Contact>> contact;
    /// The picture of a contact.
    /// (conversationLogRecipient_ref.md:24)
    Maybe<Link<ContactPhoto>> contact_photo;
    /// Whether a contact is available, and doing what.
    /// (conversationLogRecipient_ref.md:25)
    Maybe<Link<ContactPresence>> contact_presence;
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
    /// (conversationLogRecipient_ref.md:52)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (conversationLogRecipient_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (conversationLogRecipient_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (conversationLogRecipient_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (conversationLogRecipient_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches one person of the log entry.
  /// (conversationLogRecipient_ref.md:36)
  struct Get {
    using Output = ConversationLogRecipient;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ConversationLogRecipient>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/contact_photo.hpp"
