/**
 * Proof that a person reads the mail of an address: a code to type and a link to follow, good for a while, for a few tries and
 * for one use. What it is good for lies sealed beside it, so the table shows neither addresses nor codes.
 */
@NullMarked
package io.fitconnect.auth.proof;

import org.jspecify.annotations.NullMarked;
