#pragma once

#include "ucwa/runtime/function.hpp"

namespace ucwa::client {

/// A copyable function object, such as a lambda or a std::function. Calling an empty one does nothing and returns an
/// empty value.
template <class Signature>
using Function = ucwa::detail::Function<Signature>;

}  // namespace ucwa::client
