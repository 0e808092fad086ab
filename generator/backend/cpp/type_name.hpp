#pragma once

#include "generator/backend/cpp/escaped_text.hpp"

namespace ucwagen::cpp {

/// What one type of the reference is called in C++ and which header it has.
struct TypeName {
  Identifier type = Identifier::given("Unnamed");
  FileStem file = FileStem::of("unnamed");
};

}  // namespace ucwagen::cpp
