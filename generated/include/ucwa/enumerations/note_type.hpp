#pragma once

#include "ucwa/runtime/open.hpp"

namespace ucwa {

/// Where the text of note or contactNote comes from.
/// (NoteType_ref.md:1)
enum class NoteType {
  /// From the out-of-office message of the mailbox.
  /// (NoteType_ref.md:9)
  out_of_office,
  /// Written by the user, here or in another client; the default kind.
  /// (NoteType_ref.md:10)
  personal,
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
