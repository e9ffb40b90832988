// Compiles what `@use`s each file; prints its variables and its map as Sass evaluates them.
import { pathToFileURL } from "node:url";
import * as sass from "sass";

const asText = (value) => value.toString();

function read(file) {
  let found;
  const take = ([variables]) => {
    found = { colors: [], map: null };
    for (const [key, value] of variables.contents) {
      const name = key.assertString().text;
      if (value instanceof sass.SassMap) {
        const pairs = [...value.contents].map(([k, v]) => [k.assertString().text, asText(v)]);
        found.map = { name, colors: pairs };
      } else {
        found.colors.push([name, asText(value.assertColor())]);
      }
    }
    return sass.sassNull;
  };
  const source = '@use "sass:meta"; @use "palette"; $_: take(meta.module-variables("palette"));';
  sass.compileString(source, {
    importers: [{ findFileUrl: () => pathToFileURL(file) }],
    functions: { "take($variables)": take },
    logger: { warn: (message) => { throw new Error(message); } },
  });
  return found;
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return read(file); } catch (error) { return { error: String(error) }; }
})));
