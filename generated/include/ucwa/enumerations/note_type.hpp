// Made by ucwagen from NoteType_ref.md.
// Do not edit; to renew it: ucwagen generate PAGES --output TREE
#pragma once

#include "ucwa/runtime/open.hpp"
#include "ucwa/version.hpp"
#if UCWA_BINDINGS_VERSION != 3
#error "Headers of ucwa come from different versions of ucwagen: generate all of them again."
#endif

namespace ucwa {

/// The type of a note. The default is Personal.
/// (NoteType_ref.md)
enum class NoteType {
  /// The note is the out-of-office note that was set in Exchange.
  out_of_office,
  /// The note is a personal note that was set in Skype for Business.
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
