#pragma once

#include <array>

#include "ucwa/enumerations/access_level.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/resources/online_meeting_extension.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

struct OnlineMeetingExtensions;

/// What myOnlineMeeting is, in the words of its page. (myOnlineMeeting_ref.md:10)
struct UCWA_EXPORT MyOnlineMeeting : Resource {
  MyOnlineMeeting();
  MyOnlineMeeting(const MyOnlineMeeting& other);
  MyOnlineMeeting(MyOnlineMeeting&& other) noexcept;
  MyOnlineMeeting& operator=(MyOnlineMeeting other) noexcept;
  ~MyOnlineMeeting();

  static constexpr std::string_view rel = "myOnlineMeeting";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<Open<AccessLevel>> access_level;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<std::string>> attendees;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<Open<ModalityType>>> modalities;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<DateTime> expiration_time;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<TimeSpan> inactive_timeout;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::string> online_meeting_id;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<bool> phone_user_admission;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::int32_t> attendee_limit;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<double> rating;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<double>> ratings;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<bool>> flags;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<std::int32_t>> ports;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::vector<DateTime>> history;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<ExternalResource> invitation_text;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<JsonText> result;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::string> delete_;
  /// The words of the page. (myOnlineMeeting_ref.md:30)
  std::optional<std::string> subject;

  struct Links {
    std::optional<Link<MyOnlineMeeting>> self;  ///< This resource.
    std::optional<Link<OnlineMeetingExtensions>>
        online_meeting_extensions;  ///< The words of the page. (myOnlineMeeting_ref.md:40)
    OtherLinks other;               ///< Links that the page does not name.
  } links;

  struct Embedded {
    std::vector<OnlineMeetingExtension>
        online_meeting_extension;  ///< The words of the page. (myOnlineMeeting_ref.md:41)
    Extra other;                   ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    too_many_groups,                  ///< Conflict, 409, TooManyGroups
    conflict,                         ///< Conflict, 409
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (myOnlineMeeting_ref.md:60)
  struct Get {
    using Output = MyOnlineMeeting;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for PUT.
  enum class PutError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    cannot_redirect,                  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (myOnlineMeeting_ref.md:60)
  struct Put {
    using Output = MyOnlineMeeting;
    using Error = PutError;
    using Start = detail::PutBuilder<Put>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for DELETE.
  enum class DeleteError {
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (myOnlineMeeting_ref.md:60)
  struct Delete {
    using Output = Nothing;
    using Error = DeleteError;
    using Start = detail::PlainBuilder<Delete>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MyOnlineMeeting>() noexcept;
}

}  // namespace ucwa
