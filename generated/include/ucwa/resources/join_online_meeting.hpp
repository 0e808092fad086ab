// Made by ucwagen from joinOnlineMeeting_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/errors/usual_and_callback_channel_error_destination_not_found_forbidden.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct JoinOnlineMeeting;
detail::Offers<2> offers(const JoinOnlineMeeting*);

/// Joins an online meeting, either an existing one or a new one. To join a scheduled meeting, set
/// onlineMeetingUri to its URI; without this parameter, the user joins a new online meeting. The
/// operation does not join any modality: after the invitation has completed, use the links of
/// conversation. To schedule, retrieve or update meetings, use myOnlineMeetings. See the article A
/// meeting.
/// (joinOnlineMeeting_ref.md)
struct UCWA_EXPORT JoinOnlineMeeting : Resource {
  JoinOnlineMeeting() noexcept;
  JoinOnlineMeeting(const JoinOnlineMeeting& other);
  JoinOnlineMeeting(JoinOnlineMeeting&& other) noexcept;
  JoinOnlineMeeting& operator=(JoinOnlineMeeting other) noexcept;
  ~JoinOnlineMeeting();

  static constexpr std::string_view rel = "joinOnlineMeeting";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 1> scopes{
      Scope::conversations_initiate,
  };

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<JoinOnlineMeeting>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// What the page documents for POST: already_exists (409), callback_channel_error (500),
  /// cannot_redirect (410), conflict (409), destination_not_found (404), forbidden (403),
  /// too_many_groups (409).
  using PostError = errors::UsualAndCallbackChannelErrorDestinationNotFoundForbidden;

  /// Starts an onlineMeetingInvitation. The server returns 201 with the URL of the invitation in
  /// Location and reports the progress in the event channel.
  struct Post {
    using Output = Created;  ///< The result of a success.
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
class JoinOnlineMeeting::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The URI of an online meeting. Without this parameter, the user joins a new online meeting.
  /// String.
  Builder& online_meeting_uri(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// An ID that the application chooses to correlate the request with the operation in the event
  /// channel.
  /// String, at most 50 characters.
  Builder& operation_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sets a random value.
  Builder& operation_id() {
    this->draft_.set_random(1);
    return *this;
  }
  /// The importance of the conversation, which an application can show to the user.
  /// Importance.
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The subject of the conversation.
  /// String, at most 250 characters.
  Builder& subject(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The thread ID for the conversation. The ID of an existing conversation continues that
  /// conversation.
  /// String.
  Builder& thread_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// Sends all parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or an error if a parameter is invalid.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<JoinOnlineMeeting>() noexcept;

}  // namespace ucwa
