// Unpacks project files and parses what describes them.
import { readFileSync } from "node:fs";
import JSZip from "jszip";

const results = [];
for (const file of process.argv.slice(2)) {
  try {
    const zip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true });
    results.push({ document: JSON.parse(await zip.file("project.json").async("string")) });
  } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
