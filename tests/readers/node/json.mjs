// Parses JSON files.
import { readFileSync } from "node:fs";

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return { document: JSON.parse(readFileSync(file, "utf8")) }; } catch (error) { return { error: String(error) }; }
})));
