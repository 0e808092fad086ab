#include <algorithm>

#include "engine.hpp"

namespace ucwa::detail {

namespace {

bool is_at(const WireForm::Entry& entry, std::string_view section, std::string_view name) {
  const std::string_view place = entry.place;
  return place.size() == section.size() + name.size() && place.substr(0, section.size()) == section &&
         place.substr(section.size()) == name;
}

bool is_in(const WireForm::Entry& entry, std::string_view section) {
  return std::string_view(entry.place).substr(0, section.size()) == section;
}

}  // namespace

const std::vector<WireForm::Entry>& Engine::forms(const Resource& resource) {
  static const std::vector<WireForm::Entry> none;
  return resource.wire_form_ ? resource.wire_form_->entries : none;
}

const WireForm::Entry* Engine::find_form(const Resource& resource, std::string_view section,
                                         std::string_view name) {
  for (const WireForm::Entry& entry : forms(resource)) {
    if (is_at(entry, section, name)) return &entry;
  }
  return nullptr;
}

void Engine::set_form(Resource& resource, std::string_view section, std::string_view name,
                      std::string_view json, std::string written) {
  drop_form(resource, section, name);
  if (!resource.wire_form_) resource.wire_form_.emplace();
  std::string place(section);
  place += name;
  resource.wire_form_->entries.push_back({std::move(place), std::string(json), std::move(written)});
}

void Engine::drop_entries(WireForm& form, std::string_view section, std::string_view name) {
  auto& entries = form.entries;
  const auto dropped = [&](const WireForm::Entry& entry) {
    return name.empty() ? is_in(entry, section) : is_at(entry, section, name);
  };
  entries.erase(std::remove_if(entries.begin(), entries.end(), dropped), entries.end());
}

void Engine::drop_rel(Resource& resource) {
  resource.rel_sent_ = false;
  if (resource.wire_form_) resource.wire_form_->rel.reset();
}

void Engine::set_rel(Resource& resource, const Type& type, std::string_view rel) {
  resource.rel_sent_ = true;
  if (rel == type.rel) return;
  if (!resource.wire_form_) resource.wire_form_.emplace();
  resource.wire_form_->rel.emplace(rel);
}

std::optional<std::string_view> Engine::rel(const Resource& resource, const Type& type) {
  if (!resource.rel_sent_) return std::nullopt;
  if (resource.wire_form_ && resource.wire_form_->rel) return *resource.wire_form_->rel;
  return type.rel;
}

void Engine::set_header_etag(Resource& resource, std::string_view etag) {
  resource.etag.emplace(etag);
  resource.etag_from_header_ = true;
}

bool set_null(const Type& type, void* object, std::string_view property) {
  const Field* field = find_field(type.properties, property);
  if (field == nullptr) return false;
  Resource& base = *type.base(object);
  if (is_external(*field)) {
    field->clear(field->member(object));
    Engine::set_form(base, "_links/", property, "null");
    return true;
  }
  clear_property(*field, field->member(object));
  Engine::set_form(base, "", property, "null");
  return true;
}

}  // namespace ucwa::detail

namespace ucwa {

// Special members are compiled once here, not in every source that has such an object.

Resource::Resource() noexcept = default;
Resource::Resource(const Resource&) = default;
Resource::Resource(Resource&&) noexcept = default;
Resource& Resource::operator=(const Resource& other) { return *this = Resource(other); }
Resource& Resource::operator=(Resource&&) noexcept = default;
Resource::~Resource() = default;

bool Resource::is_null(std::string_view property) const noexcept {
  const auto* form = detail::Engine::find_form(*this, "", property);
  return form != nullptr && form->json == "null";
}

}  // namespace ucwa
