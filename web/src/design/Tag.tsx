import type { ReactNode } from "react";

export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="tag">{children}</span>;
}
