#pragma once

#include <array>

#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/event_info.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"

namespace ucwa {

/// The body of an error answer, and the cause inside an event. Believe it only if the Content-Type
/// is one of UCWA, for proxies answer in forms of their own. The article on error bodies tells
/// which errors call for which reaction.
/// (reason_ref.md:1)
struct UCWA_EXPORT Reason : Resource {
  Reason();
  Reason(const Reason& other);
  Reason(Reason&& other) noexcept;
  Reason& operator=(Reason other) noexcept;
  ~Reason();

  static constexpr std::string_view rel = "reason";
  static constexpr int revision = 1;
  static constexpr std::array<Scope, 0> scopes{};
  static constexpr std::array<EventInfo, 0> events{};

  /// What kind of error it is; the only member that is always there.
  /// String. (reason_ref.md:15)
  std::optional<std::string> code;
  /// Why it failed, in the language of the application; for people, not for programs.
  /// String. (reason_ref.md:16)
  std::optional<std::string> message;
  /// The finer cause; may be absent or one that no page lists.
  /// String. (reason_ref.md:17)
  std::optional<std::string> subcode;

  struct Links {
    std::optional<Link<Reason>> self;
    OtherLinks other;  ///< Links that the page does not name.
  } links;

  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;

  /// The errors that the page documents for GET.
  enum class GetError {
  };

  /// Never sent by a client: the server gives the resource with an error or event.
  /// (reason_ref.md:27)
  struct Get {
    using Output = Reason;
    using Error = GetError;
    using Start = detail::PlainGet<Get>;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Reason>() noexcept;
}

}  // namespace ucwa
