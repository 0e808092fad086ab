#include "tests/unit/resolve/edition.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace ucwagen::resolve {
namespace {

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
