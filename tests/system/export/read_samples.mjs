// Every sample of the OpenAPI document goes through the reader that quicktype wrote for its schema, which checks types.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const readers = createRequire(import.meta.url)(process.argv[2]);
const document = JSON.parse(readFileSync(process.argv[3], "utf8"));
let count = 0;
let faults = 0;
const check = (where, media) => {
  const name = media?.schema?.$ref?.split("/").pop();
  if (!name) return;
  const read = readers[`to${name}`];
  for (const sample of Object.values(media.examples ?? {})) {
    ++count;
    try {
      read(JSON.stringify(sample.value));
    } catch (error) {
      ++faults;
      console.error(where, name, `${error}`);
    }
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
