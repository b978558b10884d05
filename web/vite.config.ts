import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const DOM_TESTS = "src/**/*.dom.test.ts";

const gateway = process.env.FITCONNECT_GATEWAY ?? "http://localhost:8080";

if (process.env.VITEST) {
  process.env.TZ = "Pacific/Auckland"; // far from UTC, so that a test finds a clock of the wrong zone
}

export default defineConfig({
  base: "/app/",
  plugins: [{ ...optimizeLocales.vite({ locales: ["en-US", "ru-RU"] }), enforce: "pre" }, react()],
  build: {
    outDir: "target/web",
    emptyOutDir: true,
    target: ["chrome123", "firefox128", "safari17.5"],
    assetsInlineLimit: 0, // the content security policy allows no data: script or style
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000, // kB; MapLibre comes alone, with the first map. `npm run measure` limits what Today loads
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/app/icon.svg", "/app/session", "/app/sign-in", "/app/sign-out", "/app/callback"].map((path) => [path, gateway]),
    ),
  },
  test: {
    isolate: false, // loading the modules and a DOM for each file anew costs four times what the tests do
    restoreMocks: true,
    testTimeout: 30_000, // the first test of a file waits for its screens to be transformed
    projects: [
      { extends: true, test: { name: "plain", include: ["src/**/*.test.ts", "client/src/**/*.test.ts"], exclude: [DOM_TESTS], environment: "node", setupFiles: ["src/testing/globals.ts"] } },
      {
        extends: true,
        test: { name: "dom", include: [DOM_TESTS, "src/**/*.test.tsx"], environment: "happy-dom", setupFiles: ["src/testing/globals.ts", "src/testing/dom.ts"] },
      },
    ],
  },
});
