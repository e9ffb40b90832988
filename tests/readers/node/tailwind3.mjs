// Builds two classes for each colour that a configuration adds, one of them half transparent.
import { pathToFileURL } from "node:url";
import postcss from "postcss";
import tailwindcss from "tailwindcss3";

const flat = (colors) => Object.entries(colors).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : flat(value).map(([name, color]) => [`${key}-${name}`, color]));

async function read(file) {
  const config = (await import(pathToFileURL(file))).default;
  const stated = flat(config.theme.extend.colors);
  const html = stated.map(([name]) => `bg-${name} bg-${name}/50`).join(" ");
  const built = await postcss([tailwindcss({ ...config, corePlugins: ["backgroundColor"], content: [{ raw: html }] })]).process("@tailwind utilities", { from: undefined });
  if (built.warnings().length) throw new Error(built.warnings().join());
  const values = {};
  postcss.parse(built.css).walkDecls("background-color", (declaration) => { values[declaration.parent.selector.replaceAll("\\", "").slice(4)] = declaration.value; });
  return {
    colors: stated.map(([name]) => [name, values[name]]),
    half: Object.fromEntries(stated.map(([name]) => [name, values[`${name}/50`]])),
  };
}

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push(await read(file)); } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
