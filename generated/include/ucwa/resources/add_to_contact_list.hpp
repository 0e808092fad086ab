// Made by ucwagen from addToContactList_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct AddToContactList;
detail::Offers<2> offers(const AddToContactList*);

/// Adds a distribution group to the contact list of the user. The contact list of the user then
/// contains the group, and myGroups lists it.
/// (addToContactList_ref.md)
struct UCWA_EXPORT AddToContactList : Resource {
  AddToContactList() noexcept;
  AddToContactList(const AddToContactList& other);
  AddToContactList(AddToContactList&& other) noexcept;
  AddToContactList& operator=(AddToContactList other) noexcept;
  ~AddToContactList();

  static constexpr std::string_view rel = "addToContactList";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::contacts_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<AddToContactList>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Adds the group with the given email address to the contact list. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<3>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class AddToContactList::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The display name of the distribution group.
  /// String, required, at most 256 characters.
  [[nodiscard]] Builder<Missing & ~1u> display_name(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The SMTP address of the distribution group.
  /// String, required.
  [[nodiscard]] Builder<Missing & ~2u> smtp_address(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
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

template <>
UCWA_EXPORT const detail::Type& detail::type_of<AddToContactList>() noexcept;

}  // namespace ucwa
