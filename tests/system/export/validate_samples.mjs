// The schema compiles in ajv's strict mode, and the samples that the OpenAPI document carries validate against it.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const document = JSON.parse(readFileSync(process.argv[3], "utf8"));
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
ajv.addSchema(schema, "ucwa");
let count = 0;
let faults = 0;
for (const name of Object.keys(schema.$defs)) ajv.getSchema(`ucwa#/$defs/${name}`);
const check = (where, media) => {
  const reference = media?.schema?.$ref;
  if (!reference) return;
  const validate = ajv.getSchema(`ucwa#/$defs/${reference.split("/").pop()}`);
  for (const sample of Object.values(media.examples ?? {})) {
    ++count;
    if (validate(sample.value)) continue;
    ++faults;
    console.error(where, ajv.errorsText(validate.errors));
  }
};
for (const [path, item] of Object.entries(document.paths)) {
  for (const [method, operation] of Object.entries(item)) {
    if (!operation.responses) continue;
    check(`${method} ${path}`, operation.requestBody?.content?.["application/json"]);
    for (const response of Object.values(operation.responses)) check(`${method} ${path}`, response.content?.["application/json"]);
  }
}
console.log(`${count} samples`);
if (faults > 0 || count < 100) process.exit(1);
