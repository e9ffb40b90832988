// Unpacks Krita's palettes: what they begin with, and their document.
import { readFileSync } from "node:fs";
import JSZip from "jszip";

const results = [];
for (const file of process.argv.slice(2)) {
  try {
    const data = readFileSync(file);
    const zip = await JSZip.loadAsync(data, { checkCRC32: true });
    const [first] = Object.keys(zip.files);
    // Krita looks for its media type right behind the first header, where it must not be packed.
    const start = 30 + data.readUInt16LE(26) + data.readUInt16LE(28);
    const stored = data.subarray(start, start + data.readUInt32LE(22)).toString("latin1");
    results.push({ first: { name: first, stored }, colorset: await zip.file("colorset.xml").async("string") });
  } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
