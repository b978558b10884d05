import type { AuthSchemas } from "@fitconnect/client";

type Request = AuthSchemas["VendorAppRequest"];

export interface AppDraft {
  readonly name: string;
  readonly website: string;
  readonly redirects: string;
}

export type AppFaults = Partial<Record<keyof AppDraft, "nameWrong" | "websiteWrong" | "redirectsWrong">>;

const LONGEST_NAME = 80;
const MOST_ADDRESSES = 10;

/** The lines that say something. */
export function addressesOf({ redirects }: AppDraft): string[] {
  return redirects
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

export function appFaultsOf(draft: AppDraft): AppFaults {
  const faults: AppFaults = {};
  const name = draft.name.trim();
  const addresses = addressesOf(draft);
  if (name === "" || name.length > LONGEST_NAME) {
    faults.name = "nameWrong";
  }
  if (!/^https:\/\/\S+\.\S+$/.test(draft.website.trim())) {
    faults.website = "websiteWrong";
  }
  if (addresses.length === 0 || addresses.length > MOST_ADDRESSES) {
    faults.redirects = "redirectsWrong";
  }
  return faults;
}

/** Scopes stay as they were; a new application has those that auth-service gives it. */
export function appRequest(draft: AppDraft, scopes: readonly string[] | undefined): Request {
  return { name: draft.name.trim(), website: draft.website.trim(), redirectUris: addressesOf(draft), ...(scopes ? { scopes: [...scopes] } : {}) } as Request;
}
