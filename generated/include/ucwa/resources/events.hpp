// Made by ucwagen from events_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Events;

/// The event channel: a long poll that tells of all changes. Keep exactly one GET pending, and send
/// the next before working on the answer, but work on answers in order. The first address is the
/// events link of application, later ones are the next links; resync and resume take their place
/// after a loss. An event links to what changed and sometimes embeds it: if not, fetch on demand.
/// An answer without senders means that the time ran out.
/// (events_ref.md)
struct UCWA_EXPORT Events : Resource {
  Events() noexcept;
  Events(const Events& other);
  Events(Events&& other) noexcept;
  Events& operator=(Events other) noexcept;
  ~Events();

  static constexpr std::string_view rel = "events";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Events>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Waits for changes; answers at once for urgent ones, after a delay for others, and when the time
  /// runs out. The server keeps low, medium and timeout until they are sent again. A second GET with
  /// the same ack ends this one by 409 PGetReplaced. For XML send Accept:
  /// application/vnd.microsoft.com.ucwa+xml.
  struct Get {
    using Output = EventBatch;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
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

  /// Seconds for which the server may gather changes of low priority.
  /// Int32, at least 5, at most 1800, by default 15.
  Builder& low(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Seconds for which the server may gather changes of medium priority.
  /// Int32, at least 5, at most 1800, by default 5.
  Builder& medium(std::int32_t value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Which of several pending requests for the same ack counts: a higher number replaces a lower one,
  /// never the reverse. Send a higher one each time you change the settings.
  /// Int32, by default 0.
  Builder& priority(std::int32_t value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Seconds after which the server answers although nothing has changed; let your own time limit be
  /// longer.
  /// Int32, at least 180, at most 1800, by default 180.
  Builder& timeout(std::int32_t value) {
    this->draft_.set(3, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Events>() noexcept;

}  // namespace ucwa
