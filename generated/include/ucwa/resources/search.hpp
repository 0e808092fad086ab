// Made by ucwagen from search_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_forbidden_invalid_exchange_server_version.hpp"
#include "ucwa/resources/contact.hpp"
#include "ucwa/resources/distribution_group.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Search;
detail::Offers<1> offers(const Search*);

/// Searches for contacts in the address book of the organization. The search covers names, email
/// addresses, URIs and phone numbers.
/// (search_ref.md)
struct UCWA_EXPORT Search : Resource {
  Search() noexcept;
  Search(const Search& other);
  Search(Search&& other) noexcept;
  Search& operator=(Search other) noexcept;
  ~Search();

  static constexpr std::string_view rel = "search";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// Whether more search results exist than the request allowed.
  /// Boolean.
  std::optional<bool> more_results_available;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Search>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// A person or service with whom the user can communicate.
    std::vector<Contact> contact;
    /// A distribution group of Active Directory.
    std::vector<DistributionGroup> distribution_group;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// forbidden (403), invalid_exchange_server_version (500), too_many_groups (409).
  /// forbidden here: The user may not search for contacts.
  /// forbidden here: The user may not access pending contacts.
  using GetError = errors::UsualAndForbiddenInvalidExchangeServerVersion;

  /// Fetches the contacts and distribution groups that match; each of them is embedded.
  struct Get {
    using Output = Search;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class Search::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// How many search results the server returns at most.
  /// Int32, at least 1, at most 100.
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The text to search for.
  /// String, required, at most 256 characters.
  [[nodiscard]] Builder<Missing & ~1u> query(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "search GET: call .query(...) before .build(): "
                  "the parameter 'query' is required");
    return this->template finish<Get>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Search>() noexcept;

}  // namespace ucwa
