// Parses palettes in the Open Color format; prints its colours with the ways to them.
import { readFileSync } from "node:fs";
import oco from "opencolor";

function read(file) {
  const colors = [];
  const tree = oco.parse(readFileSync(file, "utf8"));
  tree.traverseTree(["Color"], (entry) => { colors.push([entry.path(), entry.hexcolor(true)]); });
  return { colors };
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return read(file); } catch (error) { return { error: String(error) }; }
})));
