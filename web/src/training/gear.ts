import { queryOptions } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../session/api";

/** All gear, retired items too, since old trainings were done with them. */
export const gearQuery = queryOptions({
  queryKey: ["gear", "all"],
  queryFn: () => demand(api.GET("/api/v1/gear", { params: { query: { retired: true } } })),
});
