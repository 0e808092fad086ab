#pragma once

#include <array>

#include "ucwa/enumerations/importance.hpp"
#include "ucwa/enumerations/modality_type.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/date_time.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// What makeMeAvailable is, in the words of its page. (makeMeAvailable_ref.md:10)
struct UCWA_EXPORT MakeMeAvailable : Resource {
  MakeMeAvailable();
  MakeMeAvailable(const MakeMeAvailable& other);
  MakeMeAvailable(MakeMeAvailable&& other) noexcept;
  MakeMeAvailable& operator=(MakeMeAvailable other) noexcept;
  ~MakeMeAvailable();

  static constexpr std::string_view rel = "makeMeAvailable";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 1> scopes{Scope::user_read_write};
  static constexpr std::array<EventInfo, 0> events{};

  struct Links {
    std::optional<Link<MakeMeAvailable>> self;  ///< This resource.
    OtherLinks other;                           ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for POST.
  enum class PostError {
    already_exists,  ///< Conflict, 409, AlreadyExists
    conflict,        ///< Conflict, 409
  };

  /// The words of the page. (makeMeAvailable_ref.md:60)
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
class MakeMeAvailable::Post::Builder : public detail::AnyBuilder<Builder<Missing>> {
 public:
  explicit Builder(const AnyLink& link) : Builder(detail::Draft(operation(), link)) {}
  explicit Builder(detail::Draft draft) : detail::AnyBuilder<Builder>(std::move(draft)) {}

  /// The words of the page. (makeMeAvailable_ref.md:70)
  Builder& audio_preference(const Open<Importance>& value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// Sends `null`.
  Builder& audio_preference(Null value) {
    this->draft_.set(0, value);
    return *this;
  }
  /// The words of the page. (makeMeAvailable_ref.md:70)
  Builder& inactive_timeout(const TimeSpan& value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// Sends `null`.
  Builder& inactive_timeout(Null value) {
    this->draft_.set(1, value);
    return *this;
  }
  /// The words of the page. (makeMeAvailable_ref.md:70)
  Builder& expires(const DateTime& value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// Sends `null`.
  Builder& expires(Null value) {
    this->draft_.set(2, value);
    return *this;
  }
  /// The words of the page. (makeMeAvailable_ref.md:70)
  Builder& supported_modalities(const std::vector<Open<ModalityType>>& value) {
    this->draft_.set(3, value);
    return *this;
  }
  /// The words of the page. (makeMeAvailable_ref.md:70)
  Builder& phones(const std::vector<std::string>& value) {
    this->draft_.set(4, value);
    return *this;
  }

  [[nodiscard]] Expected<Call<Post>, InvalidParameter> build() const { return this->template finish<Post>(); }
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<MakeMeAvailable>() noexcept;
}

}  // namespace ucwa
