#pragma once

#include <string>
#include <string_view>

#include "generator/ir/model.hpp"

/// Types as pages write them, and as JSON writes their values.
namespace ucwagen::ir {

/// "String", "DateTime"; "enumeration" and "unknown" for the kinds without a name on pages.
[[nodiscard]] std::string_view page_word(TypeKind kind);

/// How JSON writes a value: a link stands under `_links`, data is a body that is not JSON, and anything is what no page
/// states.
enum class JsonForm { text, boolean, integer, number, link, data, anything };
[[nodiscard]] JsonForm json_form(TypeKind kind);

/// "Array of (ModalityType)", "Nullable Int32".
[[nodiscard]] std::string type_text(const Type& type);

/// How a fact is known, as the end of a sentence: "by a sample"; "stated" where the page says it.
[[nodiscard]] std::string_view how_words(How how);

}  // namespace ucwagen::ir
