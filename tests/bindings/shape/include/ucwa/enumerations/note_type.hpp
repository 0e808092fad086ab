#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// The origin of a note.
enum class NoteType {
  out_of_office,  ///< OutOfOffice
  personal,       ///< Personal
};

namespace detail {
template <>
struct Names<NoteType> {
  static constexpr std::string_view list[] = {
      "OutOfOffice",
      "Personal",
  };
};
}  // namespace detail

}  // namespace ucwa
