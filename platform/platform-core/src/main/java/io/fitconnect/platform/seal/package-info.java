/**
 * Seals secrets that are kept or handed out: cookies, TOTP keys, mails with links, tokens of other providers. Derives keys that devices sign with.
 */
@NullMarked
package io.fitconnect.platform.seal;

import org.jspecify.annotations.NullMarked;
