import { chromium } from "playwright-core";

/** Flags without which Chromium calls its maker's servers, which tests have no business with. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What a page may take on a machine with much else to do; a guard against hanging, not a measure. */
const PATIENCE_MILLIS = 90_000;

/** Starts the system's Chromium, with a new profile. Root has no sandbox to give it. */
export async function startChromium() {
  const flags = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  };
  return browser;
}
