#include "generator/backend/site/site_reference.hpp"
#include "generator/ir/type_words.hpp"

namespace ucwagen::site {
namespace {

/// Where facts stand, and how it is known what is not a plain row.
class EvidenceList {
 public:
  explicit EvidenceList(const std::string& page) : page_(page) {}

  void add(const std::string& fact, const AnchorId& anchor, const ir::Source& source,
           const std::vector<ir::Evidence>& evidence = {}) {
    if (source.file.empty() && evidence.empty()) return;
    View& view = list_.emplace_back();
    view.set("fact", HtmlText::line(fact)).set("anchor", anchor);
    set_text(view, "source", place(source));
    std::string known;
    for (const ir::Evidence& one : evidence) {
      const bool same_row = one.source.file == source.file && one.source.line == source.line;
      if (one.how == ir::How::stated && same_row) continue;
      known += (known.empty() ? "" : "; ") + std::string(ir::how_words(one.how).manner);
      if (!same_row) known += ", " + place(one.source);
    }
    set_text(view, "known", known);
  }
  View::List take() { return std::move(list_); }

 private:
  /// "line 12" on the page that the resource is named after.
  [[nodiscard]] std::string place(const ir::Source& source) const {
    if (source.file.empty()) return {};
    if (source.line == 0) return source.file;
    return (source.file == page_ ? "line " : source.file + ':') + std::to_string(source.line);
  }

  const std::string& page_;
  View::List list_;
};

}  // namespace

View::List evidence_of(const ir::Resource& resource, const Reference& reference) {
  const Addresses& addresses = reference.addresses;
  EvidenceList list(resource.page);
  for (const ir::Property& property : resource.properties)
    list.add(property.name, addresses.anchor(property), property.source, property.type.evidence);
  for (const ir::Link& link : resource.links) list.add(link.rel, addresses.anchor(link), link.source);
  for (const ir::Event& event : resource.events)
    list.add(event.type + ' ' + event.resource, addresses.anchor(event), event.source);
  for (const ir::Operation& operation : resource.operations) {
    list.add(operation.method, addresses.anchor(operation), operation.source, operation.result.evidence);
    for (const ir::Input& input : operation.inputs)
      list.add(operation.method + ' ' + input.name, addresses.anchor(input),
               input.rows.empty() ? ir::Source{} : input.rows.front(), input.type.evidence);
  }
  return list.take();
}

}  // namespace ucwagen::site
