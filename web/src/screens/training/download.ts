import { problemOf } from "@fitconnect/client";

export const FORMATS = ["original", "gpx", "tcx", "fit"] as const;
export type FileFormat = (typeof FORMATS)[number];

/** Fetched first, so that a refusal is said here instead of on a page of its own. */
export async function download(trainingId: string, format: FileFormat): Promise<void> {
  const answer = await fetch(`/api/v1/trainings/${trainingId}/recording?format=${format}`);
  if (!answer.ok) {
    throw problemOf(answer, await answer.json().catch(() => undefined));
  }
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = nameIn(answer.headers.get("Content-Disposition")) ?? `training.${format === "original" ? "bin" : format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function nameIn(disposition: string | null): string | undefined {
  const encoded = /filename\*=(?:UTF-8|utf-8)''([^;]+)/.exec(disposition ?? "")?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? undefined);
}
