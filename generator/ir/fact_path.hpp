#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "generator/ir/model.hpp"

/// Paths of facts, for corrections and `ucwagen explain`. The grammar, by examples:
///
///     phones                                     a resource or an enumeration
///     CallState.Connected                        a member
///     messaging.negotiatedMessageFormats         a property or, if there is none of that name, a link
///     messagingInvitation.links.to               a link that has the same name as a property
///     myGroups2.links.group[2]                   the second row of a link that has several
///     addPhoneAudio.POST                         an operation
///     addPhoneAudio.POST.to                      a parameter: of the body or, if it has none, of the query; or an input
///                                                that only a sample shows
///     startMessaging.POST.query.to               a parameter of the query
///     invitation.GET.errors[Gone 410 None]       an error row
///     startVideo.POST.items[audioVideoInvitation]  an item of the response; items[None] has no name
///     phones.events[added phone]                 an event row
///
/// A field of the fact follows '#': policies.emoticons#type.
namespace ucwagen::ir {

/// The fact that a path names; points into the model.
using FactPointer = std::variant<Resource*, Property*, Link*, Event*, Operation*, Parameter*, Error*,
                                 ResponseItem*, Enumeration*, Member*, Input*>;

/// A fact as text, for people.
struct Fact {
  std::string kind;  ///< "property", "error row"
  std::vector<std::pair<std::string, std::string>>
      fields;                      ///< name and value, as corrections name and write them
  Source source;                   ///< no line for facts without a row: response items, inputs of samples
  std::vector<Evidence> evidence;  ///< for the fields `type` and `result`
};

/// The fact that a path without '#' names, or nothing.
[[nodiscard]] std::optional<FactPointer> locate(Api& api, std::string_view path);
/// The same for the part of a path behind the owner's name and its '.'.
[[nodiscard]] std::optional<FactPointer> locate_in(Resource& resource, std::string_view rest);
[[nodiscard]] std::optional<FactPointer> locate_in(Enumeration& enumeration, std::string_view rest);
/// The fact that a path names; only the field behind '#', if there is one.
[[nodiscard]] std::optional<Fact> find_fact(const Api& api, std::string_view path);

/// The name before the first '.': the resource or enumeration that has the fact.
[[nodiscard]] std::string_view owner_of(std::string_view path);

/// The names of a fact's fields: "type", "description".
[[nodiscard]] std::vector<std::string_view> fields_of(const FactPointer& fact);

/// Reads a field as text: types as type text, absent values as "None". Nothing if the fact has no such field.
[[nodiscard]] std::optional<std::string> read_field(const FactPointer& fact, std::string_view name);

/// Reads the text of a type into the fact's type, but keeps its limits, default and evidence; false if the text is
/// not a type.
using TypeReader = std::function<bool(Type& type, std::string_view text)>;

/// Writes a field from text; false if the fact has no such field or the text is not a value of it.
[[nodiscard]] bool write_field(const FactPointer& fact, std::string_view name, std::string_view text,
                               const TypeReader& read_type);

/// The text that identifies a row in its table: "Gone 410 None", "added phone".
[[nodiscard]] std::string row_text(const Error& error);
[[nodiscard]] std::string row_text(const Event& event);

/// The source of a fact; empty for a response item and for an input that only a sample shows.
[[nodiscard]] Source source_of(const FactPointer& fact);

}  // namespace ucwagen::ir
