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
  OnlineMeetingExtension();
  OnlineMeetingExtension(const OnlineMeetingExtension& other);
  OnlineMeetingExtension(OnlineMeetingExtension&& other) noexcept;
  OnlineMeetingExtension& operator=(OnlineMeetingExtension other) noexcept;
  ~OnlineMeetingExtension();

  static constexpr std::string_view rel = "onlineMeetingExtension";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  static constexpr std::array<EventInfo, 0> events{};

  /// Name of the extension, chosen by the application that made it.
  /// String. (onlineMeetingExtension_ref.md:15)
  std::optional<std::string> id;
  /// Who sees the data: the organizer alone, or all participants.
  /// OnlineMeetingExtensionType. (onlineMeetingExtension_ref.md:16)
  std::optional<Open<OnlineMeetingExtensionType>> type;

  struct Links {
    std::optional<Link<OnlineMeetingExtension>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

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
    using Output = OnlineMeetingExtension;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
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
    using Output = Nothing;
    using Error = DeleteError;
    using Start = detail::PlainBuilder<Delete>;
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
    using Output = OnlineMeetingExtension;
    using Error = PutError;
    using Start = detail::PutBuilder<Put>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingExtension>() noexcept;
}

}  // namespace ucwa
