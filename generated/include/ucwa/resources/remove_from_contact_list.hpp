#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Takes a distribution group off the contact list of the user. The mailing list itself and the
/// contacts in it stay as they are.
/// (removeFromContactList_ref.md:1)
struct UCWA_EXPORT RemoveFromContactList : Resource {
  /// @cond special_members
  RemoveFromContactList() noexcept;
  RemoveFromContactList(const RemoveFromContactList& other);
  RemoveFromContactList(RemoveFromContactList&& other) noexcept;
  RemoveFromContactList& operator=(RemoveFromContactList other) noexcept;
  ~RemoveFromContactList();
  /// @endcond

  static constexpr std::string_view rel = "removeFromContactList";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<RemoveFromContactList>> self;  ///< Where the resource is.
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
    /// (removeFromContactList_ref.md:51)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (removeFromContactList_ref.md:52)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (removeFromContactList_ref.md:53)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (removeFromContactList_ref.md:54)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (removeFromContactList_ref.md:55)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Takes the group off and answers 204; a deleted event of distributionGroup follows.
  /// (removeFromContactList_ref.md:27)
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
class RemoveFromContactList::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// Id of the distribution group. Maximum length of 256 characters.
  /// String, required, at most 256 characters. (removeFromContactList_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> group_id(std::string_view value) {
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
                  "removeFromContactList POST: call .group_id(...) before .build(): "
                  "the parameter 'groupId' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<RemoveFromContactList>() noexcept;
}

}  // namespace ucwa
