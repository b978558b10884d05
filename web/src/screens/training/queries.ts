import { queryOptions } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../../session/api";
import { whole } from "../../training/training";

export const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: ["trainings", "one", id],
    queryFn: async () => whole(await demand(api.GET("/api/v1/trainings/{id}", { params: { path: { id } } }))),
  });

export const progressQuery = (id: string) =>
  queryOptions({
    queryKey: ["progress", "training", id],
    queryFn: () => demand(api.GET("/api/v1/progress/trainings/{id}", { params: { path: { id } } })),
  });
