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
#if UCWA_BINDINGS_VERSION != 3
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

/// Phone audio in a conversation. Phone audio uses the public switched telephone network (PSTN).
/// The links show what the application can do: addPhoneAudio starts a call to a phone number that
/// the user gives, holdPhoneAudio and resumePhoneAudio place the call on hold and resume it, and
/// stopPhoneAudio ends it. The server sends an updated event whenever the state or the links
/// change.
/// (phoneAudio_ref.md)
struct UCWA_EXPORT PhoneAudio : Resource {
  PhoneAudio() noexcept;
  PhoneAudio(const PhoneAudio& other);
  PhoneAudio(PhoneAudio&& other) noexcept;
  PhoneAudio& operator=(PhoneAudio other) noexcept;
  ~PhoneAudio();

  static constexpr std::string_view rel = "phoneAudio";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that report its changes.
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "phoneAudio", Priority::high, "conversation"},
  }};

  /// The state of the modality, for example Connected.
  /// CallState.
  Maybe<Open<CallState>> state;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<PhoneAudio>> self;  ///< The resource itself.
    /// Adds a phone call to an existing conversation.
    Maybe<Link<AddPhoneAudio>> add_phone_audio;
    /// A conversation of the user with one or more participants, in one or more modalities.
    Maybe<Link<Conversation>> conversation;
    /// Puts a phone call on hold.
    Maybe<Link<HoldPhoneAudio>> hold_phone_audio;
    /// Resumes a phone call that is on hold.
    Maybe<Link<ResumePhoneAudio>> resume_phone_audio;
    /// Ends a phone call that is connecting or connected.
    Maybe<Link<StopPhoneAudio>> stop_phone_audio;
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the state of phone audio and the links to its operations.
  struct Get {
    using Output = PhoneAudio;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<PhoneAudio>() noexcept;

}  // namespace ucwa

// Included last, since they may include this header: the targets of its links and operations.
#include "ucwa/resources/add_phone_audio.hpp"
#include "ucwa/resources/hold_phone_audio.hpp"
#include "ucwa/resources/resume_phone_audio.hpp"
#include "ucwa/resources/stop_phone_audio.hpp"
