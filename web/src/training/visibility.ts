export const AUDIENCES = ["only-me", "friends", "followers", "clubs", "everyone"] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PARTS = ["map", "heartRate", "power", "startTime", "gear", "body"] as const;
export type Part = (typeof PARTS)[number];

export type PartVisibility = { readonly [P in Part]?: Audience | undefined };
