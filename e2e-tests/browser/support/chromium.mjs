import { chromium } from "playwright-core";

/** Flags without which Chromium calls its maker's servers, which tests have no business with. */
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium, with a new profile. Root has no sandbox to give it. */
export function startChromium() {
  const flags = process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags });
}
