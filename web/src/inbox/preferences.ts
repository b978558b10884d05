import { queryOptions } from "@tanstack/react-query";
import { demand, type NotificationSchemas } from "@fitconnect/client";
import { api } from "../session/api";

export type Preferences = NotificationSchemas["PreferencesView"];
export type KindPreference = NotificationSchemas["KindPreference"];

/** Ways out of the app that a person chooses kind by kind. */
export const CHANNELS = ["mail", "push"] as const;
export type Channel = (typeof CHANNELS)[number];

export const devicesQuery = queryOptions({
  queryKey: ["notifications", "devices"],
  queryFn: () => demand(api.GET("/api/v1/notifications/devices")),
});

export const preferencesQuery = queryOptions({
  queryKey: ["notifications", "preferences"],
  queryFn: (): Promise<Preferences> => demand(api.GET("/api/v1/notifications/preferences")),
});
