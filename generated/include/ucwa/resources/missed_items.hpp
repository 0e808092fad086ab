#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// How many calls, chats and voice mails wait for the user. For the badge that tells the user what
/// is new. Each change comes as an updated event; conversationLogs has the entries.
/// (missedItems_ref.md:1)
struct UCWA_EXPORT MissedItems : Resource {
  /// @cond special_members
  MissedItems() noexcept;
  MissedItems(const MissedItems& other);
  MissedItems(MissedItems&& other) noexcept;
  MissedItems& operator=(MissedItems other) noexcept;
  ~MissedItems();
  /// @endcond

  static constexpr std::string_view rel = "missedItems";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "missedItems", Priority::high, "communication"},
  }};

  /// How many entries the conversation log has.
  /// Int32. (missedItems_ref.md:15)
  std::optional<std::int32_t> conversation_logs_count;
  /// Whether changes of the log are told by events.
  /// String. (missedItems_ref.md:16)
  std::optional<std::string> conversation_logs_notifications;
  /// How many conversations the user missed, read or not.
  /// Int32. (missedItems_ref.md:17)
  std::optional<std::int32_t> missed_conversations_count;
  /// How many missed conversations the user has not looked at.
  /// Int32. (missedItems_ref.md:18)
  std::optional<std::int32_t> unread_missed_conversations_count;
  /// How many voice mails the user has not heard.
  /// Int32. (missedItems_ref.md:19)
  std::optional<std::int32_t> unread_voicemails_count;
  /// How many voice mails there are, heard or not.
  /// Int32. (missedItems_ref.md:20)
  std::optional<std::int32_t> voice_mails_count;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<MissedItems>> self;  ///< Where the resource is.
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
    /// (missedItems_ref.md:91)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (missedItems_ref.md:92)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (missedItems_ref.md:93)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (missedItems_ref.md:94)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (missedItems_ref.md:95)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches all counts.
  /// (missedItems_ref.md:75)
  struct Get {
    using Output = MissedItems;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MissedItems>() noexcept;
}

}  // namespace ucwa
