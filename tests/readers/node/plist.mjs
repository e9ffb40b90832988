// Parses property lists.
import { readFileSync } from "node:fs";
import { parse } from "plist";

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return { document: parse(readFileSync(file, "utf8")) }; } catch (error) { return { error: String(error) }; }
})));
