import type { ReactNode } from "react";
import { useSinglePress } from "./useSinglePress";

interface FormProps {
  /** Whether what it sends is under way. */
  readonly isPending: boolean;
  /** Checks the fields and sends them. A promise is awaited, as that of a check. */
  readonly onSubmit: () => unknown;
  /** How its fields stand: below each other, or in one line. */
  readonly look?: "stack" | "inline" | "inline end";
  readonly children: ReactNode;
}

/** Fields that are sent together: once, however often and fast the person presses. */
export function Form({ isPending, onSubmit, look = "stack", children }: FormProps) {
  const press = useSinglePress(isPending);
  return (
    <form
      className={look}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        press(onSubmit);
      }}
    >
      {children}
    </form>
  );
}
