// Prism serves the document: it answers every operation, and refuses a body that breaks the document.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const file = process.argv[2];
const port = 20000 + (process.pid % 20000);
const document = JSON.parse(readFileSync(file, "utf8"));
const prism = spawn("node_modules/.bin/prism", ["mock", "-p", `${port}`, file], { stdio: ["ignore", "pipe", "inherit"] });
const fail = (text) => { prism.kill(); console.error(text); process.exit(1); };
await new Promise((resolve, reject) => {
  prism.stdout.on("data", (data) => { if (`${data}`.includes("is listening")) resolve(); });
  prism.on("exit", () => reject(new Error("prism ended")));
});

/// A value that fits a schema.
const valueOf = (schema, depth = 0) => {
  if (!schema || depth > 6) return "x";
  if (schema.$ref) return valueOf(document.components.schemas[schema.$ref.split("/").pop()], depth + 1);
  if (schema.anyOf) return valueOf(schema.anyOf[0], depth + 1);
  if (schema.enum) return schema.enum[0];
  if (schema.type === "array") return [valueOf(schema.items, depth + 1)];
  if (schema.type === "boolean") return true;
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? schema.maximum ?? 1;
  if (schema.type !== "object") return "x";
  const required = schema.required ?? [];
  return Object.fromEntries(required.map((name) => [name, valueOf(schema.properties[name], depth + 1)]));
};
const send = (method, path, body, media) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    method: method.toUpperCase(),
    headers: { Authorization: "Bearer x", ...(body === undefined ? {} : { "Content-Type": media }) },
    body: body === undefined ? undefined : body,
  });

let count = 0;
let refused = 0;
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operation.operationId) continue;
    const query = (operation.parameters ?? []).filter((one) => one.required)
      .map((one) => `${one.name}=${encodeURIComponent([valueOf(one.schema)].flat()[0])}`).join("&");
    const address = query ? `${path}?${query}` : path;
    const content = operation.requestBody?.content ?? {};
    const media = Object.keys(content)[0];
    const value = media && (content[media].examples?.sample1?.value ?? valueOf(content[media].schema));
    const body = !media ? undefined : media.includes("json") ? JSON.stringify(value) : "x";
    const answer = await send(method, address, body, media);
    if (answer.status >= 400) fail(`${method} ${address}: ${answer.status} ${await answer.text()}`);
    ++count;
    const schema = media?.includes("json") && document.components.schemas[content[media].schema.$ref.split("/").pop()];
    if (!schema || !(schema.required?.length > 0)) continue;
    const wrong = await send(method, address, "{}", media);
    if (wrong.status !== 422 && wrong.status !== 400) fail(`${method} ${address} without its required inputs: ${wrong.status}`);
    ++refused;
  }
}
prism.kill();
console.log(`${count} operations, ${refused} bad bodies refused`);
if (count < 200 || refused < 5) process.exit(1);
process.exit(0);
