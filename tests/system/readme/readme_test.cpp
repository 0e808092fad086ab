#include <gtest/gtest.h>

#include "readme_example.inc"

namespace {
std::optional<ucwa::Request> sent;
}  // namespace

ucwa::Response send(const ucwa::Request& request) {
  sent = request;
  return {409, {{"Content-Type", "application/json"}}, R"({"code":"Conflict","subcode":"AlreadyExists"})"};
}

namespace {

constexpr const char* phone_audio = R"({
  "rel": "phoneAudio",
  "state": "Disconnected",
  "_links": {
    "self": {"href": "/ucwa/v1/applications/1/phoneAudio"},
    "addPhoneAudio": {"href": "/ucwa/v1/applications/1/phoneAudio/add"}
  }
})";

TEST(ReadmeExample, FollowsTheLinkAndKnowsTheDocumentedError) {
  sent.reset();
  testing::internal::CaptureStdout();
  bring_in_lee(phone_audio);
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "Lee is in the call\n");
  ASSERT_TRUE(sent.has_value());
  EXPECT_EQ(sent->method, "POST");
  EXPECT_EQ(sent->target, "/ucwa/v1/applications/1/phoneAudio/add");
  EXPECT_NE(sent->body.find("sip:lee@pool.example.com"), std::string::npos);
}

TEST(ReadmeExample, SendsNothingWhileTheLinkIsNotThere) {
  sent.reset();
  bring_in_lee(R"({"rel":"phoneAudio","state":"Connected"})");
  EXPECT_FALSE(sent.has_value());
}

}  // namespace
