#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What photo is, in the words of its page. (photo_ref.md:10)
struct UCWA_EXPORT Photo : Resource {
  Photo();
  Photo(const Photo& other);
  Photo(Photo&& other) noexcept;
  Photo& operator=(Photo other) noexcept;
  ~Photo();

  static constexpr std::string_view rel = "photo";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<Photo>> self;  ///< This resource.
    OtherLinks other;                 ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
    invalid_exchange_server_version,  ///< ServiceFailure, 500, InvalidExchangeServerVersion
  };

  /// The words of the page. (photo_ref.md:60)
  struct Get {
    using Output = Content;
    using Error = GetError;
    template <unsigned Missing>
    class Builder;
    using Start = Builder<0>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <unsigned Missing>
class Photo::Get::Builder : public detail::GetBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::GetBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (photo_ref.md:70)
  Builder& size(std::string_view value) {
    this->draft_.set(0, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Get>, InvalidParameter> build() const { return this->template finish<Get>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Photo>() noexcept;
}

}  // namespace ucwa
