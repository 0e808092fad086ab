// Made by ucwagen from messageTranscript_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MessageTranscript;
detail::Offers<1> offers(const MessageTranscript*);

/// A message transcript in a conversationLog. The message belongs to a conversationLogTranscript.
/// (messageTranscript_ref.md)
struct UCWA_EXPORT MessageTranscript : Resource {
  MessageTranscript() noexcept;
  MessageTranscript(const MessageTranscript& other);
  MessageTranscript(MessageTranscript&& other) noexcept;
  MessageTranscript& operator=(MessageTranscript other) noexcept;
  ~MessageTranscript();

  static constexpr std::string_view rel = "messageTranscript";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The HTML body of the message, as a link whose href is a data URI. Absent if the message has no
  /// HTML body.
  /// ExternalResource.
  std::optional<ExternalResource> html_message;
  /// The plain text body of the message, as a link whose href is a data URI. Absent if the message
  /// has no plain text body.
  /// ExternalResource.
  std::optional<ExternalResource> plain_message;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MessageTranscript>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the message.
  struct Get {
    using Output = MessageTranscript;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MessageTranscript>() noexcept;

}  // namespace ucwa
