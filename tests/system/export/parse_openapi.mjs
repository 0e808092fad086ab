// Two parsers read each whole document and find it valid.
import { readFileSync } from "node:fs";
import SwaggerParser from "@apidevtools/swagger-parser";
import { validate } from "@scalar/openapi-parser";

for (const file of process.argv.slice(2)) {
  await SwaggerParser.validate(file, { dereference: { circular: "ignore" } });
  const result = await validate(readFileSync(file, "utf8"));
  if (!result.valid) {
    console.error(file, JSON.stringify(result.errors, null, 2));
    process.exit(1);
  }
}
