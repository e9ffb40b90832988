// Builds a class for each theme colour of a file, beside Tailwind's utilities and without its theme.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import postcss from "postcss";
import { compile } from "tailwindcss";

const utilities = createRequire(`${process.cwd()}/`).resolve("tailwindcss/utilities.css");

async function read(file) {
  const source = readFileSync(file, "utf8");
  const declared = [];
  postcss.parse(source).walkDecls((declaration) => declared.push(declaration.prop.replace("--color-", "")));
  const build = await compile(`@import "tailwindcss/utilities.css";\n${source}`, {
    base: process.cwd(),
    loadStylesheet: async () => ({ path: utilities, base: process.cwd(), content: readFileSync(utilities, "utf8") }),
  });
  const variables = new Map();
  const classes = new Set();
  postcss.parse(build.build(declared.map((name) => `bg-${name}`))).walkDecls((declaration) => {
    if (declaration.prop.startsWith("--color-")) variables.set(declaration.prop.slice(8), declaration.value);
    if (declaration.prop === "background-color") classes.add(declaration.value.slice("var(--color-".length, -1));
  });
  return { colors: [...variables], classes: declared.filter((name) => classes.has(name)) };
}

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push(await read(file)); } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
