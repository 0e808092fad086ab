#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Sets, replaces or clears the number of a phone. It is there while the number may be edited. The
/// server brings the number to normal form but does not ring it, so check with the user what was
/// typed. Visibility can be set in the same request, which saves a changeVisibility.
/// (changeNumber_ref.md:1)
struct UCWA_EXPORT ChangeNumber : Resource {
  /// @cond special_members
  ChangeNumber() noexcept;
  ChangeNumber(const ChangeNumber& other);
  ChangeNumber(ChangeNumber&& other) noexcept;
  ChangeNumber& operator=(ChangeNumber other) noexcept;
  ~ChangeNumber();
  /// @endcond

  static constexpr std::string_view rel = "changeNumber";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<ChangeNumber>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The user has no enterprise voice.
    /// (changeNumber_ref.md:53)
    forbidden,  ///< Forbidden, 403
    /// The number comes from the directory and is read-only.
    /// (changeNumber_ref.md:54)
    conflict,  ///< Conflict, 409
    /// The server could not bring the number to normal form; ask the user to check it.
    /// (changeNumber_ref.md:56)
    normalization_failed,  ///< BadRequest, 400, NormalizationFailed
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (changeNumber_ref.md:57)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (changeNumber_ref.md:58)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (changeNumber_ref.md:59)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (changeNumber_ref.md:60)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Stores the given number and answers 204 without a body; fetch the phone again to see its normal
  /// form.
  /// (changeNumber_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
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
class ChangeNumber::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// True shows the number to others, false hides it. Left out, visibility stays as it was.
  /// Boolean, nullable. (changeNumber_ref.md:42)
  Builder& include_in_contact_card(detail::Flag value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& include_in_contact_card(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The new number, best in international form such as +14255550100. Left out, the stored number is
  /// cleared. Maximum length of 80 characters.
  /// String, at most 80 characters. (changeNumber_ref.md:43)
  Builder& number(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<ChangeNumber>() noexcept;
}

}  // namespace ucwa
