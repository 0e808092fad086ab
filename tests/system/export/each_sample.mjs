// Calls check(where, name of the schema, value) for every sample of an OpenAPI document; check returns what is wrong, or
// nothing. Exits with 1 if a sample is wrong, or if there are too few of them to prove anything.
import { readFileSync } from "node:fs";

export function eachSample(path, check) {
  const document = JSON.parse(readFileSync(path, "utf8"));
  let count = 0;
  let faults = 0;
  const of = (where, media) => {
    const name = media?.schema?.$ref?.split("/").pop();
    if (!name) return;
    for (const sample of Object.values(media.examples ?? {})) {
      ++count;
      const fault = check(name, sample.value);
      if (!fault) continue;
      ++faults;
      console.error(where, name, fault);
    }
  };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operation.responses) continue;
      const bodies = [operation.requestBody, ...Object.values(operation.responses)];
      for (const body of bodies) of(`${method} ${path}`, body?.content?.["application/json"]);
    }
  }
  console.log(`${count} samples`);
  if (faults > 0 || count < 100) process.exit(1);
}
