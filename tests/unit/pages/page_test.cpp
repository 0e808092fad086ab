#include <gtest/gtest.h>

#include "generator/backend/pages/print.hpp"

namespace ucwagen::pages {
namespace {

ir::Resource phone_audio() {
  ir::Resource resource;
  resource.name = resource.rel = "phoneAudio";
  resource.applies_to = {"Skype for Business 2015"};
  resource.summary = "The call of a conversation that runs over the telephone network.";
  resource.properties.push_back({"state", "Where the call stands.", {}, {}});
  resource.properties[0].type.kind = ir::TypeKind::enumeration;
  resource.properties[0].type.enumeration = "CallState";
  resource.links.push_back(
      {"conversation", "The conversation.", "conversation", ir::Cardinality::one, false, {}});
  resource.scopes = {"Conversations.Initiate"};
  return resource;
}

TEST(Page, PrintsTheSectionsOfAResourceInOneOrder) {
  EXPECT_EQ(page(phone_audio()), R"(# phoneAudio

_**Applies to:** Skype for Business 2015_

The call of a conversation that runs over the telephone network.

### Properties

|Name|Description|Type|
|:--|:--|:--|
|state|Where the call stands.|([CallState](CallState_ref.md))|

### Links

|Link|Description|Cardinality|
|:--|:--|:--|
|[conversation](conversation_ref.md)|The conversation.|one|

### Azure Active Directory scopes for online applications

|Scope|
|:--|
|Conversations.Initiate|

## Operations

None
)");
}

TEST(Page, SaysWhatIsNotKnownOfALink) {
  ir::Resource resource = phone_audio();
  resource.links[0].embedded = std::nullopt;
  EXPECT_NE(page(resource).find("|one, embedded?|"), std::string::npos);
  resource.links[0].cardinality = ir::Cardinality::unknown;
  EXPECT_NE(page(resource).find("|unknown|"), std::string::npos);
}

TEST(Page, SharesOneEventTableBetweenRowsOfATypeUntilASampleStartsTheNext) {
  ir::Resource resource = phone_audio();
  resource.events = {{"updated", "a", "High", "me", "One.", {}, ir::Message{"", {}, "{}", {}}, {}},
                     {"updated", "b", "High", "me", "Two.", {}, {}, {}},
                     {"completed", "a", "High", "me", "Three.", {{"Conflict", {}, "Busy.", {}}}, {}, {}}};
  const std::string text = page(resource);
  EXPECT_NE(
      text.find("### Updated\n\n|Resource|Priority|Sender|Reason|\n|:--|:--|:--|:--|\n"
                "|a|High|me|One.|\n|b|High|me|Two.|\n\nSample of returned event data.\n\n```json\n{}\n```\n"),
      std::string::npos)
      << text;
  EXPECT_NE(text.find("|a|High|me|Three.|\n\n#### Asynchronous reason codes\n\n##### Conflict\n\n"
                      "|Subcode|Reason|\n|:--|:--|\n|None|Busy.|\n"),
            std::string::npos)
      << text;
}

TEST(Page, PrintsAnOperationFromItsParametersToItsSamples) {
  ir::Resource resource = phone_audio();
  ir::Operation post;
  post.method = "POST";
  post.description = "Starts the call.";
  post.query_parameters.push_back({"operationId", "Your id.", false, {}, {}});
  post.response = {ir::ResponseKind::items,
                   {{"phoneAudioInvitation", "phoneAudioInvitation", "The ringing."}}};
  post.errors.push_back({"Conflict", 409, {}, "Not now.", {}});
  post.examples.push_back(
      {ir::Media::json, ir::Message{"POST /a HTTP/1.1", {{"Accept", "a/b"}}, "{}", {}}, {}});
  resource.operations.push_back(post);
  const std::string text = page(resource);
  EXPECT_NE(text.find(R"(### POST

Starts the call.

#### Query parameters

|Name|Description|Required?|Type|
|:--|:--|:--|:--|
|operationId|Your id.|No|Unknown|

#### Request body

None

#### Response body

|Item|Description|
|:--|:--|
|[phoneAudioInvitation](phoneAudioInvitation_ref.md)|The ringing.|

#### Synchronous errors

|Error|Code|Subcode|Description|
|:--|:--|:--|:--|
|Conflict|409|None|Not now.|

#### Examples

##### JSON Request

```json
POST /a HTTP/1.1
Accept: a/b

{}
```
)"),
            std::string::npos)
      << text;
}

TEST(Page, PrintsAnEnumeration) {
  EXPECT_EQ(page(ir::Enumeration{"NoteType", "Whose note it is.", {{"Personal", "The user's.", {}}}, {}}),
            "# NoteType\n\nWhose note it is.\n\n## Members\n\n|Name|Description|\n|:--|:--|\n|Personal|The "
            "user's.|\n");
}

TEST(Pages, AreSortedByFileAndHoldArticlesOnlyForFactsThatExist) {
  ir::Api api;
  api.resources.push_back(phone_audio());
  api.enumerations.push_back({"CallState", "", {}, {}});
  api.generic_errors.push_back({"BadRequest", "Malformed.", {}});
  const auto all = pages(api);
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[0].file, "CallState_ref.md");
  EXPECT_EQ(all[1].file, "GenericSynchronousErrors.md");
  EXPECT_EQ(all[2].file, "Index.md");
  EXPECT_EQ(all[3].file, "phoneAudio_ref.md");
}

TEST(Pages, AreListedInAnIndexWithWhatEachIsAbout) {
  ir::Api api;
  ir::Resource group;
  group.name = "group2";
  group.summary = "A group | of contacts.";
  group.operations.resize(2);
  group.operations[0].method = "GET";
  group.operations[1].method = "PUT";
  api.resources.push_back(group);
  api.resources.emplace_back().name = "lobby";
  api.enumerations.push_back({"NoteType", "Whose note it is.", {}, {}});
  EXPECT_EQ(index(api),
            "# Index\n\n## Resources\n\n|Resource|Methods|What it is|\n|:--|:--|:--|\n"
            "|[group2](group2_ref.md)|GET, PUT|A group \\| of contacts.|\n|[lobby](lobby_ref.md)|–||\n\n"
            "## Enumerations\n\n|Enumeration|What it says|\n|:--|:--|\n"
            "|[NoteType](NoteType_ref.md)|Whose note it is.|\n");
}

TEST(Pages, AreNotListedWhereThereAreNone) { EXPECT_TRUE(pages(ir::Api{}).empty()); }

std::string response_of(ir::ResultKind kind, const std::string& media) {
  ir::Resource resource = phone_audio();
  ir::Operation get;
  get.method = "GET";
  get.response.kind = ir::ResponseKind::self;
  get.result.kind = kind;
  const ir::Message response{"HTTP/1.1 200 OK", {{"content-type", media}}, R"({"sender": []})", {}};
  if (!media.empty()) get.examples.push_back({ir::Media::json, {}, response});
  resource.operations.push_back(get);
  const std::string text = page(resource);
  const auto start = text.find("#### Response body\n\n") + 20;
  return text.substr(start, text.find('\n', start) - start);
}

TEST(Page, SaysWhatAResponseIsAsTheResultStatesIt) {
  using enum ir::ResultKind;
  EXPECT_EQ(response_of(resource, "application/json"),
            "The resource itself, with the properties and links of this page.");
  EXPECT_EQ(response_of(content, "image/jpeg; charset=utf-8"),
            "The response is content of the media type image/jpeg.");
  EXPECT_EQ(response_of(content, ""), "The response is content of a media type that no sample shows.");
  const std::string events = "The response contains the events, in the form that the samples show.";
  EXPECT_EQ(response_of(event_batch, "application/json"), events);
  EXPECT_EQ(response_of(event_batch, ""), events);
}

}  // namespace
}  // namespace ucwagen::pages
