#include <gmock/gmock.h>

#include <functional>
#include <ostream>
#include <utility>

#include "generator/ir/fact_path.hpp"
#include "generator/ir/json.hpp"
#include "tests/unit/resolve/pages.hpp"

/// A corrected fact reaches every fact that inherits it: pages with a mistake and its correction give the same model as
/// pages without the mistake.
namespace ucwagen::resolve {
namespace {

using Pages = std::vector<page::Page>;

/// A mistake in one cell of the right pages. Its correction is of `path`, which the right pages may spell otherwise.
struct Mistake {
  const char* path;
  const char* right_path;
  std::function<void(Pages&)> make;
  Mistake(const char* path, std::function<void(Pages&)> make) : Mistake(path, path, std::move(make)) {}
  Mistake(const char* path, const char* right_path, std::function<void(Pages&)> make)
      : path(path), right_path(right_path), make(std::move(make)) {}
};

void PrintTo(const Mistake& mistake, std::ostream* out) { *out << mistake.path; }

enum Place : std::size_t { boat, dinghy, raft, invitation, crew_invitation, event_invitation, mast, rig };

page::OperationSection post() {
  page::OperationSection post = operation("POST");
  page::Sample request = sample(page::SampleRole::request, R"({"crew":5,"oar":2})", 60);
  request.headers = {{"Content-Type", "application/json"}};
  post.samples = {request, sample(page::SampleRole::response, R"({"rel":"mast"})", 70)};
  post.query = {row({"crew", ".", "No"}, 20), row({"deep", ".", "No"}, 21)};
  post.body = {row({"crew", "How many. Double", "Yes"}, 22),
               row({"deep", "How deep. Default is 5. Double", "No"}, 23), row({"sail", ".", "No"}, 24)};
  post.response = page::ResponseForm::items;
  post.response_items = {row({"mast", "."}, 25)};
  post.errors = {row({"Sunk", "409", "TooDeep", "."}, 26)};
  return post;
}

page::Page boat_page() {
  page::Page boat = resource("boat");
  boat.properties = {
      row({"crew", "."}, 2),        row({"hull", ". String"}, 3), row({"sail", ". (Rig)Sloop, or Ketch"}, 4),
      row({"keel", ". Double"}, 5), row({"kind", "."}, 6),        row({"oar", ". Double"}, 7)};
  boat.links = {row({"self", "."}, 10), row({"mast", "."}, 11)};
  boat.scopes = {row({"Sail", "sail", "Sails."}, 12)};
  boat.operations = {get_showing(R"({"rel":"boat","kind":"Sloop","_embedded":{"mast":[{"rel":"mast"}]}})"),
                     post()};
  return boat;
}

Pages right_pages() {
  page::Page boat2 = resource("dinghy"), raft = resource("raft");
  boat2.other_name_of = "boat";
  boat2.properties = {row({"keel", "."}, 3), row({"mode", ". String"}, 4)};
  raft.properties = {row({"hull", "."}, 3),
                     row({"keel", ". String"}, 4)};  // so keel and mode are not of one type
  page::Page common = resource("invitation"), crew = resource("crewInvitation"),
             event = resource("eventInvitation");
  common.properties = {row({"mode", "."}, 3)};
  common.links = {row({"from", "."}, 4), row({"to", "."}, 5)};
  crew.properties = {row({"mode", ". Int32"}, 3)};
  crew.links = {row({"from", ".", "one"}, 4), row({"to", ".", "many"}, 5)};
  event.links = {row({"from", "."}, 4)};
  return {boat_page(),
          boat2,
          raft,
          common,
          crew,
          event,
          resource("mast"),
          enumeration("Rig", {"Sloop", "Ketch"}),
          resource("from")};
}

page::OperationSection& post_of(Pages& pages) { return pages[boat].operations[1]; }

auto describe(Place page, std::size_t property, const char* text) {
  return [=](Pages& pages) { pages[page].properties[property].description.text = text; };
}

auto cardinality(std::size_t link, const char* text) {
  return [=](Pages& pages) { pages[crew_invitation].links[link].cardinality.text = text; };
}

auto parameter(std::size_t body_row, page::Prose page::ParameterRow::*cell, const char* text) {
  return [=](Pages& pages) { (post_of(pages).body[body_row].*cell).text = text; };
}

auto error(page::Prose page::ErrorRow::*cell, const char* text) {
  return [=](Pages& pages) { (post_of(pages).errors[0].*cell).text = text; };
}

const std::vector<Mistake>& mistakes() {
  static const std::vector<Mistake> list{
      {"boat.hull#type", describe(boat, 1, ". Boolean")},
      {"boat.hull#type", describe(boat, 1, ".")},
      {"boat.sail#type", describe(boat, 2, ". String")},
      {"boat.sail#type", describe(boat, 2, ".")},
      {"boat.keel#type", describe(boat, 3, ". Int32")},
      {"boat.keel#type", describe(boat, 3, ".")},
      {"boat.oar#type", describe(boat, 5, ". String")},
      {"boat.oar#type", describe(boat, 5, ".")},
      {"crewInvitation.mode#type", describe(crew_invitation, 0, ". String")},
      {"crewInvitation.mode#type", describe(crew_invitation, 0, ".")},
      {"boat.POST.crew#type", parameter(0, &page::ParameterRow::description, "How many. String")},
      {"boat.POST.crew#type", parameter(0, &page::ParameterRow::description, "How many.")},
      {"boat.POST.deep#type",
       parameter(1, &page::ParameterRow::description, "How deep. Default is 5. Int32")},
      {"boat.POST.deep#default",
       parameter(1, &page::ParameterRow::description, "How deep. Default is 6. Double")},
      {"boat.POST.crew#required", parameter(0, &page::ParameterRow::required, "No")},
      {"boat.POST.crwe#name", "boat.POST.crew#name", parameter(0, &page::ParameterRow::name, "crwe")},
      {"boat.POST#bodyMedia",
       [](Pages& pages) { post_of(pages).samples[0].headers[0].second = "text/plain"; }},
      {"boat.POST.errors[Sukn 409 TooDeep]#row", "boat.POST.errors[Sunk 409 TooDeep]#row",
       error(&page::ErrorRow::error, "Sukn")},
      {"boat.POST.errors[Sukn 409 TooDeep]#error", "boat.POST.errors[Sunk 409 TooDeep]#error",
       error(&page::ErrorRow::error, "Sukn")},
      {"boat.POST.errors[Sunk 409 TwoDeep]#subcode", "boat.POST.errors[Sunk 409 TooDeep]#subcode",
       error(&page::ErrorRow::subcode, "TwoDeep")},
      {"boat.POST.items[msat]#name", "boat.POST.items[mast]#name",
       [](Pages& pages) { post_of(pages).response_items[0].item.text = "msat"; }},
      {"boat.knid#name", "boat.kind#name",
       [](Pages& pages) { pages[boat].properties[4].name.text = "knid"; }},
      {"boat.links.msat#rel", "boat.links.mast#rel",
       [](Pages& pages) { pages[boat].links[1].rel.text = "msat"; }},
      {"boat.links.slef#rel", "boat.links.self#rel",
       [](Pages& pages) { pages[boat].links[0].rel.text = "slef"; }},
      {"crewInvitation.links.form#rel", "crewInvitation.links.from#rel",
       [](Pages& pages) { pages[crew_invitation].links[0].rel.text = "form"; }},
      {"crewInvitation.links.from#cardinality", cardinality(0, "unknown")},
      {"crewInvitation.links.from#cardinality", cardinality(0, "many")},
      {"crewInvitation.links.to#cardinality", cardinality(1, "unknown")},
      {"boat#scopes", [](Pages& pages) { pages[boat].scopes[0].scope.text = "Sial"; }},
      {"dinghy#aliasOf", [](Pages& pages) { pages[dinghy].other_name_of.clear(); }},
      {"Rig.Solop#name", "Rig.Sloop#name", [](Pages& pages) { pages[rig].members[0].name.text = "Solop"; }},
  };
  return list;
}

std::string field(const ir::Api& api, const std::string& path) {
  const auto fact = ir::find_fact(api, path);
  return fact && !fact->fields.empty() ? fact->fields.front().second : "no such fact: " + path;
}

/// The model as text, but for what a correction leaves different: descriptions, evidence and the list of corrections. A
/// corrected cardinality leaves `embedded` as it is, which has a field of its own.
std::string text_of(ir::Api api) {
  const auto strip = [](auto& facts) {
    for (auto& fact : facts) {
      fact.type.evidence.clear();
      fact.description.clear();
    }
  };
  for (ir::Resource& resource : api.resources) {
    strip(resource.properties);
    for (ir::Link& link : resource.links) link.embedded.reset();
    for (ir::Operation& operation : resource.operations) {
      strip(operation.query_parameters);
      strip(operation.body_parameters);
      strip(operation.inputs);
      operation.result.evidence.clear();
      operation.examples.clear();
    }
  }
  api.corrections.clear();
  return print(api);
}

class CorrectionOf : public testing::TestWithParam<Mistake> {};

TEST_P(CorrectionOf, ReachesWhatInheritsTheFact) {
  const Mistake& mistake = GetParam();
  Pages pages = right_pages();
  const ir::Api right = resolve_pages(pages).api;
  mistake.make(pages);
  const ir::Api wrong = resolve_pages(pages).api;
  const std::string was = field(wrong, mistake.path), is = field(right, mistake.right_path);
  EXPECT_NE(text_of(wrong), text_of(right));
  const Resolved corrected = resolve_pages(pages, {{mistake.path, was, is, "because", {}, {"c.json", 1, 0}}});
  EXPECT_EQ(corrected.api.corrections.size(), 1U);
  EXPECT_EQ(text_of(corrected.api), text_of(right)) << was << " -> " << is;
}

INSTANTIATE_TEST_SUITE_P(Facts, CorrectionOf, testing::ValuesIn(mistakes()));

}  // namespace
}  // namespace ucwagen::resolve
