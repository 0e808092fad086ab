#pragma once

#include <array>

#include "ucwa/resources/contact.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What search is, in the words of its page. (search_ref.md:10)
struct UCWA_EXPORT Search : Resource {
  Search();
  Search(const Search& other);
  Search(Search&& other) noexcept;
  Search& operator=(Search other) noexcept;
  ~Search();

  static constexpr std::string_view rel = "search";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 5> scopes{Scope::contacts_read_write, Scope::conversations_initiate,
                                               Scope::conversations_receive, Scope::meetings_read_write,
                                               Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (search_ref.md:30)
  std::optional<bool> more_results_available;

  struct Links {
    std::optional<Link<Search>> self;  ///< This resource.
    OtherLinks other;                  ///< Links that the page does not name.
  } links;

  struct Embedded {
    std::vector<Contact> contact;  ///< The words of the page. (search_ref.md:41)
    Extra other;                   ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
  };

  /// The words of the page. (search_ref.md:60)
  struct Get {
    using Output = Search;
    using Error = GetError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class Search::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (search_ref.md:70)
  Builder& limit(std::int32_t value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The words of the page. (search_ref.md:70)
  Builder& query(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const { return this->template finish<Get>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Search>() noexcept;
}

}  // namespace ucwa
