#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Sends all calls to a contact or number from now on. It is there while policy lets the user
/// choose a target; the user's own devices stay silent.
/// (immediateForwardToContact_ref.md:1)
struct UCWA_EXPORT ImmediateForwardToContact : Resource {
  /// @cond special_members
  ImmediateForwardToContact() noexcept;
  ImmediateForwardToContact(const ImmediateForwardToContact& other);
  ImmediateForwardToContact(ImmediateForwardToContact&& other) noexcept;
  ImmediateForwardToContact& operator=(ImmediateForwardToContact other) noexcept;
  ~ImmediateForwardToContact();
  /// @endcond

  static constexpr std::string_view rel = "immediateForwardToContact";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ImmediateForwardToContact>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user lacks enterprise voice, is anonymous, or may not forward to numbers of free choice.
    /// (immediateForwardToContact_ref.md:51)
    forbidden,  ///< Forbidden, 403
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (immediateForwardToContact_ref.md:52)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (immediateForwardToContact_ref.md:53)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (immediateForwardToContact_ref.md:54)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (immediateForwardToContact_ref.md:55)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (immediateForwardToContact_ref.md:56)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Turns the rule on and answers 204; fetch callForwardingSettings to see it.
  /// (immediateForwardToContact_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class ImmediateForwardToContact::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Where to send calls: the SIP URI of a contact, or a tel URI for a number. Maximum length of 80
  /// characters.
  /// String, required, at most 80 characters. (immediateForwardToContact_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> target(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "immediateForwardToContact POST: call .target(...) before .build(): "
                  "the parameter 'target' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ImmediateForwardToContact>() noexcept;
}

}  // namespace ucwa
