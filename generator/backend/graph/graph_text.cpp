#include <ostream>

#include "generator/backend/graph/graph.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::graph {
namespace {

/// Escapes a name; names come from pages and may be any text.
std::string dot_string(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out + '"';
}

std::string mermaid_string(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    const bool plain = is_alphanumeric(c) || std::string_view("_ ,.-").find(c) != std::string_view::npos ||
                       static_cast<unsigned char>(c) >= 0x80U;
    out += plain ? std::string(1, c) : '#' + std::to_string(static_cast<int>(c)) + ';';
  }
  return out + '"';
}

void write_dot(const Graph& graph, std::ostream& out) {
  out << "digraph ucwa {\n  rankdir=LR;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n"
         "  edge [fontname=\"sans-serif\", fontsize=10];\n";
  for (const std::string& node : graph.nodes) out << "  " << dot_string(node) << ";\n";
  for (const Arrow& arrow : graph.arrows) {
    out << "  " << dot_string(arrow.from) << " -> " << dot_string(arrow.to)
        << " [label=" << dot_string(joined(arrow.rels, ", "));
    if (arrow.embedded) out << ", style=dashed";
    out << "];\n";
  }
  out << "}\n";
}

/// Uses numbers for nodes, since names such as "end" are keywords of Mermaid.
void write_mermaid(const Graph& graph, std::ostream& out) {
  std::map<std::string, std::size_t> numbers;
  out << "flowchart LR\n";
  for (const std::string& node : graph.nodes) {
    const std::size_t number = numbers.size();
    numbers.emplace(node, number);
    out << "  n" << number << '[' << mermaid_string(node) << "]\n";
  }
  for (const Arrow& arrow : graph.arrows) {
    out << "  n" << numbers.at(arrow.from) << (arrow.embedded ? " -.->|" : " -->|")
        << mermaid_string(joined(arrow.rels, ", ")) << "| n" << numbers.at(arrow.to) << '\n';
  }
}

}  // namespace

void write(const Graph& graph, Language language, std::ostream& out) {
  if (language == Language::dot) {
    write_dot(graph, out);
  } else {
    write_mermaid(graph, out);
  }
}

}  // namespace ucwagen::graph
