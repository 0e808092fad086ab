#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// Types as pages write them, and as JSON writes their values.
namespace ucwagen::ir {

/// "String", "DateTime"; "enumeration" and "unknown" for the kinds without a name on pages.
[[nodiscard]] std::string_view page_word(TypeKind kind);

/// How JSON writes a value. `link`: under `_links`. `data`: bytes, which are the body of a request themselves. `anything`:
/// no page states the type.
enum class JsonForm { text, boolean, integer, number, link, data, anything };
[[nodiscard]] JsonForm json_form(TypeKind kind);

/// "Array of (ModalityType)", "Nullable Int32".
[[nodiscard]] std::string type_text(const Type& type);

/// The words for a kind of evidence.
struct HowWords {
  std::string_view subject;  ///< of a sentence: "the sample", "the type text"
  std::string_view manner;   ///< in which a fact is known: "by a sample", "stated"
};
[[nodiscard]] HowWords how_words(How how);

}  // namespace ucwagen::ir
