#pragma once

#include <array>

#include "ucwa/enumerations/online_meeting_extension_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Data of your own that you attach to a meeting. Beside id and type it holds any properties that
/// the application invents; all of them travel in PUT and come back in GET. They live as long as
/// the meeting, and type decides who sees them.
/// (onlineMeetingExtension_ref.md:1)
struct UCWA_EXPORT OnlineMeetingExtension : Resource {
  /// @cond special_members
  OnlineMeetingExtension() noexcept;
  OnlineMeetingExtension(const OnlineMeetingExtension& other);
  OnlineMeetingExtension(OnlineMeetingExtension&& other) noexcept;
  OnlineMeetingExtension& operator=(OnlineMeetingExtension other) noexcept;
  ~OnlineMeetingExtension();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingExtension";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// Name of the extension, chosen by the application that made it.
  /// String. (onlineMeetingExtension_ref.md:15)
  std::optional<std::string> id;
  /// Who sees the data: the organizer alone, or all participants.
  /// OnlineMeetingExtensionType. (onlineMeetingExtension_ref.md:16)
  Maybe<Open<OnlineMeetingExtensionType>> type;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingExtension>> self;  ///< Where the resource is.
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
    /// (onlineMeetingExtension_ref.md:49)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingExtension_ref.md:50)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingExtension_ref.md:51)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingExtension_ref.md:52)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingExtension_ref.md:53)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the data and the ETag needed to change them.
  /// (onlineMeetingExtension_ref.md:33)
  struct Get {
    using Output = OnlineMeetingExtension;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingExtension_ref.md:127)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Removes the extension with its data and answers 204.
  /// (onlineMeetingExtension_ref.md:111)
  struct Delete {
    using Output = Nothing;  ///< What a success gives.
    using Error = DeleteError;  ///< What the page documents besides.
    using Start = detail::PlainBuilder<Delete>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (onlineMeetingExtension_ref.md:180)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingExtension_ref.md:181)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Replaces the data: send all properties, your own too, with If-Match. The answer is the extension
  /// with a new ETag.
  /// (onlineMeetingExtension_ref.md:159)
  struct Put {
    using Output = OnlineMeetingExtension;  ///< What a success gives.
    using Error = PutError;  ///< What the page documents besides.
    using Start = detail::PutBuilder<Put>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingExtension>() noexcept;
}

}  // namespace ucwa
