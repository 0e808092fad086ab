#pragma once

#include <array>

#include "ucwa/enumerations/note_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The note that the user shows to others: a personal one or an out-of-office text. It is there
/// after makeMeAvailable. Only the personal note can be set here; while an out-of-office message is
/// active in the mailbox, that one is shown in its stead.
/// (note_ref.md:1)
struct UCWA_EXPORT Note : Resource {
  /// @cond special_members
  Note() noexcept;
  Note(const Note& other);
  Note(Note&& other) noexcept;
  Note& operator=(Note other) noexcept;
  ~Note();
  /// @endcond

  static constexpr std::string_view rel = "note";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 1> scopes{
      Scope::user_read_write,
  };
  /// The events that tell of it.
  static constexpr std::array<EventInfo, 3> events{{
      {EventType::added, "note", Priority::medium, "me"},
      {EventType::updated, "note", Priority::medium, "me"},
      {EventType::deleted, "note", Priority::medium, "me"},
  }};

  /// The text of the note, for display; may be long.
  /// String. (note_ref.md:15)
  std::optional<std::string> message;
  /// Which of the two kinds is shown: Personal or OutOfOffice.
  /// NoteType. (note_ref.md:16)
  Maybe<Open<NoteType>> type;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Note>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
    /// Call makeMeAvailable first; until then the user has no note to read or set.
    /// (note_ref.md:158)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The user's mailbox is on an Exchange server too old for this feature, perhaps since it was
    /// moved.
    /// (note_ref.md:159)
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (note_ref.md:160)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (note_ref.md:161)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (note_ref.md:162)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (note_ref.md:163)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Fetches the note as others see it.
  /// (note_ref.md:142)
  struct Get {
    using Output = Note;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    /// Call makeMeAvailable first; until then the user has no note to read or set.
    /// (note_ref.md:241)
    make_me_available_required,  ///< Conflict, 409, MakeMeAvailableRequired
    /// The server cannot reach the address that the application registered for callbacks, so no events
    /// could be delivered.
    /// (note_ref.md:242)
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    /// What the request would create exists already; fetch that one instead of repeating.
    /// (note_ref.md:243)
    already_exists,  ///< Conflict, 409, AlreadyExists
    /// The user has as many groups as the server permits; delete one first.
    /// (note_ref.md:244)
    too_many_groups,  ///< Conflict, 409, TooManyGroups
    /// The service, the resource or this use of it is not supported here.
    /// (note_ref.md:245)
    conflict,  ///< Conflict, 409
    /// The user's pool is down and has no backup pool to send the application to; try again later.
    /// (note_ref.md:246)
    cannot_redirect,  ///< Gone, 410, CannotRedirect
  };

  /// Publishes the note and answers 204; a request without the parameter clears it.
  /// (note_ref.md:217)
  struct Post {
    using Output = Nothing;  ///< What a success gives.
    using Error = PostError;  ///< What the page documents besides.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

/// The request in the making. Missing has a bit for each required parameter that is not given yet.
template <unsigned Missing>
class Note::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  /// @cond for the link's function
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}
  /// @endcond

  /// The text of the note. Left out or empty, the note is cleared.
  /// String. (note_ref.md:231)
  Builder& message(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  /// The request, or what is wrong with a parameter.
  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Note>() noexcept;
}

}  // namespace ucwa
