// Reads Adobe Swatch Exchange files; prints colours and groups as they nest.
import { readFileSync } from "node:fs";
import ase from "ase-util";

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return { blocks: ase.read(readFileSync(file)) }; } catch (error) { return { error: String(error) }; }
})));
