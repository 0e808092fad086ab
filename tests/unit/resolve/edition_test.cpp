#include "tests/unit/resolve/edition.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ucwagen::resolve {
namespace {

using ir::How;
using ir::TypeKind;

/// What an edition holds, counted kind by kind.
struct Totals {
  std::size_t resources = 0, enumerations = 0, members = 0, properties = 0, links = 0, operations = 0,
              query = 0, body = 0, errors = 0, scope_rows = 0, scopes = 0, events = 0, async_errors = 0;
  friend bool operator==(const Totals&, const Totals&) = default;
};

void PrintTo(const Totals& t, std::ostream* out) {
  *out << t.resources << " resources, " << t.enumerations << " enumerations, " << t.members << " members, "
       << t.properties << " properties, " << t.links << " links, " << t.operations << " operations, "
       << t.query << " query, " << t.body << " body, " << t.errors << " errors, " << t.scope_rows
       << " scope rows, " << t.scopes << " scopes, " << t.events << " events, " << t.async_errors
       << " asynchronous errors";
}

Totals totals(const ir::Api& api) {
  Totals totals;
  totals.resources = api.resources.size();
  totals.enumerations = api.enumerations.size();
  totals.scopes = api.scopes.size();
  for (const auto& enumeration : api.enumerations) {
    for (const auto& member : enumeration.members)
      totals.members += member.source.file == enumeration.source.file;
  }
  for (const auto& resource : api.resources) {
    totals.properties += resource.properties.size();
    totals.links += resource.links.size();
    totals.operations += resource.operations.size();
    totals.scope_rows += resource.scopes.size();
    totals.events += resource.events.size();
    for (const auto& event : resource.events) totals.async_errors += event.async_errors.size();
    for (const auto& operation : resource.operations) {
      totals.query += operation.query_parameters.size();
      totals.body += operation.body_parameters.size();
      totals.errors += operation.errors.size();
    }
  }
  return totals;
}

std::size_t count(const Resolved& resolved, Rule rule) {
  return static_cast<std::size_t>(std::ranges::count(resolved.diagnostics, rule, &Diagnostic::rule));
}

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

const ir::Type& property_type(const Resolved& resolved, const std::string& resource,
                              const std::string& name) {
  const auto& resources = resolved.api.resources;
  const auto owner = std::ranges::find(resources, resource, &ir::Resource::name);
  return std::ranges::find(owner->properties, name, &ir::Property::name)->type;
}

class Edition : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(reference_folder())) GTEST_SKIP() << "the published pages are not here";
  }
};

// Of 573 and 463 link rows, 135 and 116 are "self": rows like the others.
TEST_F(Edition, Of2025HoldsWhatWasCounted) {
  EXPECT_EQ(totals(edition("edition-2025").api), (Totals{.resources = 238,
                                                         .enumerations = 56,
                                                         .members = 314,
                                                         .properties = 527,
                                                         .links = 573,
                                                         .operations = 263,
                                                         .query = 59,
                                                         .body = 290,
                                                         .errors = 1483,
                                                         .scope_rows = 431,
                                                         .scopes = 5,
                                                         .events = 167,
                                                         .async_errors = 0}));
}

TEST_F(Edition, Of2016HoldsWhatWasCounted) {
  EXPECT_EQ(totals(edition("edition-2016").api), (Totals{.resources = 176,
                                                         .enumerations = 44,
                                                         .members = 230,
                                                         .properties = 381,
                                                         .links = 463,
                                                         .operations = 206,
                                                         .query = 44,
                                                         .body = 2,
                                                         .errors = 913,
                                                         .scope_rows = 0,
                                                         .scopes = 3,
                                                         .events = 139,
                                                         .async_errors = 216}));
}

TEST_F(Edition, Of2025States281Types) {
  int stated = 0;
  each_type(edition("edition-2025").api, [&](const std::string&, const ir::Type& type) {
    stated += !type.evidence.empty() && type.evidence.front().how == How::stated;
  });
  EXPECT_EQ(stated, 281);
}

