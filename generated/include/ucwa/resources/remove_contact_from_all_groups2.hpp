#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Takes a contact off the contact list altogether. It belongs to myGroupMemberships of revision 2.
/// To take a contact out of one group only, delete its myGroupMembership.
/// (removeContactFromAllGroups2_ref.md:1)
struct UCWA_EXPORT RemoveContactFromAllGroups2 : Resource {
  RemoveContactFromAllGroups2();
  RemoveContactFromAllGroups2(const RemoveContactFromAllGroups2& other);
  RemoveContactFromAllGroups2(RemoveContactFromAllGroups2&& other) noexcept;
  RemoveContactFromAllGroups2& operator=(RemoveContactFromAllGroups2 other) noexcept;
  ~RemoveContactFromAllGroups2();

  static constexpr std::string_view rel = "removeContactFromAllGroups";
  static constexpr int revision = 2;
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<RemoveContactFromAllGroups2>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (removeContactFromAllGroups2_ref.md:51)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (removeContactFromAllGroups2_ref.md:52)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (removeContactFromAllGroups2_ref.md:53)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (removeContactFromAllGroups2_ref.md:54)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (removeContactFromAllGroups2_ref.md:55)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Takes the contact out of every group and answers 204; needs the header
  /// X-MS-RequiresMinResourceVersion: 2.
  /// (removeContactFromAllGroups2_ref.md:27)
  struct Post {
    using Output = Nothing;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class RemoveContactFromAllGroups2::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// SIP URI of the contact to remove. Maximum length of 250 characters.
  /// String, required, at most 250 characters. (removeContactFromAllGroups2_ref.md:41)
  [[nodiscard]] Builder<Missing & ~1u> contact_uri(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "removeContactFromAllGroups2 POST: call .contact_uri(...) before .build(): "
                  "the parameter 'contactUri' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<RemoveContactFromAllGroups2>() noexcept;
}

}  // namespace ucwa
