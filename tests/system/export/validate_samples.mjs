// The schema compiles in ajv's strict mode, and the samples that the OpenAPI document carries validate against it.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { eachSample } from "./each_sample.mjs";

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const ajv = new Ajv2020.default({ strict: true, allErrors: true });
ajv.addSchema(schema, "ucwa");
for (const name of Object.keys(schema.$defs)) ajv.getSchema(`ucwa#/$defs/${name}`);
eachSample(process.argv[3], (name, value) => {
  const validate = ajv.getSchema(`ucwa#/$defs/${name}`);
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
});
