// Parses YAML.
import { readFileSync } from "node:fs";
import * as yaml from "js-yaml";

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return { document: yaml.load(readFileSync(file, "utf8")) }; } catch (error) { return { error: String(error) }; }
})));
