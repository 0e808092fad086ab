#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// Adds the telephone to a conversation.
struct UCWA_EXPORT AddPhoneAudio : Resource {
  AddPhoneAudio();
  AddPhoneAudio(const AddPhoneAudio& other);
  AddPhoneAudio(AddPhoneAudio&& other) noexcept;
  AddPhoneAudio& operator=(AddPhoneAudio other) noexcept;
  ~AddPhoneAudio();

  static constexpr std::string_view rel = "addPhoneAudio";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<AddPhoneAudio>> self;
    OtherLinks other;
  } links;

  struct Embedded {
    Extra other;
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    normalization_failed,    ///< BadRequest, 400, NormalizationFailed
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    already_exists,          ///< Conflict, 409, AlreadyExists
    too_many_groups,         ///< Conflict, 409, TooManyGroups
    conflict,                ///< Conflict, 409
    cannot_redirect,         ///< Gone, 410, CannotRedirect
  };

  /// Adds audio. (addPhoneAudio_ref.md:60)
  struct Post {
    using Output = Created;
    using Error = PostError;
    /// Missing: a bit for each required parameter that was not given yet.
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class AddPhoneAudio::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// Correlates the request with the operation in the event channel. String, at most 50 characters.
  Builder& operation_id(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The same, made up at random.
  Builder& operation_id() {
    this->draft_.set_random(0);
    return *this;
  }
  /// The user's own number. String.
  Builder& phone_number(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Whom to invite. String, required.
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(2, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "addPhoneAudio POST: call .to(...) before .build(): the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AddPhoneAudio>() noexcept;
}

}  // namespace ucwa
