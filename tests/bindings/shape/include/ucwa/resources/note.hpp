#pragma once

#include <array>

#include "ucwa/enumerations/note_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What note is, in the words of its page. (note_ref.md:10)
struct UCWA_EXPORT Note : Resource {
  Note();
  Note(const Note& other);
  Note(Note&& other) noexcept;
  Note& operator=(Note other) noexcept;
  ~Note();

  static constexpr std::string_view rel = "note";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{Scope::user_read_write};
  static constexpr std::array<EventInfo, 1> events{{
      {EventType::updated, "note", Priority::high, "me"},
  }};

  /// The words of the page. (note_ref.md:30)
  std::optional<std::string> message;
  /// The words of the page. (note_ref.md:30)
  std::optional<Open<NoteType>> type;

  struct Links {
    std::optional<Link<Note>> self;  ///< This resource.
    OtherLinks other;                ///< Links that the page does not name.
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

  /// The words of the page. (note_ref.md:60)
  struct Get {
    using Output = Note;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };

  /// The errors that the page documents for POST.
  enum class PostError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
    already_exists,                   ///< Conflict, 409, AlreadyExists
    conflict,                         ///< Conflict, 409
  };

  /// The words of the page. (note_ref.md:60)
  struct Post {
    using Output = Nothing;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class Note::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (note_ref.md:70)
  Builder& message(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const { return this->template finish<Post>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Note>() noexcept;
}

}  // namespace ucwa
