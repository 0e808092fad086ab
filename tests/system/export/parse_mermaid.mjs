// Mermaid's own parser reads each graph; it draws 500 arrows unless told otherwise.
import { readFileSync } from "node:fs";
import mermaid from "mermaid";

mermaid.initialize({ maxEdges: 2000, maxTextSize: 500000 });
for (const file of process.argv.slice(2)) await mermaid.parse(readFileSync(file, "utf8"));
