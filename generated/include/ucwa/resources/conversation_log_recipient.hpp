// Made by ucwagen from conversationLogRecipient_ref.md.
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

struct Contact;
detail::Offers<1> offers(const Contact*);
struct ContactPhoto;
detail::Offers<1> offers(const ContactPhoto*);
struct ContactPresence;
detail::Offers<1> offers(const ContactPresence*);
struct ConversationLogRecipient;
detail::Offers<1> offers(const ConversationLogRecipient*);

/// A recipient in a conversationLog. The conversationLog embeds this resource. The link contact
/// leads to the contact of the recipient.
/// (conversationLogRecipient_ref.md)
struct UCWA_EXPORT ConversationLogRecipient : Resource {
  ConversationLogRecipient() noexcept;
  ConversationLogRecipient(const ConversationLogRecipient& other);
  ConversationLogRecipient(ConversationLogRecipient&& other) noexcept;
  ConversationLogRecipient& operator=(ConversationLogRecipient other) noexcept;
  ~ConversationLogRecipient();

  static constexpr std::string_view rel = "conversationLogRecipient";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The display name of the recipient.
  /// String.
  std::optional<std::string> display_name;
  /// The SIP URI of the recipient.
  /// String.
  std::optional<std::string> sip_uri;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ConversationLogRecipient>> self;  ///< The resource itself.
    /// A person or service with whom the user can communicate.
    Maybe<Link<Contact>> contact;
    /// The photo of a contact.
    Maybe<Link<ContactPhoto>> contact_photo;
    /// The availability and activity of a contact.
    Maybe<Link<ContactPresence>> contact_presence;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the recipient.
  struct Get {
    using Output = ConversationLogRecipient;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ConversationLogRecipient>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/contact_photo.hpp"
