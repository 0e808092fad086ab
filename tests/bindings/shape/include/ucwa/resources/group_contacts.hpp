#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct Contact;

/// What groupContacts is, in the words of its page. (groupContacts_ref.md:10)
struct UCWA_EXPORT GroupContacts : Resource {
  GroupContacts();
  GroupContacts(const GroupContacts& other);
  GroupContacts(GroupContacts&& other) noexcept;
  GroupContacts& operator=(GroupContacts other) noexcept;
  ~GroupContacts();

  static constexpr std::string_view rel = "groupContacts";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 5> scopes{Scope::contacts_read_write, Scope::conversations_initiate,
                                               Scope::conversations_receive, Scope::meetings_read_write,
                                               Scope::user_read_write};
  static constexpr std::array<EventInfo, 2> events{{
      {EventType::added, "contact", Priority::high, "people"},
      {EventType::deleted, "contact", Priority::high, "people"},
  }};

  struct Links {
    std::optional<Link<GroupContacts>> self;  ///< This resource.
    std::vector<Link<Contact>> contact;       ///< The words of the page. (groupContacts_ref.md:40)
    OtherLinks other;                         ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    conflict,                         ///< Conflict, 409
  };

  /// The words of the page. (groupContacts_ref.md:60)
  struct Get {
    using Output = GroupContacts;
    using Error = GetError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class GroupContacts::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (groupContacts_ref.md:70)
  Builder& expand(detail::Flag value) {
    this->draft_.set(0, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const { return this->template finish<Get>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<GroupContacts>() noexcept;
}

}  // namespace ucwa
