// Made by ucwagen from reportMediaDiagnostics_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/error_code.hpp"
#include "ucwa/enumerations/error_subcode.hpp"
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

struct ReportMediaDiagnostics;
detail::Offers<2> offers(const ReportMediaDiagnostics*);

/// Reports media diagnostics of a call. The operation belongs to audioVideo, applicationSharing and
/// audioVideoInvitation.
/// (reportMediaDiagnostics_ref.md)
struct UCWA_EXPORT ReportMediaDiagnostics : Resource {
  ReportMediaDiagnostics() noexcept;
  ReportMediaDiagnostics(const ReportMediaDiagnostics& other);
  ReportMediaDiagnostics(ReportMediaDiagnostics&& other) noexcept;
  ReportMediaDiagnostics& operator=(ReportMediaDiagnostics other) noexcept;
  ~ReportMediaDiagnostics();

  static constexpr std::string_view rel = "reportMediaDiagnostics";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<ReportMediaDiagnostics>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Reports media diagnostics for a call. The server returns 204.
  struct Post {
    using Output = Nothing;  ///< The result of a success.
    using Error = PostError;  ///< The documented errors.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// Builds the request. Missing has a bit for each required parameter that was not set yet.
template <unsigned Missing>
class ReportMediaDiagnostics::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The error code with which the call ended.
  /// ErrorCode, nullable.
  Builder& error_code(const Open<ErrorCode>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& error_code(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The error subcode with which the call ended.
  /// ErrorSubcode, nullable.
  Builder& error_subcode(const Open<ErrorSubcode>& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends `null`.
  Builder& error_subcode(Null value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<ReportMediaDiagnostics>() noexcept;

}  // namespace ucwa
