import { useSyncExternalStore } from "react";

export const LANGUAGES = ["en", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The cookie that auth-service's pages and mails read too, so that one choice counts in the whole house. */
const COOKIE = "fitconnect-language";
const YEAR_SECONDS = 31_536_000;
const listeners = new Set<() => void>();
let chosen: Language | undefined;

function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

export function currentLanguage(): Language {
  chosen ??= fromCookie() ?? fromBrowser() ?? "en";
  return chosen;
}

function fromCookie(): Language | undefined {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(document.cookie)?.[1];
  return isLanguage(value) ? value : undefined;
}

function fromBrowser(): Language | undefined {
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage);
}

/** The language with the region that the browser names for it, such as en-GB. */
export function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? language;
}

export function chooseLanguage(language: Language): void {
  chosen = language;
  document.cookie = `${COOKIE}=${language}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
  document.documentElement.lang = language;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}
