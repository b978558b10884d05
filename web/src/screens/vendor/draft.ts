import type { AuthSchemas } from "@fitconnect/client";

type Request = AuthSchemas["VendorAppRequest"];

export interface AppDraft {
  readonly name: string;
  readonly website: string;
  readonly redirects: string;
  /** What it may ask athletes for. */
  readonly scopes: readonly string[];
}

/** What auth-service offers to vendors. */
export const OFFERED = ["openid", "profile", "activity:write", "activity:read"];
export const emptyApp: AppDraft = { name: "", website: "", redirects: "", scopes: ["openid", "activity:write"] };

export type AppFaults = Partial<Record<keyof AppDraft, "nameWrong" | "websiteWrong" | "redirectsWrong" | "scopesMissing">>;

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
  if (draft.scopes.length === 0) {
    faults.scopes = "scopesMissing";
  }
  return faults;
}

export function appRequest(draft: AppDraft): Request {
  return { name: draft.name.trim(), website: draft.website.trim(), redirectUris: addressesOf(draft), scopes: [...draft.scopes] };
}
