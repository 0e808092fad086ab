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
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

struct Reason;
detail::Offers<1> offers(const Reason*);

/// The body of an error answer, and the cause inside an event. Believe it only if the Content-Type
/// is one of UCWA, for proxies answer in forms of their own. The article on error bodies tells
/// which errors call for which reaction.
/// (reason_ref.md)
struct UCWA_EXPORT Reason : Resource {
  Reason() noexcept;
  Reason(const Reason& other);
  Reason(Reason&& other) noexcept;
  Reason& operator=(Reason other) noexcept;
  ~Reason();

  static constexpr std::string_view rel = "reason";  ///< Its name on the wire.
  static constexpr int revision = 1;  ///< 1, or that of a page of a later revision.
  /// Any one of these lets an application use it.
  static constexpr std::array<Scope, 0> scopes{};

  /// What kind of error it is; the only member that is always there.
  /// String.
  std::optional<std::string> code;
  /// Why it failed, in the language of the application; for people, not for programs.
  /// String.
  std::optional<std::string> message;
  /// The finer cause; may be absent or one that no page lists.
  /// String.
  std::optional<std::string> subcode;

  /// Makes the property of that name on the wire travel as `null`; false if the page names no such property.
  bool set_null(std::string_view property);

  /// What the resource leads to. An absent link: not allowed now.
  struct Links {
    Maybe<Link<Reason>> self;  ///< Where the resource is.
    OtherLinks other;  ///< Links that the page does not name.
  } links;  ///< As the server sent them.

  OtherEmbedded embedded;  ///< The page names none.

  /// The page documents no errors for GET.
  using GetError = errors::NoneDocumented;

  /// Never sent by a client: the server gives the resource with an error or event.
  struct Get {
    using Output = Reason;  ///< What a success gives.
    using Error = GetError;  ///< What a failure can be.
    using Start = detail::PlainGet<Get>;  ///< What the link's function gives.

   private:
    friend struct detail::OperationFacts;
    UCWA_EXPORT static const detail::Operation& operation() noexcept;
  };
};

template <>
UCWA_EXPORT const detail::Type& detail::type_of<Reason>() noexcept;

}  // namespace ucwa
