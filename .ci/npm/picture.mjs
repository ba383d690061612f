// Lays a page seen in a browser and a page of paper side by side.
//   node picture.mjs CHROMIUM PAGE.html PAGE.png OUTPUT.png
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [executablePath, html, paper, output] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const policy = await browser.newPage({ viewport: { width: 720, height: 1000 } });
await policy.goto(pathToFileURL(html).href);
// Past the contents, where the document speaks.
await policy.evaluate(() => {
  const heading = [...document.querySelectorAll("h2, h3")].find((h) => /prospects|Formulaires/.test(h.textContent));
  window.scrollTo({ top: heading.getBoundingClientRect().top - 24, behavior: "instant" });
});
const left = await policy.screenshot();

const image = (bytes) => `data:image/png;base64,${bytes.toString("base64")}`;
const both = await browser.newPage({ viewport: { width: 1240, height: 860 } });
await both.setContent(`<style>
  body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #e9ecef; width: max-content }
  img { height: 812px; background: white; border-radius: 3px; box-shadow: 0 2px 10px rgb(0 0 0 / 25%) }
</style><img src="${image(left)}"><img src="${image(readFileSync(paper))}">`);
await both.locator("body").screenshot({ path: output });
await browser.close();
