import { useQuery, type QueryKey, type UseQueryOptions } from "@tanstack/react-query";
import { useState } from "react";

/** Reads once more what a form is filled from, since what is kept may be older than what stands: no data until that has come. */
export function useFresh<T, K extends QueryKey>(options: UseQueryOptions<T, Error, T, K>) {
  const [openedAt] = useState(Date.now);
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery({ ...options, staleTime: 0 });
  const isFresh = dataUpdatedAt >= openedAt;
  return { data: isFresh ? data : undefined, isPending: !isFresh && isFetching, error: isFresh || isFetching ? null : error, refetch };
}
