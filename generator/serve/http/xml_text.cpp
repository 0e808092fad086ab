#include "generator/serve/http/xml_text.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "generator/base/entities.hpp"
#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::string_view name_space = " xmlns=\"http://schemas.microsoft.com/rtc/2012/03/ucwa\"";

/// Dates are ISO 8601 in XML.
std::string value_text(const Json& value) {
  if (!value.is_string()) return value.is_null() ? "" : value.dump();
  const auto& text = value.get_ref<const std::string&>();
  if (text.starts_with("/Date(")) return iso_date(std::strtoll(text.c_str() + 6, nullptr, 10));
  return text;
}

std::string attributes(const Json& link) {
  std::string text;
  for (const auto& [name, value] : link.items())
    text += ' ' + name + "=\"" + encode_entities(value_text(value)) + '"';
  return text;
}

void write_link(const std::string& rel, const Json& link, std::string& out) {
  if (link.is_array()) {
    for (const auto& one : link) write_link(rel, one, out);
  } else {
    out += "<link rel=\"" + encode_entities(rel) + '"' + attributes(link) + "/>";
  }
}

void write_property(const std::string& name, const Json& value, std::string& out) {
  if (!value.is_array()) {
    out += "<property name=\"" + encode_entities(name) + "\">" + encode_entities(value_text(value)) +
           "</property>";
    return;
  }
  out += "<propertyList name=\"" + encode_entities(name) + "\">";
  for (const auto& item : value) out += "<item>" + encode_entities(value_text(item)) + "</item>";
  out += "</propertyList>";
}

void write_resource(const std::string& rel, const Json& document, std::string_view more, std::string& out);

void write_embedded(const std::string& rel, const Json& embedded, std::string& out) {
  if (embedded.is_array()) {
    for (const auto& one : embedded) write_resource(rel, one, "", out);
  } else {
    write_resource(rel, embedded, "", out);
  }
}

void write_links(const Json& document, std::string& out) {
  const auto links = document.find("_links");
  if (links == document.end()) return;
  for (const auto& [rel, link] : links->items())
    if (rel != "self") write_link(rel, link, out);
}

void write_resource(const std::string& rel, const Json& document, std::string_view more, std::string& out) {
  out += "<resource rel=\"" + encode_entities(rel) + "\" href=\"" + encode_entities(self_href(document)) +
         '"' + std::string(more) + '>';
  write_links(document, out);
  for (const auto& [name, value] : document.items())
    if (name != "_links" && name != "_embedded") write_property(name, value, out);
  if (const auto embedded = document.find("_embedded"); embedded != document.end())
    for (const auto& [name, value] : embedded->items()) write_embedded(name, value, out);
  out += "</resource>";
}

void write_reason(const Json& reason, std::string_view more, std::string& out) {
  out += "<reason" + std::string(more) + '>';
  for (const auto& [name, value] : reason.items()) {
    out += '<' + name + '>';
    if (value.is_object()) {
      for (const auto& [key, text] : value.items()) write_property(key, text, out);
    } else {
      out += encode_entities(value_text(value));
    }
    out += "</" + name + '>';
  }
  out += "</reason>";
}

void write_event(const Json& event, std::string& out) {
  const std::string type = event.value("type", "updated");
  out += '<' + type;
  if (event.contains("link")) out += attributes(event["link"]);
  if (event.contains("status")) out += " status=\"" + encode_entities(value_text(event["status"])) + '"';
  out += '>';
  if (event.contains("in")) out += "<in" + attributes(event["in"]) + "/>";
  if (event.contains("reason")) write_reason(event["reason"], "", out);
  if (const auto embedded = event.find("_embedded"); embedded != event.end())
    for (const auto& [name, value] : embedded->items()) write_embedded(name, value, out);
  out += "</" + type + '>';
}

void write_events(const Json& document, std::string& out) {
  out += "<events href=\"" + encode_entities(self_href(document)) + '"' + std::string(name_space) + '>';
  write_links(document, out);
  if (const auto senders = document.find("sender"); senders != document.end()) {
    for (const auto& sender : *senders) {
      out += "<sender rel=\"" + encode_entities(sender.value("rel", "")) + "\" href=\"" +
             encode_entities(sender.value("href", "")) + "\">";
      for (const auto& event : sender["events"]) write_event(event, out);
      out += "</sender>";
    }
  }
  out += "</events>";
}

}  // namespace

std::string write_xml(const Json& document) {
  std::string out = R"(<?xml version="1.0" encoding="utf-8"?>)";
  if (document.contains("code") && !document.contains("_links")) {
    write_reason(document, name_space, out);
  } else if (text_member(document, "rel") == "events" || document.contains("sender")) {
    write_events(document, out);
  } else {
    write_resource(text_member(document, "rel"), document, name_space, out);
  }
  return out;
}

std::string iso_date(long long milliseconds) {
  using namespace std::chrono;
  const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
  const auto day = floor<days>(time);
  const year_month_day date{day};
  const hh_mm_ss clock{time - day};
  char text[40];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
  return text;
}

std::string ajax_date(long long milliseconds) { return "/Date(" + std::to_string(milliseconds) + ")/"; }

}  // namespace ucwagen::serve
