import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";

/** One primary a page. */
export type ButtonKind = "primary" | "secondary" | "danger" | "plain" | "icon" | "on-brand";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  readonly kind?: ButtonKind;
}

/** Says the verb of the act. An icon alone needs an `aria-label`. */
export function Button({ kind = "secondary", ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classOf(kind)} />;
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
