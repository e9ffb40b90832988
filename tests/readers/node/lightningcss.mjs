// Parses style sheets with no mercy; prints the custom properties as it understood them.
import { readFileSync } from "node:fs";
import { transform } from "lightningcss";

function read(file) {
  const colors = new Map();
  const { warnings } = transform({
    filename: file,
    code: readFileSync(file),
    visitor: {
      Declaration: {
        custom: (property) => {
          const [token, ...others] = property.value;
          if (token?.type !== "color" || others.length) throw new Error(`${property.name} is no colour`);
          colors.set(property.name, token.value);
        },
      },
    },
  });
  if (warnings.length) throw new Error(JSON.stringify(warnings));
  return { colors: [...colors] };
}

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  try { return read(file); } catch (error) { return { error: String(error) }; }
})));
