"""The model of an IR as other generators want it: a JSON Schema for quicktype, a .proto for protoc.

Both describe data alone (properties, links, embedded resources, enumerations). What ucwagen's bindings have
besides (operations, errors, events, scopes, XML) is in neither, so the comparison leans against ucwagen.
"""

import re

SCHEMA_KINDS = {"boolean": {"type": "boolean"}, "int32": {"type": "integer"}, "byte": {"type": "integer"},
                "double": {"type": "number"}}
PROTO_KINDS = {"boolean": "bool", "int32": "int32", "byte": "int32", "double": "double"}


def pascal(name):
    return name[0].upper() + name[1:]


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def members(resource, resources):
    """(properties, links, embedded): each {name: (type or target, is it an array)}."""
    properties, links, embedded = {}, {}, {}
    for item in resource["properties"]:
        kind = item["type"]
        if kind["kind"] == "externalResource":  # travels as a link
            links[item["name"]] = ("Link", False)
        else:
            properties[item["name"]] = (kind, kind["array"])
    for link in resource["links"]:
        many = link["cardinality"] == "many"
        if link["embedded"] and link["target"] in resources:
            embedded[link["rel"]] = (pascal(link["target"]), many)
        else:
            links[link["rel"]] = ("Link", many)
    return properties, links, embedded


def json_schema(ir):
    resources = {resource["name"] for resource in ir["resources"]}

    def value(kind):
        if isinstance(kind, str):
            return {"$ref": "#/definitions/" + kind}
        if kind["kind"] == "enumeration":
            return {"$ref": "#/definitions/" + kind["enumeration"]}
        return SCHEMA_KINDS.get(kind["kind"], {"type": "string"})

    def fields(table):
        return {name: {"type": "array", "items": value(kind)} if array else value(kind)
                for name, (kind, array) in table.items()}

    definitions = {"Link": {"type": "object", "required": ["href"], "properties": {"href": {"type": "string"}}}}
    for enumeration in ir["enumerations"]:
        definitions[enumeration["name"]] = {"type": "string", "enum": [m["name"] for m in enumeration["members"]]}
    for resource in ir["resources"]:
        name = pascal(resource["name"])
        properties, links, embedded = members(resource, resources)
        content = fields({"rel": ({"kind": "string"}, False)} | properties)
        for key, part, table in ("_links", "Links", links), ("_embedded", "Embedded", embedded):
            if table:
                definitions[name + part] = {"type": "object", "properties": fields(table)}
                content[key] = {"$ref": f"#/definitions/{name}{part}"}
        definitions[name] = {"type": "object", "properties": content}
    return {"$schema": "http://json-schema.org/draft-06/schema#", "definitions": definitions}


def proto(ir):
    resources = {resource["name"] for resource in ir["resources"]}
    lines = ['syntax = "proto3";', "package model;", "message Link { optional string href = 1; }"]

    def value(kind):
        if isinstance(kind, str):
            return kind
        if kind["kind"] == "enumeration":
            return kind["enumeration"] + ".Name"
        return PROTO_KINDS.get(kind["kind"], "string")

    def fields(table):
        for number, (name, (kind, array)) in enumerate(table.items(), 1):
            label = "repeated" if array else "optional"
            yield f'{label} {value(kind)} {snake(name).strip("_")} = {number} [json_name = "{name}"];'

    for enumeration in ir["enumerations"]:
        # Enumerators share the scope of their enumeration, so each has a message around it.
        values = ["nothing_documented_ = 0;"]
        values += [f'{member["name"]} = {number};' for number, member in enumerate(enumeration["members"], 1)]
        lines.append(f'message {enumeration["name"]} {{ enum Name {{ {" ".join(values)} }} }}')
    for resource in ir["resources"]:
        properties, links, embedded = members(resource, resources)
        content = {"rel": ({"kind": "string"}, False)} | properties
        lines.append(f'message {pascal(resource["name"])} {{')
        for key, part, table in ("_links", "Links", links), ("_embedded", "Embedded", embedded):
            if table:
                lines += [f"  message {part} {{", *("    " + field for field in fields(table)), "  }"]
                content[key] = (part, False)
        lines += [*("  " + field for field in fields(content)), "}"]
    return "\n".join(lines) + "\n"


def samples(ir):
    """[(type, text)]: the JSON bodies of responses that are a resource."""
    resources = {resource["name"] for resource in ir["resources"]}
    found = []
    for resource in ir["resources"]:
        for operation in resource["operations"]:
            response = operation["response"]
            items = response.get("items") or [{"target": None}]
            target = resource["name"] if response["kind"] == "self" else items[0]["target"]
            if target not in resources or target == "events":
                continue
            for example in operation["examples"]:
                body = (example.get("response") or {}).get("body")
                if example["media"] == "json" and body:
                    found.append((pascal(target), body))
    return found
