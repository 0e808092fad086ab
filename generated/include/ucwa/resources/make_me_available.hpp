// Made by ucwagen from makeMeAvailable_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/audio_preference.hpp"
#include "ucwa/enumerations/message_format.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/enumerations/preferred_availability.hpp"
#include "ucwa/errors/usual_and_anonymous_not_allowed_callback_channel_error_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct MakeMeAvailable;
detail::Offers<2> offers(const MakeMeAvailable*);

/// Makes the user available so that invitations can arrive. Until the application calls this
/// operation, the user can start communication, for example join an online meeting, but receives no
/// invitations and has no presence, note or location. Call the operation once. Afterwards its link
/// disappears, and me links to presence, note and location. From then on call reportMyActivity at
/// least every 4 minutes while the user is active.
/// (makeMeAvailable_ref.md)
struct UCWA_EXPORT MakeMeAvailable : Resource {
  MakeMeAvailable() noexcept;
  MakeMeAvailable(const MakeMeAvailable& other);
  MakeMeAvailable(MakeMeAvailable&& other) noexcept;
  MakeMeAvailable& operator=(MakeMeAvailable other) noexcept;
  ~MakeMeAvailable();

  static constexpr std::string_view rel = "makeMeAvailable";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::user_read_write,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<MakeMeAvailable>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), anonymous_not_allowed (403),
  /// callback_channel_error (500), cannot_redirect (410), conflict (409), forbidden (403),
  /// too_many_groups (409).
  /// already_exists here: The operation conflicts with something that already exists.
  using PostError = errors::UsualAndAnonymousNotAllowedCallbackChannelErrorForbidden;

  /// Makes the user available for calls and messages. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class MakeMeAvailable::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// How the user prefers to receive audio calls.
  /// AudioPreference, nullable, by default VoipAudio.
  Builder& audio_preference(const Open<AudioPreference>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& audio_preference(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The time without activity after which the user counts as inactive. Default is 5 minutes.
  /// TimeSpan, nullable, by default 5.
  Builder& inactive_timeout(const TimeSpan& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends `null`.
  Builder& inactive_timeout(Null value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The phone number at which the user can be reached. The server normalizes the number, but does
  /// not check whether the phone rings.
  /// String.
  Builder& phone_number(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The initial availability of the user.
  /// PreferredAvailability, nullable.
  Builder& sign_in_as(const Open<PreferredAvailability>& value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// Sends `null`.
  Builder& sign_in_as(Null value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The message formats that the application supports.
  /// Array of MessageFormat.
  Builder& supported_message_formats(const std::vector<Open<MessageFormat>>& value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The same with a list of enumerators.
  template <class Other>
  Builder& supported_message_formats(const std::vector<Other>& value) {
    return supported_message_formats(detail::list_of<MessageFormat>(value));
  }
  /// The modalities for which the user wants to receive invitations.
  /// Array of ModalityType.
  Builder& supported_modalities(const std::vector<Open<ModalityType>>& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// The same with a list of enumerators.
  template <class Other>
  Builder& supported_modalities(const std::vector<Other>& value) {
    return supported_modalities(detail::list_of<ModalityType>(value));
  }
  /// The time after which an audio invitation falls back to phone audio if the application does not
  /// acknowledge it.
  /// TimeSpan, nullable.
  Builder& voip_fallback_to_phone_audio_time_out(const TimeSpan& value) {
    this->draft_.set(6, value);
    return *this;
  }
  /// Sends `null`.
  Builder& voip_fallback_to_phone_audio_time_out(Null value) {
    this->draft_.set(6, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<MakeMeAvailable>() noexcept;

}  // namespace ucwa
