// Made by ucwagen from onlineMeetingExtension_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/online_meeting_extension_type.hpp"
#include "ucwa/errors/cannot_redirect.hpp"
#include "ucwa/errors/cannot_redirect_invalid_exchange_server_version.hpp"
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

struct OnlineMeetingExtension;
detail::Offers<13> offers(const OnlineMeetingExtension*);

/// Custom data that an application attaches to an online meeting. Besides id and type, an extension
/// can have properties that the application defines. The application can set and read them while
/// the meeting exists. The type determines who receives the data. See the article Changing a
/// resource by PUT.
/// (onlineMeetingExtension_ref.md)
struct UCWA_EXPORT OnlineMeetingExtension : Resource {
  OnlineMeetingExtension() noexcept;
  OnlineMeetingExtension(const OnlineMeetingExtension& other);
  OnlineMeetingExtension(OnlineMeetingExtension&& other) noexcept;
  OnlineMeetingExtension& operator=(OnlineMeetingExtension other) noexcept;
  ~OnlineMeetingExtension();

  static constexpr std::string_view rel = "onlineMeetingExtension";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The ID that the application gave to the extension.
  /// String.
  std::optional<std::string> id;
  /// Who receives the data: only the organizer, or all participants.
  /// OnlineMeetingExtensionType.
  Maybe<Open<OnlineMeetingExtensionType>> type;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingExtension>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the extension. The ETag is needed to change it.
  struct Get {
    using Output = OnlineMeetingExtension;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for DELETE: cannot_redirect (410).
  using DeleteError = errors::CannotRedirect;

  /// Deletes the extension. The server returns 204.
  struct Delete {
    using Output = Nothing;  ///< The result of a success.
    using Error = DeleteError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Delete>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for PUT: cannot_redirect (410), invalid_exchange_server_version (500).
  using PutError = errors::CannotRedirectInvalidExchangeServerVersion;

  /// Replaces the extension: send all properties, with If-Match. The server returns the extension
  /// with a new ETag.
  struct Put {
    using Output = OnlineMeetingExtension;  ///< The result of a success.
    using Error = PutError;  ///< The documented errors.
    using Start = detail::PutBuilder<Put>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingExtension>() noexcept;

}  // namespace ucwa