TEST_F(Edition, Of2025DocumentsTheseLimits) {
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

TEST_F(Edition, LeavesOnePropertyOf2025AndNoneOf2016WithoutAType) {
  EXPECT_EQ(count(edition("edition-2025"), Rule::untyped_property), 1U);
  EXPECT_EQ(count(edition("edition-2025"), Rule::untyped_parameter), 0U);
  EXPECT_EQ(property_type(edition("edition-2025"), "conversationExtensionResult", "result").kind,
            TypeKind::unknown);
  EXPECT_EQ(count(edition("edition-2016"), Rule::untyped_property), 0U);
}

TEST_F(Edition, HasNoTypeWithoutEvidenceAndNoEvidenceWithoutAType) {
  for (const char* name : {"edition-2025", "edition-2016"}) {
    each_type(edition(name).api, [&](const std::string& fact, const ir::Type& type) {
      EXPECT_EQ(type.kind == TypeKind::unknown, type.evidence.empty()) << name << ' ' << fact;
    });
  }
}

TEST_F(Edition, Of2025ContradictsItselfInTheTenKnownProperties) {
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

TEST_F(Edition, Of2025AddsThirteenMembersThatPagesLeaveOut) {
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

TEST_F(Edition, TypesPropertiesByTheStrongestEvidence) {
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

TEST_F(Edition, KnowsAliasesAndRevisions) {
  const ir::Api& api = edition("edition-2025").api;
  int aliases = 0, revisions = 0;
  for (const auto& resource : api.resources) {
    aliases += resource.alias_of.has_value();
    revisions += resource.revision == 2;
    if (resource.name == "search2") {
      EXPECT_EQ(resource.rel, "search");
    }
    if (resource.name == "organizer") {
      EXPECT_EQ(resource.alias_of, "contact");
    }
    if (resource.name == "group2") {
      EXPECT_FALSE(resource.alias_of);
    }
  }
  EXPECT_EQ(aliases, 14);
  EXPECT_EQ(revisions, 13);
  EXPECT_EQ(api.aliases, (std::map<std::string, std::string>{{"acceptedByParticipant", "participant"},
                                                             {"from", "participant"}}));
}

TEST_F(Edition, Of2025LeadsEveryLinkToAPage) {
  for (const auto& resource : edition("edition-2025").api.resources) {
    for (const auto& link : resource.links)
      EXPECT_EQ(link.target, link.rel == "self" ? resource.name : link.rel) << resource.name;
  }
}

TEST_F(Edition, IsCorrectedWithoutAComplaint) {
  std::ostringstream json;
  json << std::ifstream(UCWAGEN_SOURCE_DIR "/spec/corrections.json").rdbuf();
  Diagnostics diagnostics;
  const auto corrections = parse_corrections("corrections.json", json.str(), diagnostics);
  EXPECT_TRUE(diagnostics.empty());
  EXPECT_FALSE(corrections.empty());
  for (const char* name : {"edition-2025", "edition-2016"}) {
    const Resolved corrected = resolve(read_pages(reference_folder() / name), name, corrections);
    for (const Diagnostic& diagnostic : corrected.diagnostics)
      EXPECT_NE(diagnostic.where.file, "corrections.json") << name << ": " << diagnostic.message;
    EXPECT_EQ(property_type(corrected, "policies", "emoticons").enumeration, "GenericPolicy") << name;
  }
}

TEST_F(Edition, Of2025ShowsTheCardinalityOfAllLinksButThree) {
  std::vector<std::string> open;
  for (const auto& resource : edition("edition-2025").api.resources) {
    for (const auto& link : resource.links) {
      if (link.cardinality == ir::Cardinality::unknown) open.push_back(resource.name + "." + link.rel);
    }
  }
  EXPECT_THAT(open, testing::ElementsAre("audioVideoSession.resumeAudio",
                                         "audioVideoSession.resumeAudioVideo", "participants.participant"));
  EXPECT_EQ(count(edition("edition-2025"), Rule::contradictory_cardinality), 0U);
}

TEST_F(Edition, CountsFormsOfSamplesThatDifferAndThatLostBlanks) {
  EXPECT_EQ(count(edition("edition-2025"), Rule::lenient_sample), 20U);
  EXPECT_EQ(count(edition("edition-2025"), Rule::mangled_sample), 30U);
  EXPECT_EQ(count(edition("edition-2025"), Rule::repeated_constraint), 16U);
  EXPECT_EQ(count(edition("edition-2025"), Rule::unparsable_sample), 0U);
  EXPECT_EQ(count(edition("edition-2016"), Rule::unparsable_sample), 0U);
}

TEST_F(Edition, ReadsTheCrossCuttingArticles) {
  for (const char* name : {"edition-2025", "edition-2016"}) {
    const ir::Api& api = edition(name).api;
    EXPECT_EQ(api.generic_errors.size(), 17U) << name;
    EXPECT_EQ(api.status_errors.size(), 15U) << name;
    EXPECT_EQ(std::ranges::count(api.status_errors, true, &ir::StatusError::in_events), 7) << name;
  }
}

}  // namespace
}  // namespace ucwagen::resolve
