// Opens each page in Chromium and asks axe for faults of accessibility; also
// refuses a page that asks for anything outside itself or that is wider than the
// screen, at the width of a desk and of a phone.
//   node axe.mjs CHROMIUM PAGE.html…
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

const [executablePath, ...pages] = process.argv.slice(2);
const widths = [1280, 375];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let faults = 0;
const fault = (page, width, text) => {
  faults++;
  console.log(`${page} (${width} px): ${text}`);
};

for (const path of pages) {
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    const url = pathToFileURL(path).href;
    page.on("request", (r) => {
      if (r.url() !== url && !r.url().startsWith("data:")) fault(path, width, `asks for ${r.url()}`);
    });
    page.on("console", (m) => {
      if (m.type() === "error") fault(path, width, m.text());
    });
    await page.goto(url);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) fault(path, width, `${overflow} px wider than the screen`);
    if (width !== widths[0]) {
      await context.close();
      continue; // axe finds the same at both, and is slow
    }
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    for (const v of violations) fault(path, width, `${v.id}: ${v.help}; ${v.nodes[0].html.slice(0, 160)}`);
    await context.close();
  }
}
await browser.close();
console.log(`${pages.length} pages at ${widths.length} widths: ${faults} faults`);
process.exit(faults === 0 && pages.length > 0 ? 0 : 1);
