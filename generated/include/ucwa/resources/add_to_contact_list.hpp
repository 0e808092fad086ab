#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Puts a distribution group on the contact list of the user. Once added, the group appears in
/// myGroups and its members can be expanded or followed like others.
/// (addToContactList_ref.md:1)
struct UCWA_EXPORT AddToContactList : Resource {
  /// @cond special_members
  AddToContactList() noexcept;
  AddToContactList(const AddToContactList& other);
  AddToContactList(AddToContactList&& other) noexcept;
  AddToContactList& operator=(AddToContactList other) noexcept;
  ~AddToContactList();
  /// @endcond

  static constexpr std::string_view rel = "addToContactList";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<AddToContactList>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (addToContactList_ref.md:53)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (addToContactList_ref.md:54)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (addToContactList_ref.md:55)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (addToContactList_ref.md:56)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (addToContactList_ref.md:57)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Adds the group named by its mail address and answers 204; an added event of distributionGroup
  /// follows.
  /// (addToContactList_ref.md:27)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class AddToContactList::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The name under which the distribution group is shown. Maximum length of 256 characters.
  /// String, required, at most 256 characters. (addToContactList_ref.md:42)
  [[nodiscard]] Builder<Missing & ~1u> display_name(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Mail address of the distribution group, by which the server finds it.
  /// String, required. (addToContactList_ref.md:43)
  [[nodiscard]] Builder<Missing & ~2u> smtp_address(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "addToContactList POST: call .display_name(...) before .build(): "
                  "the parameter 'displayName' is required");
    static_assert((Missing & 2u) == 0,
                  "addToContactList POST: call .smtp_address(...) before .build(): "
                  "the parameter 'smtpAddress' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AddToContactList>() noexcept;
}

}  // namespace ucwa
