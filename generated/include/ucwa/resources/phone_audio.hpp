#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct AddPhoneAudio;
struct Conversation;
struct HoldPhoneAudio;
struct ResumePhoneAudio;
struct StopPhoneAudio;

/// The part of a conversation in which the user talks over the telephone network, on a phone of
/// their own choice. The server first rings the phone of the user and then that of the other side,
/// so no media passes through the application (call via work). A link tells what can be done now:
/// addPhoneAudio while there is no call, holdPhoneAudio, resumePhoneAudio and stopPhoneAudio during
/// one. Every change of state or links arrives as an updated event.
/// (phoneAudio_ref.md:1)
struct UCWA_EXPORT PhoneAudio : Resource {
  /// @cond special_members
  PhoneAudio() noexcept;
  PhoneAudio(const PhoneAudio& other);
  PhoneAudio(PhoneAudio&& other) noexcept;
  PhoneAudio& operator=(PhoneAudio other) noexcept;
  ~PhoneAudio();
  /// @endcond

  static constexpr std::string_view rel = "phoneAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "phoneAudio", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState. (phoneAudio_ref.md:15)
  Maybe<Open<CallState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<PhoneAudio>> self;  ///< Where the resource is.
    /// Brings a telephone call into a conversation that exists already.
    /// (phoneAudio_ref.md:22)
    Maybe<Link<AddPhoneAudio>> add_phone_audio;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    /// (phoneAudio_ref.md:23)
    Maybe<Link<Conversation>> conversation;
    /// Puts the running telephone call on hold.
    /// (phoneAudio_ref.md:24)
    Maybe<Link<HoldPhoneAudio>> hold_phone_audio;
    /// Takes the telephone call off hold.
    /// (phoneAudio_ref.md:25)
    Maybe<Link<ResumePhoneAudio>> resume_phone_audio;
    /// Hangs up the telephone call, also while it is still ringing.
    /// (phoneAudio_ref.md:26)
    Maybe<Link<StopPhoneAudio>> stop_phone_audio;
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
    /// (phoneAudio_ref.md:91)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (phoneAudio_ref.md:92)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (phoneAudio_ref.md:93)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (phoneAudio_ref.md:94)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (phoneAudio_ref.md:95)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the state of the telephone call and what can be done with it.
  /// (phoneAudio_ref.md:75)
  struct Get {
    using Output = PhoneAudio;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<PhoneAudio>() noexcept;
}

}  // namespace ucwa

#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"
#include "ucwa/resources/resume_phone_audio.hpp"
#include "ucwa/resources/stop_phone_audio.hpp"
