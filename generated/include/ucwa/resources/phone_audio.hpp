// Made by ucwagen from phoneAudio_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/call_state.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
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

struct AddPhoneAudio;
detail::Offers<2> offers(const AddPhoneAudio*);
struct Conversation;
detail::Offers<9> offers(const Conversation*);
struct HoldPhoneAudio;
detail::Offers<2> offers(const HoldPhoneAudio*);
struct ResumePhoneAudio;
detail::Offers<2> offers(const ResumePhoneAudio*);
struct StopPhoneAudio;
detail::Offers<2> offers(const StopPhoneAudio*);
struct PhoneAudio;
detail::Offers<1> offers(const PhoneAudio*);

/// The part of a conversation in which the user talks over the telephone network, on a phone of
/// their own choice. The server first rings the phone of the user and then that of the other side,
/// so no media passes through the application (call via work). A link tells what can be done now:
/// addPhoneAudio while there is no call, holdPhoneAudio, resumePhoneAudio and stopPhoneAudio during
/// one. Every change of state or links arrives as an updated event.
/// (phoneAudio_ref.md)
struct UCWA_EXPORT PhoneAudio : Resource {
  PhoneAudio() noexcept;
  PhoneAudio(const PhoneAudio& other);
  PhoneAudio(PhoneAudio&& other) noexcept;
  PhoneAudio& operator=(PhoneAudio other) noexcept;
  ~PhoneAudio();

  static constexpr std::string_view rel = "phoneAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "phoneAudio", Priority::high, "conversation"},
  }};

  /// Where this medium stands, from Connecting by way of Connected to Disconnected.
  /// CallState.
  Maybe<Open<CallState>> state;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<PhoneAudio>> self;  ///< Where the resource is.
    /// Brings a telephone call into a conversation that exists already.
    Maybe<Link<AddPhoneAudio>> add_phone_audio;
    /// The view of the user on a talk with one or more people, whatever media it uses.
    Maybe<Link<Conversation>> conversation;
    /// Puts the running telephone call on hold.
    Maybe<Link<HoldPhoneAudio>> hold_phone_audio;
    /// Takes the telephone call off hold.
    Maybe<Link<ResumePhoneAudio>> resume_phone_audio;
    /// Hangs up the telephone call, also while it is still ringing.
    Maybe<Link<StopPhoneAudio>> stop_phone_audio;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the state of the telephone call and what can be done with it.
  struct Get {
    using Output = PhoneAudio;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PhoneAudio>() noexcept;

}  // namespace ucwa

// Last, for they may include this header: what its links and operations lead to.
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"
#include "ucwa/resources/resume_phone_audio.hpp"
#include "ucwa/resources/stop_phone_audio.hpp"
