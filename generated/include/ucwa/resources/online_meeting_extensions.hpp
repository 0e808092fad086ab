#pragma once

#include <array>

#include "ucwa/enumerations/online_meeting_extension_type.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct OnlineMeetingExtension;

/// All extensions of a meeting. The meeting may be a scheduled one or the one that goes on behind a
/// conversation.
/// (onlineMeetingExtensions_ref.md:1)
struct UCWA_EXPORT OnlineMeetingExtensions : Resource {
  /// @cond special_members
  OnlineMeetingExtensions() noexcept;
  OnlineMeetingExtensions(const OnlineMeetingExtensions& other);
  OnlineMeetingExtensions(OnlineMeetingExtensions&& other) noexcept;
  OnlineMeetingExtensions& operator=(OnlineMeetingExtensions other) noexcept;
  ~OnlineMeetingExtensions();
  /// @endcond

  static constexpr std::string_view rel = "onlineMeetingExtensions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingExtensions>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// Data of your own that you attach to a meeting.
    /// (onlineMeetingExtensions_ref.md:20)
    std::vector<OnlineMeetingExtension> online_meeting_extension;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (onlineMeetingExtensions_ref.md:47)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingExtensions_ref.md:48)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingExtensions_ref.md:49)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingExtensions_ref.md:50)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingExtensions_ref.md:51)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the extensions, each of them embedded.
  /// (onlineMeetingExtensions_ref.md:31)
  struct Get {
    using Output = OnlineMeetingExtensions;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (onlineMeetingExtensions_ref.md:141)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (onlineMeetingExtensions_ref.md:142)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (onlineMeetingExtensions_ref.md:143)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (onlineMeetingExtensions_ref.md:144)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (onlineMeetingExtensions_ref.md:145)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Attaches a further extension and answers 201 with it; properties of your own go beside the
  /// parameters.
  /// (onlineMeetingExtensions_ref.md:120)
  struct Post {
    using Output = OnlineMeetingExtension;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class OnlineMeetingExtensions::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// A name of your own for the extension, unique in the meeting.
  /// String. (onlineMeetingExtensions_ref.md:128)
  Builder& id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Who shall see the data: the organizer alone, or all participants.
  /// OnlineMeetingExtensionType. (onlineMeetingExtensions_ref.md:129)
  Builder& type(const Open<OnlineMeetingExtensionType>& value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<OnlineMeetingExtensions>() noexcept;
}

}  // namespace ucwa
