#include "generator/frontend/page/boilerplate.hpp"

#include <algorithm>
#include <array>

namespace ucwagen::page {

namespace {

constexpr std::array<Boilerplate, 11> sentences{{
    {"For more on web links", Section::web_link},
    {"For more "},                                     // … information, see
    {"This resource can have the", Section::links},    // … following relationships
    {"The user must have at least", Section::scopes},  // … one of these scopes
    {"The following sections"},                        // … describe the Operations
    {"Only server-supplied"},                          // … query parameters are shown in the sample
    {"The errors below"},                              // … are specific to this resource
    {sample_sentence, Section::unknown, true},         // … as an illustration
    {event_sample_sentence, Section::unknown, true},   // may follow another sentence without a line break
    {"The completed event is sent"},                   // … when the operation is finished
    {"It is recommended that"},                        // … applications handle the error codes
}};

}  // namespace

const Boilerplate* find_boilerplate(std::string_view text) {
  const auto found = std::ranges::find_if(
      sentences, [&](const Boilerplate& sentence) { return text.starts_with(sentence.opening); });
  return found == sentences.end() ? nullptr : &*found;
}

}  // namespace ucwagen::page
