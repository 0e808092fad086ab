// Mermaid's own parser reads each graph; it draws 500 arrows unless told otherwise, and sanitizes only in a browser.
import { readFileSync } from "node:fs";
import mermaid from "mermaid";

mermaid.initialize({ securityLevel: "loose", maxEdges: 2000, maxTextSize: 500000 });
for (const file of process.argv.slice(2)) await mermaid.parse(readFileSync(file, "utf8"));
