// served_documents.mjs SCHEMA DOCUMENTS: each line of DOCUMENTS, {"type", "document"}, validates against that type of SCHEMA.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const ajv = new Ajv2020.default({ strict: true, allErrors: true });
ajv.addSchema(JSON.parse(readFileSync(process.argv[2], "utf8")), "ucwa");
const faults = new Map();
let count = 0;
for (const line of readFileSync(process.argv[3], "utf8").split("\n")) {
  if (line === "") continue;
  const { type, document } = JSON.parse(line);
  const validate = ajv.getSchema(`ucwa#/$defs/${type}`);
  ++count;
  if (validate === undefined) faults.set(`the schema has no ${type}`, document);
  else if (!validate(document)) faults.set(`${type}: ${ajv.errorsText(validate.errors)}`, document);
}
for (const [fault, document] of faults) console.error(fault, JSON.stringify(document).slice(0, 300));
console.log(`${count} documents`);
if (faults.size > 0 || count < 1000) process.exit(1);
