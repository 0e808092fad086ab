#pragma once

#include <array>

#include "ucwa/resources/contact.hpp"
#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Looks people up in the address book of the company, also by mail address. As in the first
/// revision, query matches name, mail address, SIP URI and telephone number. Revision 2 adds mail,
/// which looks for one mail address; query may then be left out.
/// (search2_ref.md:1)
struct UCWA_EXPORT Search2 : Resource {
  /// @cond special_members
  Search2() noexcept;
  Search2(const Search2& other);
  Search2(Search2&& other) noexcept;
  Search2& operator=(Search2 other) noexcept;
  ~Search2();
  /// @endcond

  static constexpr std::string_view rel = "search";  ///< Its name on the wire.
  static constexpr int revision = 2;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// True if there are more matches than were asked for; narrow the query or raise limit.
  /// Boolean. (search2_ref.md:15)
  std::optional<bool> more_results_available;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Search2>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (search2_ref.md:22)
    std::vector<Contact> contact;
    /// A mailing list of the company, used as a group of contacts.
    /// (search2_ref.md:23)
    std::vector<DistributionGroup> distribution_group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy does not let this user search.
    /// (search2_ref.md:57)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (search2_ref.md:60)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (search2_ref.md:61)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (search2_ref.md:62)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (search2_ref.md:63)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (search2_ref.md:64)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the matching contacts and mailing lists, each of them embedded. Needs the header
  /// X-MS-RequiresMinResourceVersion: 2 if mail is sent.
  /// (search2_ref.md:33)
  struct Get {
    using Output = Search2;  ///< What a success gives.
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
class Search2::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// How many contacts to return at most. Range from 1 to 100.
  /// Int32, at least 1, at most 100. (search2_ref.md:41)
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The mail address of the contact. Maximum length of 256 characters.
  /// String, at most 256 characters. (search2_ref.md:42)
  Builder& mail(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// What to look for: part of a name, address or number. Maximum length of 256 characters.
  /// String, at most 256 characters. (search2_ref.md:43)
  Builder& query(std::string_view value) {
    this->draft_.set(2, value);
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Search2>() noexcept;
}

}  // namespace ucwa
