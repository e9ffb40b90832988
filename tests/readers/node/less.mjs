// Declares a property for each variable of a file and each entry of its map; prints what comes out.
import { readFileSync } from "node:fs";
import less from "less";
import postcss from "postcss";

const warnings = [];
less.logger.addListener({ warn: (message) => warnings.push(message), error: () => {}, info: () => {}, debug: () => {} });

async function read(file) {
  const source = readFileSync(file, "utf8");
  const root = await less.parse(source);
  const names = root.rules.filter((rule) => rule.variable).map((rule) => rule.name.slice(1));
  const isMap = (name) => root.variable(`@${name}`).value.type === "DetachedRuleset";
  const mapName = names.find(isMap);
  const plain = names.filter((name) => !isMap(name));
  const lines = plain.map((name, place) => `.v${place} { color: @${name} }`);
  const entries = mapName ? root.variable(`@${mapName}`).value.ruleset.rules.filter((rule) => rule.name).map((rule) => rule.name.map((part) => part.value).join("")) : [];
  entries.forEach((name, place) => lines.push(`.m${place} { color: @${mapName}[${name}] }`));
  const { css } = await less.render(`${source}\n${lines.join("\n")}`);
  const values = {};
  postcss.parse(css).walkDecls((declaration) => { values[declaration.parent.selector] = declaration.value; });
  if (warnings.length) throw new Error(warnings.join());
  return {
    colors: plain.map((name, place) => [name, values[`.v${place}`]]),
    map: mapName ? { name: mapName, colors: entries.map((name, place) => [name, values[`.m${place}`]]) } : null,
  };
}

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push(await read(file)); } catch (error) { results.push({ error: `${error.message} ${error.line ?? ""} ${error.extract ?? ""}` }); }
}
console.log(JSON.stringify(results));
