import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

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
  },
  server: {
    proxy: Object.fromEntries(
      ["/api", "/app/icon.svg", "/app/session", "/app/sign-in", "/app/sign-out", "/app/callback"].map((path) => [path, gateway]),
    ),
  },
  test: {
    environment: "happy-dom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "client/src/**/*.test.ts"],
    restoreMocks: true,
    testTimeout: 30_000, // the first test of a file waits for its screens to be transformed
  },
});
