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

/// Looks people up in the address book of the company. It matches name, mail address, SIP URI and
/// telephone number.
/// (search_ref.md:1)
struct UCWA_EXPORT Search : Resource {
  /// @cond special_members
  Search() noexcept;
  Search(const Search& other);
  Search(Search&& other) noexcept;
  Search& operator=(Search other) noexcept;
  ~Search();
  /// @endcond

  static constexpr std::string_view rel = "search";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 0> events{};

  /// True if there are more matches than were asked for; narrow the query or raise limit.
  /// Boolean. (search_ref.md:15)
  std::optional<bool> more_results_available;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Search>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    /// A person, bot, phone or other service that the user can get in touch with.
    /// (search_ref.md:22)
    std::vector<Contact> contact;
    /// A mailing list of the company, used as a group of contacts.
    /// (search_ref.md:23)
    std::vector<DistributionGroup> distribution_group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Policy does not let this user search.
    /// (search_ref.md:56)
    forbidden,  ///< Forbidden, 403
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (search_ref.md:59)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (search_ref.md:60)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (search_ref.md:61)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (search_ref.md:62)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (search_ref.md:63)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the matching contacts and mailing lists, each of them embedded.
  /// (search_ref.md:33)
  struct Get {
    using Output = Search;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class Search::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// How many contacts to return at most. Range from 1 to 100.
  /// Int32, at least 1, at most 100. (search_ref.md:41)
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// What to look for: part of a name, address or number. Maximum length of 256 characters.
  /// String, required, at most 256 characters. (search_ref.md:42)
  [[nodiscard]] Builder<Missing & ~1u> query(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "search GET: call .query(...) before .build(): "
                  "the parameter 'query' is required");
    return this->template finish<Get>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Search>() noexcept;
}

}  // namespace ucwa
