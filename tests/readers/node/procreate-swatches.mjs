// Reads Procreate palettes; prints name and colours, as Procreate states them and as it shows them.
import { readFileSync } from "node:fs";
import { readSwatchesFile } from "procreate-swatches";

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push({ ...(await readSwatchesFile(readFileSync(file), "rgb")) }); } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
