#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The event channel: a long poll that tells of all changes. Keep exactly one GET pending, and send
/// the next before working on the answer, but work on answers in order. The first address is the
/// events link of application, later ones are the next links; resync and resume take their place
/// after a loss. An event links to what changed and sometimes embeds it: if not, fetch on demand.
/// An answer without senders means that the time ran out.
/// (events_ref.md:1)
struct UCWA_EXPORT Events : Resource {
  /// @cond special_members
  Events() noexcept;
  Events(const Events& other);
  Events(Events&& other) noexcept;
  Events& operator=(Events other) noexcept;
  ~Events();
  /// @endcond

  static constexpr std::string_view rel = "events";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Events>> self;  ///< Where the resource is.
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
    /// (events_ref.md:48)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (events_ref.md:49)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (events_ref.md:50)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (events_ref.md:51)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (events_ref.md:52)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Waits for changes; answers at once for urgent ones, after a delay for others, and when the time
  /// runs out. The server keeps low, medium and timeout until they are sent again. A second GET with
  /// the same ack ends this one by 409 PGetReplaced. For XML send Accept:
  /// application/vnd.microsoft.com.ucwa+xml.
  /// (events_ref.md:23)
  struct Get {
    using Output = EventBatch;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class Events::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Seconds for which the server may gather changes of low priority. Default is 15. Range from 5 to
  /// 1800.
  /// Int32, at least 5, at most 1800, by default 15. (events_ref.md:31)
  Builder& low(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Seconds for which the server may gather changes of medium priority. Default is 5. Range from 5
  /// to 1800.
  /// Int32, at least 5, at most 1800, by default 5. (events_ref.md:32)
  Builder& medium(std::int32_t value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Which of several pending requests for the same ack counts: a higher number replaces a lower one,
  /// never the reverse. Send a higher one each time you change the settings. Default is 0.
  /// Int32, by default 0. (events_ref.md:33)
  Builder& priority(std::int32_t value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Seconds after which the server answers although nothing has changed; let your own time limit be
  /// longer. Default is 180. Range from 180 to 1800.
  /// Int32, at least 180, at most 1800, by default 180. (events_ref.md:34)
  Builder& timeout(std::int32_t value) {
    this->draft_.set(3, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Events>() noexcept;
}

}  // namespace ucwa
