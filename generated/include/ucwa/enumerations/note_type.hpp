// Made by ucwagen from NoteType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 2
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// Where the text of note or contactNote comes from.
/// (NoteType_ref.md)
enum class NoteType {
  /// From the out-of-office message of the mailbox.
  out_of_office,
  /// Written by the user, here or in another client; the default kind.
  personal,
};

template <>
struct detail::Names<NoteType> {
  static constexpr std::string_view list[] = {
      "OutOfOffice",
      "Personal",
  };
};

}  // namespace ucwa
