// Made by ucwagen from onlineMeetingExtensions_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/online_meeting_extension_type.hpp"
#include "ucwa/errors/usual_and_callback_channel_error.hpp"
#include "ucwa/errors/usual_and_invalid_exchange_server_version.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct OnlineMeetingExtension;
detail::Offers<13> offers(const OnlineMeetingExtension*);
struct OnlineMeetingExtensions;
detail::Offers<3> offers(const OnlineMeetingExtensions*);

/// The extensions of an online meeting. The extensions belong to a meeting that the user has
/// scheduled, or to the meeting of a conversation.
/// (onlineMeetingExtensions_ref.md)
struct UCWA_EXPORT OnlineMeetingExtensions : Resource {
  OnlineMeetingExtensions() noexcept;
  OnlineMeetingExtensions(const OnlineMeetingExtensions& other);
  OnlineMeetingExtensions(OnlineMeetingExtensions&& other) noexcept;
  OnlineMeetingExtensions& operator=(OnlineMeetingExtensions other) noexcept;
  ~OnlineMeetingExtensions();

  static constexpr std::string_view rel = "onlineMeetingExtensions";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 2> scopes{
      Scope::conversations_initiate,
      Scope::conversations_receive,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<OnlineMeetingExtensions>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  /// Embedded resources.
  struct Embedded {
    /// Custom data that an application attaches to an online meeting.
    std::vector<OnlineMeetingExtension> online_meeting_extension;
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< As the server sent them.

  /// What the page documents for GET: already_exists (409), cannot_redirect (410), conflict (409),
  /// invalid_exchange_server_version (500), too_many_groups (409).
  using GetError = errors::UsualAndInvalidExchangeServerVersion;

  /// Fetches the extensions; each of them is embedded.
  struct Get {
    using Output = OnlineMeetingExtensions;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelError;

  /// Creates an extension and returns it with status 201. The request can contain further properties
  /// that the application defines.
  struct Post {
    using Output = OnlineMeetingExtension;  ///< The result of a success.
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
class OnlineMeetingExtensions::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// A unique identifier of the extension, which the application chooses.
  /// String.
  Builder& id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The purpose of the extension, which determines to whom its data is distributed.
  /// OnlineMeetingExtensionType.
  Builder& type(const Open<OnlineMeetingExtensionType>& value) {
    this->draft_.set(1, value);
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<OnlineMeetingExtensions>() noexcept;

}  // namespace ucwa
