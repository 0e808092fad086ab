#pragma once

#include "generator/backend/cpp/escaped_text.hpp"

namespace ucwagen::cpp {

/// The C++ name and the header of one type of the reference.
struct TypeName {
  Identifier type = Identifier::given("Unnamed");
  FileStem file = FileStem::of("unnamed");
};

}  // namespace ucwagen::cpp
