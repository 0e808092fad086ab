#include <gmock/gmock.h>

#include "generator/ir/fact_path.hpp"
#include "generator/ir/request_body.hpp"
#include "tests/unit/resolve/pages.hpp"

namespace ucwagen::resolve {
namespace {

using ir::Place;
using ir::ResultKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

page::Sample response(std::string start, std::string body = {}, std::string media = "application/json") {
  page::Sample shown = sample(page::SampleRole::response, std::move(body), 40);
  shown.start = std::move(start);
  shown.headers = {{"Content-Type", std::move(media)}};
  return shown;
}

page::OperationSection post_of(std::vector<page::Sample> samples) {
  page::OperationSection section = operation("POST");
  section.line = 20;
  section.response = page::ResponseForm::items;
  section.response_items.push_back(row({"boat", "."}, 30));
  section.samples = std::move(samples);
  return section;
}

ir::Operation resolved_operation(page::OperationSection section, Diagnostics* diagnostics = nullptr,
                                 const std::vector<Correction>& corrections = {}) {
  page::Page launch = resource("launch");
  launch.operations.push_back(std::move(section));
  Resolved resolved = resolve_pages({resource("boat"), launch}, corrections);
  if (diagnostics != nullptr) *diagnostics = resolved.diagnostics;
  return the_resource(resolved, "launch").operations.at(0);
}

TEST(OperationResult, IsTheResourceThatThePageNamesAndTheSampleShows) {
  const ir::Result result =
      resolved_operation(post_of({response("HTTP/1.1 200 OK", R"({"rel":"boat"})")})).result;
  EXPECT_EQ(result.kind, ResultKind::resource);
  EXPECT_EQ(result.resource, "boat");
  EXPECT_EQ(result.status, 200);
  ASSERT_THAT(result.evidence, SizeIs(2));
  EXPECT_EQ(result.evidence[0], (ir::Evidence{ir::How::stated, {"launch_ref.md", 30, 2}}));
  EXPECT_EQ(result.evidence[1], (ir::Evidence{ir::How::example, {"launch_ref.md", 40, 0}}));
}

TEST(OperationResult, IsWhatTheSampleShowsWhereThePageNamesAResourceThatItDoesNotHold) {
  const ir::Result created = resolved_operation(post_of({response("HTTP/1.1 201 Created")})).result;
  EXPECT_EQ(created.kind, ResultKind::created);
  EXPECT_EQ(created.resource, std::nullopt);
  EXPECT_THAT(created.evidence, ElementsAre(ir::Evidence{ir::How::example, {"launch_ref.md", 40, 0}}));
  const ir::Result nothing = resolved_operation(post_of({response("HTTP/1.1 204 No Content")})).result;
  EXPECT_EQ(nothing.kind, ResultKind::nothing);
  EXPECT_EQ(nothing.status, 204);
}

TEST(OperationResult, IsContentWhereTheBodyIsNoResource) {
  EXPECT_EQ(resolved_operation(post_of({response("HTTP/1.1 200 OK", "v=0", "application/sdp")})).result.kind,
            ResultKind::content);
  EXPECT_EQ(resolved_operation(operation("OPTIONS")).result.kind, ResultKind::content);
}

TEST(OperationResult, IsStatedWhereNoSampleShowsIt) {
  const ir::Result result = resolved_operation(post_of({})).result;
  EXPECT_EQ(result.kind, ResultKind::created);
  EXPECT_EQ(result.status, std::nullopt);
  EXPECT_THAT(result.evidence, ElementsAre(ir::Evidence{ir::How::stated, {"launch_ref.md", 30, 2}}));
}

TEST(OperationResult, IsAnEventBatchOnTheEventChannel) {
  page::Page events = resource("events");
  events.operations.push_back(operation("GET"));
  const Resolved resolved = resolve_pages({events});
  EXPECT_EQ(the_resource(resolved, "events").operations[0].result.kind, ResultKind::event_batch);
}

TEST(OperationResult, CanBeCorrected) {
  Diagnostics diagnostics;
  const Correction correction{"launch.POST#result", "created", "resource boat",
                              "It sends the boat.", {},        {"c.json", 3, 0}};
  const ir::Result result =
      resolved_operation(post_of({response("HTTP/1.1 201 Created")}), &diagnostics, {correction}).result;
  EXPECT_EQ(result.kind, ResultKind::resource);
  EXPECT_EQ(result.resource, "boat");
  EXPECT_THAT(result.evidence, ElementsAre(ir::Evidence{ir::How::correction, {"c.json", 3, 0}}));
  EXPECT_THAT(diagnostics, IsEmpty());
}

TEST(OperationResult, IsExplainedByItsPath) {
  page::Page launch = resource("launch");
  launch.operations.push_back(post_of({response("HTTP/1.1 201 Created")}));
  const Resolved resolved = resolve_pages({resource("boat"), launch});
  const auto fact = find_fact(resolved.api, "launch.POST#result");
  ASSERT_TRUE(fact.has_value());
  EXPECT_THAT(fact->fields, ElementsAre(testing::Pair("result", "created")));
  EXPECT_THAT(fact->evidence, SizeIs(1));
  EXPECT_THAT(find_fact(resolved.api, "launch.POST")->evidence, SizeIs(1));
  EXPECT_THAT(find_fact(resolved.api, "launch.POST#description")->evidence, IsEmpty());
  EXPECT_FALSE(find_fact(resolved.api, "launch.POST#colour").has_value());
}

TEST(OperationInputs, MergeTheTwoTablesByName) {
  page::OperationSection section = operation("POST");
  section.query = {row({"name", "Its name.", "No"}, 5), row({"port", "Where.", "Yes"}, 6)};
  section.body = {row({"name", "Its name. Maximum length of 9 characters. String", "Yes"}, 8),
                  row({"crew", "How many. Int32", "No"}, 9)};
  const std::vector<ir::Input> inputs = resolved_operation(section).inputs;
  ASSERT_THAT(inputs, SizeIs(3));
  EXPECT_EQ(inputs[0].name, "name");
  EXPECT_EQ(inputs[0].in, Place::either);
  EXPECT_TRUE(inputs[0].required);
  EXPECT_EQ(inputs[0].type.max_length, 9);
  ASSERT_THAT(inputs[0].rows, SizeIs(2));
  EXPECT_EQ(inputs[0].rows[0].line, 8);
  EXPECT_EQ(inputs[0].rows[1].line, 5);
  EXPECT_EQ(inputs[1].in, Place::query);
  EXPECT_EQ(inputs[2].in, Place::body);
  EXPECT_EQ(inputs[2].type.kind, ir::TypeKind::int32);
}

TEST(OperationInputs, OfABodyOfBytesAreTheBytesAndQueryParameters) {
  page::OperationSection section = operation("POST");
  section.body = {row({"offer", "The offer. Byte", "Yes"}, 8), row({"session", "Which. String", "No"}, 9)};
  page::Sample request = sample(page::SampleRole::request, "v=0");
  request.headers = {{"Content-Type", "application/sdp"}};
  section.samples = {request};
  const std::vector<ir::Input> inputs = resolved_operation(section).inputs;
  ASSERT_THAT(inputs, SizeIs(2));
  EXPECT_EQ(inputs[0].in, Place::raw_body);
  EXPECT_EQ(inputs[1].in, Place::query);
}

TEST(OperationInputs, AreInTheBodyOfADeleteThatIsDocumentedWithOne) {
  page::OperationSection section = operation("DELETE");
  EXPECT_FALSE(ir::takes_body(resolved_operation(section)));
  section.body = {row({"crew", "How many. Int32", "No"}, 9)};
  EXPECT_EQ(resolved_operation(section).inputs.at(0).in, Place::body);
  EXPECT_TRUE(ir::takes_body(resolved_operation(section)));
}

TEST(OperationInputs, ThatOnlyASampleShowsAreOptionalAndReported) {
  page::OperationSection section = operation("POST");
  section.query = {row({"port", "Where. String", "Yes"}, 6)};
  section.samples = {sample(page::SampleRole::request,
                            "{\"rel\":\"x\",\n\"Port\":\"a\",\n\"crew\":7,\"tags\":[\"b\"]}", 50)};
  Diagnostics diagnostics;
  const std::vector<ir::Input> inputs = resolved_operation(section, &diagnostics).inputs;
  ASSERT_THAT(inputs, SizeIs(3));
  EXPECT_EQ(inputs[1].name, "crew");
  EXPECT_EQ(inputs[1].in, Place::body);
  EXPECT_FALSE(inputs[1].required);
  EXPECT_THAT(inputs[1].rows, IsEmpty());
  EXPECT_EQ(inputs[1].type.kind, ir::TypeKind::int32);
  EXPECT_THAT(inputs[1].type.evidence, ElementsAre(ir::Evidence{ir::How::example, {"launch_ref.md", 52, 0}}));
  EXPECT_EQ(inputs[2].name, "tags");
  EXPECT_TRUE(inputs[2].type.array);
  ASSERT_THAT(rules_of(diagnostics), ElementsAre(Rule::input_without_row, Rule::input_without_row));
  EXPECT_EQ(diagnostics[0].where, (Location{"launch_ref.md", 52, 0}));
}

TEST(OperationInputs, ThatOnlyASampleShowsHaveAPathAndCanBeCorrected) {
  page::Page launch = resource("launch");
  page::OperationSection post = operation("POST");
  post.samples = {sample(page::SampleRole::request, R"({"crew":7})", 50)};
  launch.operations.push_back(post);
  const auto fact = find_fact(resolve_pages({launch}).api, "launch.POST.crew");
  ASSERT_TRUE(fact.has_value());
  EXPECT_EQ(fact->kind, "input");
  EXPECT_THAT(fact->fields, testing::Contains(testing::Pair("type", "Int32")));
  EXPECT_THAT(fact->evidence, ElementsAre(ir::Evidence{ir::How::example, {"launch_ref.md", 50, 0}}));
  const Resolved corrected =
      resolve_pages({launch}, {{"launch.POST.crew#type", "Int32", "Double", "x", {}, {"c.json", 3, 0}},
                               {"launch.POST.crew#required", "No", "Yes", "x", {}, {"c.json", 4, 0}}});
  EXPECT_THAT(corrected.api.corrections, SizeIs(2));
  const ir::Input& input = the_resource(corrected, "launch").operations[0].inputs.at(0);
  EXPECT_EQ(input.type.kind, ir::TypeKind::real);
  EXPECT_TRUE(input.required);
}

TEST(ErrorNames, AreClosedOverEveryTable) {
  page::Page boat = resource("boat");
  page::OperationSection get = operation("GET");
  get.errors = {row({"Gone", "410", "Sunk", "."}, 9), row({"conflict", "409", "None", "."}, 10)};
  boat.operations.push_back(get);
  page::EventSection deleted;
  deleted.type = "deleted";
  deleted.rows.push_back(row({"boat", "High", "fleet", "."}, 11));
  deleted.reasons.push_back({"Timeout", {row({"Late", "."}, 12)}, 12});
  boat.events.push_back(deleted);
  const Resolved resolved =
      resolve_pages({boat, enumeration("ErrorCode", {"Conflict"}), enumeration("ErrorSubcode", {"Busy"})});
  const auto names = [](const std::vector<ir::Member>& members) {
    std::vector<std::string> list;
    for (const ir::Member& member : members) list.push_back(member.name);
    return list;
  };
  EXPECT_THAT(names(resolved.api.error_codes), ElementsAre("Conflict", "Gone", "Timeout"));
  EXPECT_THAT(names(resolved.api.error_subcodes), ElementsAre("Busy", "Late", "Sunk"));
  EXPECT_EQ(resolved.api.error_subcodes[2].source.line, 9);
}

}  // namespace
}  // namespace ucwagen::resolve
