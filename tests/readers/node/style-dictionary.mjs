// Builds CSS variables of each file; a name that two properties share is an error.
import { readFileSync } from "node:fs";
import postcss from "postcss";
import StyleDictionary from "style-dictionary";

async function read(file) {
  const platform = { transformGroup: "css", files: [{ destination: "palette.css", format: "css/variables" }] };
  const dictionary = new StyleDictionary({ tokens: JSON.parse(readFileSync(file, "utf8")), platforms: { css: platform }, log: { warnings: "error", verbosity: "verbose" } });
  const [{ output }] = await dictionary.formatPlatform("css");
  const colors = [];
  postcss.parse(output).walkDecls((declaration) => { colors.push([declaration.prop, declaration.value]); });
  return { colors };
}

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push(await read(file)); } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
