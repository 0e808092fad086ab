#include "generator/frontend/page/boilerplate.hpp"

#include <algorithm>
#include <array>

namespace ucwagen::page {

namespace {

constexpr Section none = Section::unknown;

// The first that fits counts. A cell or a description may start like the short ones.
constexpr std::array<Boilerplate, 13> sentences{{
    {"For more on web links", Section::web_link, true},
    {"For more "},                                                   // … information, see
    {"This resource can have the following", Section::links, true},  // … relationships
    {"This resource can have the"},
    {"The user must have at least one", Section::scopes, true},  // … of these scopes
    {"The user must have at least"},
    {"The following sections", none, true},     // … describe the Operations
    {"Only server-supplied"},                   // … query parameters are shown in the sample
    {"The errors below", none, true},           // … are specific to this resource
    {sample_sentence, none, true, true},        // … only as an illustration
    {event_sample_sentence, none, true, true},  // … event data; may follow another sentence
    {"The completed event is sent"},            // … when the operation is finished
    {"It is recommended that"},                 // … applications handle the error codes
}};

}  // namespace

const Boilerplate* find_boilerplate(std::string_view text) {
  const auto found = std::ranges::find_if(
      sentences, [&](const Boilerplate& sentence) { return text.starts_with(sentence.opening); });
  return found == sentences.end() ? nullptr : &*found;
}

}  // namespace ucwagen::page
