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
  /// @cond special_members
  Reason() noexcept;
  Reason(const Reason& other);
  Reason(Reason&& other) noexcept;
  Reason& operator=(Reason other) noexcept;
  ~Reason();
  /// @endcond

  static constexpr std::string_view rel = "reason";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};
  /// The events that tell of it.
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

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What can be done from here. A link that is absent means: not allowed now.
  struct Links {
    Maybe<Link<Reason>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< Those that the server sent.

  /// Resources that travel within this one.
  struct Embedded {
    Extra other;  ///< Resources that the page does not name, as JSON.
  } embedded;  ///< Those that the server sent.

  /// The errors that the page documents for GET.
  enum class GetError {
  };

  /// Never sent by a client: the server gives the resource with an error or event.
  /// (reason_ref.md:27)
  struct Get {
    using Output = Reason;  ///< What a success gives.
    using Error = GetError;  ///< What the page documents besides.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.
    /// Its facts, for the library.
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

namespace detail {
template <>
UCWA_EXPORT const Type& type_of<Reason>() noexcept;
}

}  // namespace ucwa
