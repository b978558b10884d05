import "fake-indexeddb/auto";
import "@testing-library/jest-dom/vitest";
import { onlineManager } from "@tanstack/react-query";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, expect } from "vitest";
import { chooseTheme } from "../app/theme";
import { forgetDone } from "../design/Toast";
import { reach } from "../session/reach";
import { chooseLanguage } from "../text/language";

configure({ asyncUtilTimeout: 10_000 });

// What a component complains about in the console is a fault, as on the screens in a browser. Plain functions, which no test's restoring takes away.
const complaints: unknown[][] = [];
const hear = (...complaint: unknown[]) => void complaints.push(complaint);
Object.assign(console, { error: hear, warn: hear });

afterEach(() => {
  const heard = complaints.splice(0);
  expect(heard, "complaints in the console").toEqual([]);
});

// The files share one document: what a test chose or was told must not reach the next one.
afterEach(() => {
  cleanup();
  forgetDone();
  onlineManager.setOnline(true);
  reach.heard(false);
  chooseTheme("system");
  localStorage.clear();
  sessionStorage.clear();
  chooseLanguage("en");
});
