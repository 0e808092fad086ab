#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What acceptWithAnswer is, in the words of its page. (acceptWithAnswer_ref.md:10)
struct UCWA_EXPORT AcceptWithAnswer : Resource {
  AcceptWithAnswer();
  AcceptWithAnswer(const AcceptWithAnswer& other);
  AcceptWithAnswer(AcceptWithAnswer&& other) noexcept;
  AcceptWithAnswer& operator=(AcceptWithAnswer other) noexcept;
  ~AcceptWithAnswer();

  static constexpr std::string_view rel = "acceptWithAnswer";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 2> scopes{Scope::conversations_initiate, Scope::conversations_receive};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<AcceptWithAnswer>> self;  ///< This resource.
    OtherLinks other;                            ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    already_exists,  ///< Conflict, 409, AlreadyExists
    conflict,        ///< Conflict, 409
  };

  /// The words of the page. (acceptWithAnswer_ref.md:60)
  struct Post {
    using Output = Nothing;
    using Error = PostError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<7>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class AcceptWithAnswer::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (acceptWithAnswer_ref.md:70)
  [[nodiscard]] Builder<Missing & ~1u> processed_offer_id(std::string_view value) {
    this->draft_.set(0, value);
    return Builder<Missing & ~1u>(std::move(this->draft_));
  }
  /// The words of the page. (acceptWithAnswer_ref.md:70)
  [[nodiscard]] Builder<Missing & ~2u> session_context(std::string_view value) {
    this->draft_.set(1, value);
    return Builder<Missing & ~2u>(std::move(this->draft_));
  }
  /// The words of the page. (acceptWithAnswer_ref.md:70)
  [[nodiscard]] Builder<Missing & ~4u> sdp(std::string_view content) {
    this->draft_.set(2, content);
    return Builder<Missing & ~4u>(std::move(this->draft_));
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const {
    static_assert((Missing & 1u) == 0,
                  "acceptWithAnswer POST: call .processed_offer_id(...) before .build(): the parameter "
                  "'processedOfferId' is required");
    static_assert((Missing & 2u) == 0,
                  "acceptWithAnswer POST: call .session_context(...) before .build(): the parameter "
                  "'sessionContext' is required");
    static_assert((Missing & 4u) == 0,
                  "acceptWithAnswer POST: call .sdp(...) before .build(): the parameter 'sdp' is required");
    return this->template finish<Post>();
  }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<AcceptWithAnswer>() noexcept;
}

}  // namespace ucwa
