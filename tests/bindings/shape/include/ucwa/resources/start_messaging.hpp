#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What startMessaging is, in the words of its page. (startMessaging_ref.md:10)
struct UCWA_EXPORT StartMessaging : Resource {
  StartMessaging();
  StartMessaging(const StartMessaging& other);
  StartMessaging(StartMessaging&& other) noexcept;
  StartMessaging& operator=(StartMessaging other) noexcept;
  ~StartMessaging();

  static constexpr std::string_view rel = "startMessaging";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<StartMessaging>> self;  ///< This resource.
    OtherLinks other;                          ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    forbidden,               ///< Forbidden, 403
    callback_channel_error,  ///< ServiceFailure, 500, CallbackChannelError
    already_exists,          ///< Conflict, 409, AlreadyExists
    too_many_groups,         ///< Conflict, 409, TooManyGroups
    conflict,                ///< Conflict, 409
    cannot_redirect,         ///< Gone, 410, CannotRedirect
  };

  /// The words of the page. (startMessaging_ref.md:60)
  struct Post {
    using Output = Created;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<1>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class StartMessaging::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (startMessaging_ref.md:70)
  [[nodiscard]] Builder<Missing & ~1u> to(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The words of the page. (startMessaging_ref.md:70)
  Builder& operation_id(std::string_view value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// A random one.
  Builder& operation_id() {
    this->draft_.set_random(1);
    return *this;
  }
  /// The words of the page. (startMessaging_ref.md:70)
  Builder& importance(const Open<Importance>& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The words of the page. (startMessaging_ref.md:70)
  Builder& subject(std::string_view value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The words of the page. (startMessaging_ref.md:70)
  Builder& thread_id(std::string_view value) {
    this->draft_.set(4, value);
    return *this;
  }
  /// The words of the page. (startMessaging_ref.md:70)
  Builder& with_message(const DataUri& value) {
    this->draft_.set(5, value);
    return *this;
  }
  /// Sends the parameters in the query that the page allows there.
  Builder& query() {
    this->draft_.use_query();
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "startMessaging POST: call .to(...) before .build(): the parameter 'to' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<StartMessaging>() noexcept;
}

}  // namespace ucwa
