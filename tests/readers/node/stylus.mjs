// Uses each variable of a file as a colour, and each entry of its hash; prints what comes out.
import { readFileSync } from "node:fs";
import postcss from "postcss";
import stylus from "stylus";

function read(file) {
  const source = readFileSync(file, "utf8");
  const assigned = new stylus.Parser(source).parse().nodes.filter((node) => node.nodeName === "ident");
  const hash = assigned.find((node) => node.val.nodes?.[0]?.nodeName === "object");
  const plain = assigned.filter((node) => node !== hash).map((node) => node.name);
  const keys = hash ? Object.keys(hash.val.nodes[0].vals) : [];
  const lines = [
    ...plain.map((name, place) => `.v${place}\n  color: ${name}`),
    ...keys.map((key, place) => `.m${place}\n  color: ${hash.name}["${key}"]`),
  ];
  const css = stylus(`${source}\n${lines.join("\n")}\n`).render();
  const values = {};
  postcss.parse(css).walkDecls((declaration) => { values[declaration.parent.selector] = declaration.value; });
  const pairs = (names, mark) => names.map((name, place) => [name, values[`.${mark}${place}`]]);
  return { colors: pairs(plain, "v"), map: hash ? { name: hash.name, colors: pairs(keys, "m") } : null };
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return read(file); } catch (error) { return { error: String(error) }; }
})));
