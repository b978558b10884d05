export function policy(): Promise<string>;
export function styleDigests(): Promise<string[]>;
