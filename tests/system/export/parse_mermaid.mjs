// Mermaid reads each graph and finds every node and arrow in it. It cleans names with DOMPurify, which works on a window, and
// it takes 500 arrows unless told otherwise.
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

globalThis.window = new JSDOM("").window;
globalThis.document = window.document;
const { default: mermaid } = await import("mermaid");
mermaid.initialize({ maxEdges: 2000, maxTextSize: 500000 });

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, "utf8");
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const written = [/^ +n\d+\[/gm, /^ +n\d+ -/gm].map((line) => text.match(line)?.length ?? 0);
  const read = [db.getVertices().size, db.getEdges().length];
  console.log(`${file}: ${read[0]} nodes, ${read[1]} arrows`);
  if (read[0] < 3 || `${read}` !== `${written}`) {
    console.error(`the file has ${written[0]} nodes and ${written[1]} arrows`);
    process.exit(1);
  }
}
