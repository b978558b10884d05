/** Whether an answer 401 of this type of problem asks for another sign-in for one act (RFC 9470), and the session goes on. */
export function asksForStrongerSignIn(type: string): boolean {
  return /sign-in-too-(?:old|weak)$/.test(type);
}
