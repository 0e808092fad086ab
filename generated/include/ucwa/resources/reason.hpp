// Made by ucwagen from reason_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include <array>

#include "ucwa/errors/none_documented.hpp"
#include "ucwa/runtime/builder.hpp"
#include "ucwa/runtime/codec.hpp"
#include "ucwa/runtime/resource.hpp"
#include "ucwa/scopes.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Reason;
detail::Offers<1> offers(const Reason*);

/// The body of an error response, and the reason of a failure in an event. Treat a response body as
/// a reason only if its Content-Type is one of UCWA; proxies return other error bodies. See the
/// article Error bodies.
/// (reason_ref.md)
struct UCWA_EXPORT Reason : Resource {
  Reason() noexcept;
  Reason(const Reason& other);
  Reason(Reason&& other) noexcept;
  Reason& operator=(Reason other) noexcept;
  ~Reason();

  static constexpr std::string_view rel = "reason";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< Above 1 for a later revision.
  /// An application needs one of these scopes.
  static constexpr std::array<Scope, 0> scopes{};

  /// The code of the error, the only property that is always present.
  /// String.
  std::optional<std::string> code;
  /// An explanation of the error for people, in the language of the application.
  /// String.
  std::optional<std::string> message;
  /// The specific cause of the error. The property can be absent or have a value that the reference
  /// does not list.
  /// String.
  std::optional<std::string> subcode;

  /// Makes encode() write the property with that wire name as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// The links of the resource. If a link is absent, its operation is not allowed now.
  struct Links {
    Maybe<Link<Reason>> self;  ///< The resource itself.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// The page documents no errors for GET.
  using GetError = errors::NoneDocumented;

  /// Clients never request this resource; the server sends it with an error.
  struct Get {
    using Output = Reason;  ///< The result of a success.
    using Error = GetError;  ///< The documented errors.
    using Start = detail::PlainGet<Get>;  ///< The type that the link's function returns.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Reason>() noexcept;

}  // namespace ucwa
