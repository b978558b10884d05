import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps, type PressEvent } from "react-aria-components";
import { useSinglePress } from "./useSinglePress";

/** One primary a page. */
export type ButtonKind = "primary" | "secondary" | "danger" | "plain" | "icon" | "on-brand";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  readonly kind?: ButtonKind;
}

/** Says the verb of the act. An icon alone needs an `aria-label`. One that says whether its act is pending starts it once. */
export function Button({ kind = "secondary", onPress, ...rest }: ButtonProps) {
  const { isPending } = rest;
  const press = useSinglePress(isPending ?? false);
  const act = onPress && isPending !== undefined ? (event: PressEvent) => press(() => onPress(event)) : onPress;
  return <AriaButton {...rest} {...(act ? { onPress: act } : {})} className={classOf(kind)} />;
}

interface ButtonLinkProps {
  readonly kind?: ButtonKind;
  readonly to: string;
  readonly search?: LinkProps["search"];
  readonly children: ReactNode;
}

/** Leads to another screen and looks like a button. */
export function ButtonLink({ kind = "secondary", to, search, children }: ButtonLinkProps) {
  return (
    <Link to={to} {...(search ? { search } : {})} className={classOf(kind)}>
      {children}
    </Link>
  );
}

function classOf(kind: ButtonKind): string {
  return kind === "icon" ? "button plain icon" : `button ${kind}`;
}
