import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand, type ProfileSchemas } from "@fitconnect/client";
import { useSyncExternalStore } from "react";
import { api, demandEmpty, mergePatch } from "../session/api";
import { leavingOf } from "../session/leaving";
import { useLanguage, type Language } from "../text/language";
import { gearQuery } from "../training/gear";
import { MOST_LETTERS } from "./draft";

export type GearItem = ProfileSchemas["GearView"];
export type GearKind = ProfileSchemas["KindView"];
export type Wear = ProfileSchemas["WearView"];
export type Life = NonNullable<Wear["lifespan"]>;
export type Mounting = ProfileSchemas["MountingView"];

type Members = ProfileSchemas["GearDocumentPatch"];
/** Members to change; null removes one (RFC 7396). */
export type GearPatch = { readonly [K in keyof Members]?: Members[K] | null };

const kindsQuery = (language: Language) =>
  queryOptions({
    queryKey: ["gear-kinds", language],
    queryFn: () => demand(api.GET("/api/v1/gear/kinds")),
    staleTime: Infinity,
  });

/** The catalogue of kinds; empty until it has come. */
export function useKinds() {
  const read = useQuery(kindsQuery(useLanguage()));
  return { read, kinds: read.data ?? NONE };
}

const NONE: readonly GearKind[] = [];

export const wearQuery = (id: string) =>
  queryOptions({ queryKey: ["gear", "wear", id], queryFn: () => demand(api.GET("/api/v1/gear/{id}/wear", { params: { path: { id } } })) });

export const historyQuery = (id: string) =>
  queryOptions({ queryKey: ["gear", "history", id], queryFn: () => demand(api.GET("/api/v1/gear/{id}/history", { params: { path: { id } } })) });

/** All gear but what is being deleted. */
export function useGear(isWanted = true) {
  const read = useQuery({ ...gearQuery, enabled: isWanted });
  const leaving = leavingOf(useQueryClient());
  useSyncExternalStore(leaving.subscribe, leaving.version); // the list that was read does not change by an undo
  return { read, items: read.data?.items.filter(({ id }) => !leaving.has(id)) };
}

export function patchGear(item: Pick<GearItem, "id" | "etag">, patch: GearPatch): Promise<GearItem> {
  return demand(
    api.PATCH("/api/v1/gear/{id}", { params: { path: { id: item.id }, header: { "If-Match": item.etag } }, headers: mergePatch, body: patch as never }),
  );
}

/** Takes an item out of use, or into it again. */
export function setRetired(id: string, isRetired: boolean): Promise<void> {
  const params = { path: { id } };
  return demandEmpty(isRetired ? api.POST("/api/v1/gear/{id}/retire", { params }) : api.POST("/api/v1/gear/{id}/reactivate", { params }));
}

export function mount(id: string, carrierId: string): Promise<void> {
  return demandEmpty(api.POST("/api/v1/gear/{id}/mountings", { params: { path: { id } }, body: { carrierId } }));
}

/** Brand and model, unless the item is called by them. */
export function makeOf({ name, brand, model }: Pick<GearItem, "name" | "brand" | "model">): string {
  const make = [brand, model].filter(Boolean).join(" ");
  return name === make.slice(0, MOST_LETTERS).trim() ? "" : make;
}

export interface Service {
  readonly servedAt?: string;
  readonly note?: string | undefined;
}

/** The same key notes the same service once, however often its answer was lost. */
export function noteService(id: string, { servedAt, note }: Service, key: string): Promise<void> {
  return demandEmpty(
    api.POST("/api/v1/gear/{id}/services", { params: { path: { id }, header: { "Idempotency-Key": key } }, body: { ...(servedAt ? { servedAt } : {}), ...(note ? { note } : {}) } }),
  );
}

export function undoService(id: string, servedAt: string): Promise<void> {
  return demandEmpty(api.DELETE("/api/v1/gear/{id}/services/{servedAt}", { params: { path: { id, servedAt } } }));
}

export function dismount(id: string): Promise<void> {
  return demandEmpty(api.POST("/api/v1/gear/{id}/dismount", { params: { path: { id } }, body: {} }));
}

interface GearChange<T, R> {
  readonly change: (variables: T) => Promise<R>;
  /** Changes of the same are made one after another. */
  readonly scope?: string;
  /** Both also come when the part of the screen that began the change is gone. */
  readonly onDone?: (result: R, variables: T) => void;
  readonly onFailed?: (failure: Error) => void;
}

/** Reads gear again after any change to it. */
export function useGearChange<T, R>({ change, scope, onDone, onFailed }: GearChange<T, R>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (result, variables) => onDone?.(result, variables),
    onError: (failure: Error) => onFailed?.(failure),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["gear"] }),
    ...(scope ? { scope: { id: `gear ${scope}` } } : {}),
  });
}

/** Hides an item at once; what is returned keeps it, or deletes it for good. */
export function useGearRemoval() {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: gearQuery.queryKey });
  return (id: string) => leavingOf(queries).remove(id, `/api/v1/gear/${id}`, again);
}
