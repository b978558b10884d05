import { demand, problemOf, type IntegrationSchemas } from "@fitconnect/client";
import { queryOptions } from "@tanstack/react-query";
import { api } from "../../session/api";

export type Archive = IntegrationSchemas["ImportArchive"];

const PAUSE_MILLIS = 2_000;

/** The newest archive, asked again while its files are being taken. */
export const archiveQuery = queryOptions({
  queryKey: ["imports", "archives"],
  queryFn: async () => (await demand(api.GET("/api/v1/imports/archives"))).items?.[0] ?? null,
  refetchInterval: ({ state }) => (state.data?.state === "reading" ? PAUSE_MILLIS : false),
});

interface Sending {
  readonly file: File;
  readonly onPercent: (percent: number) => void;
  readonly signal: AbortSignal;
}

/** Sends the parts that are missing and has the archive read. It goes on with one of this name and length that broke off. */
export async function sendArchive({ file, onPercent, signal }: Sending): Promise<void> {
  let archive = await begin(file);
  const path = { archiveId: archive.id };
  while (archive.missingParts.length > 0) {
    for (const [index, part] of archive.missingParts.entries()) {
      onPercent(percentOf(archive, part, index));
      await putPart(file, archive, part, signal);
    }
    archive = await demand(api.GET("/api/v1/imports/archives/{archiveId}", { params: { path }, signal }));
  }
  await demand(api.POST("/api/v1/imports/archives/{archiveId}/reading", { params: { path }, signal }));
}

async function begin(file: File): Promise<Archive> {
  const { items } = await demand(api.GET("/api/v1/imports/archives"));
  const begun = items?.find(({ state, fileName, bytes }) => state === "uploading" && fileName === file.name && bytes === file.size);
  return begun ?? demand(api.POST("/api/v1/imports/archives", { body: { fileName: file.name, bytes: file.size } }));
}

/** Parts are sent in their order, so those before the present one are there. */
function percentOf({ parts }: Archive, part: number, index: number): number {
  return Math.floor((100 * Math.max(part, index)) / parts);
}

async function putPart(file: File, { id, partBytes }: Archive, part: number, signal: AbortSignal): Promise<void> {
  const bytes = file.slice(part * partBytes, (part + 1) * partBytes);
  const { error, response } = await api.PUT("/api/v1/imports/archives/{archiveId}/parts/{part}", {
    params: { path: { archiveId: id, part } },
    headers: { "Content-Type": "application/octet-stream" },
    body: bytes as never,
    bodySerializer: (body: unknown) => body as BodyInit,
    signal,
  });
  if (error !== undefined) {
    throw problemOf(response, error);
  }
}
