import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { chooseLanguage } from "../text/language";

configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  if (typeof document === "undefined") {
    return; // a test of tools, in Node alone
  }
  cleanup();
  localStorage.clear();
  chooseLanguage("en");
});
