import type { ReactNode } from "react";

const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;

/** Plain text of a person with its addresses as links: nothing else of it is markup, and the page behind a link learns nothing of this one. */
export function LinkedText({ text }: { readonly text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(LINK)) {
    parts.push(
      text.slice(from, index),
      <a href={address} key={index} rel="noopener noreferrer nofollow ugc" target="_blank">
        {address}
      </a>,
    );
    from = index + address.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
