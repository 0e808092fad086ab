// Every sample of the OpenAPI document goes through the reader that quicktype wrote for its schema, which checks types.
import { createRequire } from "node:module";
import { eachSample } from "./each_sample.mjs";

const readers = createRequire(import.meta.url)(process.argv[2]);
eachSample(process.argv[3], (name, value) => {
  try {
    readers[`to${name}`](JSON.stringify(value));
  } catch (error) {
    return `${error}`;
  }
});
