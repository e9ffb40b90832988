// Prints the custom properties of `:root` as a browser has them: what follows wins, and what stands
// under `@supports` counts only in a modern one.
import { readFileSync } from "node:fs";
import postcss from "postcss";

function read(file) {
  const old = new Map();
  const modern = new Map();
  postcss.parse(readFileSync(file, "utf8"), { from: file }).walkDecls((declaration) => {
    const rule = declaration.parent;
    if (rule.selector !== ":root" || !declaration.prop.startsWith("--")) throw new Error(`a stray ${declaration}`);
    if (rule.parent.type === "root") old.set(declaration.prop, declaration.value);
    modern.set(declaration.prop, declaration.value);
  });
  return { colors: [...old], modern: [...modern] };
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return read(file); } catch (error) { return { error: String(error) }; }
})));
