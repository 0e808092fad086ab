#include <gmock/gmock.h>

#include <algorithm>

#include "tests/unit/resolve/edition.hpp"

namespace ucwagen::resolve {
namespace {

using ir::How;
using ir::TypeKind;

class EditionTypes : public Edition {};

/// Calls visit(name, type) for every property and parameter.
template <typename Visit>
void each_type(const ir::Api& api, Visit visit) {
  for (const auto& resource : api.resources) {
    for (const auto& property : resource.properties)
      visit(resource.name + "." + property.name, property.type);
    for (const auto& operation : resource.operations) {
      for (const auto& each : operation.query_parameters)
        visit(resource.name + ".query." + each.name, each.type);
      for (const auto& each : operation.body_parameters)
        visit(resource.name + ".body." + each.name, each.type);
    }
  }
}

TEST_F(EditionTypes, Of2025States281Types) {
  int stated = 0;
  each_type(edition("edition-2025").api, [&](const std::string&, const ir::Type& type) {
    stated += !type.evidence.empty() && type.evidence.front().how == How::stated;
  });
  EXPECT_EQ(stated, 281);
}

TEST_F(EditionTypes, Of2025DocumentsTheseLimits) {
  std::map<std::int64_t, int> lengths;
  std::map<std::pair<std::int64_t, std::int64_t>, int> ranges;
  std::map<std::string, int> defaults;
  each_type(edition("edition-2025").api, [&](const std::string&, const ir::Type& type) {
    if (type.max_length) ++lengths[*type.max_length];
    EXPECT_EQ(type.minimum.has_value(), type.maximum.has_value());
    if (type.minimum && type.maximum) ++ranges[{*type.minimum, *type.maximum}];
    if (type.default_value) ++defaults[*type.default_value];
  });
  EXPECT_EQ(lengths,
            (std::map<std::int64_t, int>{{50, 57}, {60, 1}, {80, 8}, {100, 10}, {250, 29}, {256, 22}}));
  EXPECT_EQ(ranges, (std::map<std::pair<std::int64_t, std::int64_t>, int>{{{0, 55}, 4},
                                                                          {{1, 100}, 2},
                                                                          {{5, 60}, 6},
                                                                          {{5, 1800}, 2},
                                                                          {{10, 30}, 5},
                                                                          {{10, 60}, 2},
                                                                          {{180, 1800}, 1}}));
  EXPECT_EQ(defaults, (std::map<std::string, int>{{"0", 1},
                                                  {"15", 1},
                                                  {"180", 1},
                                                  {"5", 3},
                                                  {"Enabled", 1},
                                                  {"HR48X48", 2},
                                                  {"True", 3},
                                                  {"VoIP", 2},
                                                  {"Voicemail", 2},
                                                  {"Voip", 2}}));
}

TEST_F(EditionTypes, LeavesOnePropertyOf2025AndNoneOf2016WithoutAType) {
  EXPECT_EQ(count(edition("edition-2025"), Rule::untyped_property), 1U);
  EXPECT_EQ(count(edition("edition-2025"), Rule::untyped_parameter), 0U);
  EXPECT_EQ(property_type(edition("edition-2025"), "conversationExtensionResult", "result").kind,
            TypeKind::unknown);
  EXPECT_EQ(count(edition("edition-2016"), Rule::untyped_property), 0U);
}

class TypesOf : public testing::TestWithParam<const char*> {};

TEST_P(TypesOf, EachEditionHaveEvidenceAndTheReverse) {
  if (!std::filesystem::exists(folder_of(GetParam()))) GTEST_SKIP() << "the published pages are not here";
  int types = 0;
  each_type(edition(GetParam()).api, [&](const std::string& fact, const ir::Type& type) {
    EXPECT_EQ(type.kind == TypeKind::unknown, type.evidence.empty()) << fact;
    ++types;
  });
  EXPECT_GT(types, 400);
}

INSTANTIATE_TEST_SUITE_P(Read, TypesOf, testing::Values("spec", "edition-2025", "edition-2016"),
                         [](const auto& edition) {
                           std::string name = edition.param;
                           std::ranges::replace(name, '-', '_');
                           return name;
                         });

TEST_F(EditionTypes, Of2025ContradictsItselfInTheTenKnownProperties) {
  std::vector<std::string> facts;
  for (const Diagnostic& diagnostic : edition("edition-2025").diagnostics) {
    if (diagnostic.rule != Rule::contradictory_evidence) continue;
    EXPECT_EQ(diagnostic.notes.size(), 2U) << diagnostic.message;
    const std::size_t start = diagnostic.message.find("property ") + 9;
    facts.push_back(diagnostic.message.substr(start, diagnostic.message.find(' ', start) - start));
  }
  EXPECT_THAT(facts, testing::UnorderedElementsAre(
                         "audioTranscript.status", "communication.lisQueryResult",
                         "contactSupportedModalities.modalities", "conversationLog.status",
                         "mediaRelayAccessToken.uri", "onlineMeetingPolicies.entryExitAnnouncement",
                         "onlineMeetingPolicies.phoneUserAdmission", "presence.availability",
                         "simultaneousRingSettings.target", "unansweredCallSettings.target"));
}

TEST_F(EditionTypes, Of2025AddsThirteenMembersThatPagesLeaveOut) {
  std::map<std::string, std::vector<std::string>> added;
  for (const auto& enumeration : edition("edition-2025").api.enumerations) {
    for (const auto& member : enumeration.members) {
      if (member.source.file != enumeration.source.file) added[enumeration.name].push_back(member.name);
    }
  }
  using testing::ElementsAre;
  using testing::Pair;
  EXPECT_THAT(added, ElementsAre(Pair("CallForwardingState", ElementsAre("None")),
                                 Pair("ErrorSubcode",
                                      ElementsAre("None", "MaxEventCountReached", "CallbackChannelError",
                                                  "InvalidExchangeServerVersion", "UnprocessableEntity",
                                                  "CannotRedirect")),
                                 Pair("GenericPolicy", ElementsAre("None")),
                                 Pair("LisQueryResultEnum", ElementsAre("Succeeded")),
                                 Pair("ModalityType", ElementsAre("ApplicationSharing", "DataCollaboration")),
                                 Pair("SimultaneousRingTarget", ElementsAre("None")),
                                 Pair("UnansweredCallHandlingTarget", ElementsAre("None"))));
  EXPECT_EQ(count(edition("edition-2025"), Rule::missing_enumeration_value), 13U);
}

TEST_F(EditionTypes, TypesPropertiesByTheStrongestEvidence) {
  const Resolved& pages = edition("edition-2025");
  const auto expect = [&](const std::string& resource, const std::string& name,
                          const std::string& enumeration, How how) {
    const ir::Type& type = property_type(pages, resource, name);
    EXPECT_EQ(type.enumeration, enumeration) << resource << '.' << name;
    ASSERT_FALSE(type.evidence.empty());
    EXPECT_EQ(type.evidence.front().how, how) << resource << '.' << name;
  };
  expect("presence", "availability", "PreferredAvailability", How::parameter);
  expect("contactPresence", "availability", "Availability", How::enumeration_link);
  expect("onlineMeetingEligibleValues", "accessLevels", "AccessLevel", How::enumeration_link);
  expect("messagingInvitation", "state", "InvitationState", How::example);
  expect("audioTranscript", "status", "AudioTranscriptStatus", How::example);
  expect("conversation", "audienceMute", "AudienceMuteLock", How::example);
  expect("phoneAudio", "state", "CallState", How::example);
  expect("messaging", "state", "CallState", How::same_name);
  expect("messagingInvitation", "importance", "Importance", How::same_name);
  expect("invitation", "state", "InvitationState", How::same_name);
  expect("audioVideo", "supportsReplaces", "", How::example);
  EXPECT_EQ(property_type(pages, "reason", "code").evidence.front().how, How::article);
}

}  // namespace
}  // namespace ucwagen::resolve
