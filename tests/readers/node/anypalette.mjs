// Loads palettes of many programs; prints name, colours and their names.
import AnyPalette from "anypalette";

const load = (filePath) => new Promise((resolve) => {
  AnyPalette.loadPalette({ filePath }, (error, palette, format) => {
    if (error) resolve({ error: String(error) });
    else resolve({ name: palette.name ?? null, format: format?.name, colors: palette.map(({ name, red, green, blue, alpha }) => ({ name: name ?? null, rgb: [red, green, blue], alpha })) });
  });
});

const results = [];
for (const file of process.argv.slice(2)) results.push(await load(file));
console.log(JSON.stringify(results));
