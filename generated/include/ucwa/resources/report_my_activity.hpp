// Made by ucwagen from reportMyActivity_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/usual_and_anonymous_not_allowed_callback_channel_error_make_me_available_required.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct ReportMyActivity;
detail::Offers<2> offers(const ReportMyActivity*);

/// Reports that the user is active in this application. Call the operation at least every 4 minutes
/// while the user is active. Without a report for the inactiveTimeout of makeMeAvailable, the
/// user's availability in this application becomes idle, and later away. If the user is not in a
/// call either, the server ends the application; requests then fail with status 410 and subcode
/// InactiveApplicationExpired.
/// (reportMyActivity_ref.md)
struct UCWA_EXPORT ReportMyActivity : Resource {
  ReportMyActivity() noexcept;
  ReportMyActivity(const ReportMyActivity& other);
  ReportMyActivity(ReportMyActivity&& other) noexcept;
  ReportMyActivity& operator=(ReportMyActivity other) noexcept;
  ~ReportMyActivity();

  static constexpr std::string_view rel = "reportMyActivity";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ReportMyActivity>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), anonymous_not_allowed (403),
  /// callback_channel_error (500), cannot_redirect (410), conflict (409), make_me_available_required
  /// (409), too_many_groups (409).
  using PostError = errors::UsualAndAnonymousNotAllowedCallbackChannelErrorMakeMeAvailableRequired;

  /// Reports that the user is active. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    using Start = detail::PlainBuilder<Post>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ReportMyActivity>() noexcept;

}  // namespace ucwa
