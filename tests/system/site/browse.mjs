// The site in a browser: search, keyboard, links, reading without JavaScript, no request to anywhere, accessibility.
// browse.mjs SITE [SCREENSHOTS]
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [folder, pictures] = process.argv.slice(2);
const site = `${pathToFileURL(folder).href}/`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
// One page of each kind.
const kinds = ["index.html", "all-resources.html", "all-enumerations.html", "all-errors.html", "all-events.html", "all-scopes.html", "all-tree.html", "all-changes.html",
  "phone_audio.html", "conversation.html", "enum-call_state.html", "error-conflict_too_many_groups.html"];

const profile = mkdtempSync(join(tmpdir(), "ucwagen-browser-"));
const browser = await puppeteer.launch({
  executablePath: process.env.BROWSER, userDataDir: profile,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const elsewhere = [];
const mistakes = [];
const newPage = async () => {
  const page = await browser.newPage();
  page.on("request", (request) => { if (!request.url().startsWith(site)) elsewhere.push(request.url()); });
  page.on("requestfailed", (request) => mistakes.push(`${request.url()} cannot be loaded`));
  page.on("pageerror", (error) => mistakes.push(`${error}`));
  page.on("console", (message) => { if (message.type() === "error") mistakes.push(message.text()); });
  return page;
};

const tests = {
  async "the search finds names, words, prose and what is misspelt"(page) {
    const first = async (text) => {
      await page.goto(`${site}phone.html`);
      await page.keyboard.press("/");
      await page.keyboard.type(text);
      await page.waitForSelector("#results li");
      return page.$eval("#results li", (item) => [item.querySelector("b")?.textContent ?? null, item.querySelector("span")?.textContent.trim(), item.dataset.href]);
    };
    const is = async (text, name, kind, href) => assert.deepEqual(await first(text), [name, kind, site + href], text);
    await is("phoneAudio", "phoneAudio", "resource", "phone_audio.html");
    await is("CallSt", "CallState", "enumeration", "enum-call_state.html");
    await is("updated phoneAudio", "updated phoneAudio", "event of phoneAudio", "phone_audio.html#updated.phoneAudio");
    await is("phonAduio", "phoneAudio", "resource", "phone_audio.html");
    await is("TooManyGroups", "TooManyGroups", "member of ErrorSubcode", "enum-error_subcode.html#member.TooManyGroups");
    await is("telephone network", "phoneAudio", "resource", "phone_audio.html");
    await is("audio add phone", "addPhoneAudio", "resource", "add_phone_audio.html");
    assert.equal((await first("zzzzzzzz"))[0], null);
  },

  async "the keyboard alone opens what was found"(page) {
    await page.goto(`${site}index.html`);
    assert.equal(await page.evaluate(() => "ucwagenIndex" in window), false, "the index is loaded before it is needed");
    await page.keyboard.press("/");
    await page.keyboard.type("phone");
    await page.waitForSelector("#results li[aria-selected=true]");
    const chosen = () => page.$eval("[role=combobox]", (field) => field.getAttribute("aria-activedescendant"));
    assert.equal(await chosen(), "result0");
    await page.keyboard.press("ArrowDown");
    assert.equal(await chosen(), "result1");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    assert.notEqual(await chosen(), "result0", "the list goes round");
    await page.keyboard.press("Escape");
    assert.equal(await page.$eval("#results", (list) => list.hidden), true);
    assert.equal(await page.$eval("[role=combobox]", (field) => field.value), "");
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "BODY");
    await page.keyboard.press("/");
    await page.keyboard.type("updated phoneaudio");
    await page.waitForSelector("#results li[aria-selected=true]");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.equal(page.url(), `${site}phone_audio.html#updated.phoneAudio`);
    assert.equal(await page.$eval(":target", (target) => target.id), "updated.phoneAudio");
  },

  async "a click opens what was found"(page) {
    await page.goto(`${site}all-tree.html`);
    await page.click("[role=combobox]");
    await page.keyboard.type("CallState");
    await page.waitForSelector("#results li");
    await Promise.all([page.waitForNavigation(), page.click("#results li")]);
    assert.equal(page.url(), `${site}enum-call_state.html`);
  },

  async "no link of any page is broken"(page) {
    const pages = new Map();
    const read = (text) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      return {
        ids: [...parsed.querySelectorAll("[id]")].map((element) => element.id),
        links: [...parsed.querySelectorAll("[href]")].map((link) => link.getAttribute("href")),
      };
    };
    for (const file of readdirSync(folder)) {
      if (file.endsWith(".html")) pages.set(file, await page.evaluate(read, readFileSync(join(folder, file), "utf8")));
    }
    assert.ok(pages.size > 300, `there are only ${pages.size} pages`);
    let count = 0;
    for (const [file, { ids, links }] of pages) {
      assert.equal(new Set(ids).size, ids.length, `${file} has an anchor twice`);
      for (const link of links) {
        const [target, anchor] = link.split("#");
        assert.ok(!target || existsSync(join(folder, target)), `${file} leads to ${link}`);
        assert.ok(anchor === undefined || pages.get(target || file).ids.includes(anchor), `${file} leads to ${link}`);
        ++count;
      }
    }
    assert.ok(count > 10000, `there are only ${count} links`);
  },

  async "pages can be read without JavaScript"(page) {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site}phone_audio.html`);
    const shown = await page.$eval("body", (body) => body.innerText);
    for (const text of ["phoneAudio", "Properties", "CallState", "holdPhoneAudio", "GET", "Neighbourhood", "conversation"]) assert.ok(shown.includes(text), text);
    assert.equal(await page.$eval("search", (search) => search.checkVisibility()), false);
    await page.click("#evidence + details summary");
    assert.equal(await page.$eval("#evidence + details", (details) => details.open), true);
  },

  async "nothing is wider than a phone"(page) {
    await page.setViewport({ width: 360, height: 740 });
    const wide = [];
    for (const kind of kinds) {
      await page.goto(site + kind);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      if (content > screen) wide.push(`${kind} is ${content} wide`);
    }
    assert.deepEqual(wide, []);
  },

  async "axe finds nothing on any kind of page, light or dark"(page) {
    const found = [];
    for (const theme of ["light", "dark"]) {
      // The themes differ in nothing but colours.
      const options = { preload: false, ...(theme === "dark" && { runOnly: ["color-contrast", "link-in-text-block"] }) };
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      for (const kind of kinds) {
        await page.goto(site + kind);
        await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
        if (kind === "all-tree.html") {
          await page.keyboard.press("/");
          await page.keyboard.type("phone");
          await page.waitForSelector("#results li");
        }
        await page.evaluate(axe);
        const { violations } = await page.evaluate((options) => window.axe.run(options), options);
        found.push(...violations.map((one) => `${kind} ${theme} ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html).join(" ")}`));
      }
    }
    assert.deepEqual(found, []);
  },
};

const takePictures = async (page) => {
  for (const theme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    for (const [name, width, height] of [["desktop", 1280, 900], ["phone", 390, 844]]) {
      await page.setViewport({ width, height });
      for (const kind of kinds) {
        await page.goto(site + kind);
        await page.screenshot({ path: join(pictures, `${kind.replace(/\W/g, "_")}_${name}_${theme}.png`) });
      }
    }
  }
};

let failed = 0;
try {
  if (pictures) await takePictures(await newPage());
  for (const [name, test] of Object.entries(pictures ? {} : tests)) {
    const started = Date.now();
    const page = await newPage();
    try {
      await test(page);
      console.log(`ok: ${name} (${Date.now() - started} ms)`);
    } catch (error) {
      ++failed;
      console.log(`FAILED: ${name}\n${error.stack}`);
    }
    await page.close();
  }
  for (const text of [...elsewhere.map((url) => `a request to ${url}`), ...mistakes]) {
    ++failed;
    console.log(`FAILED: ${text}`);
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
