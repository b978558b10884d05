/**
 * The workers that turn received files into activities. A worker claims imports for a while, which it renews, reads them,
 * stores their streams and announces them; whatever dies in between is claimed again when the claim has run out, and gives
 * the same result. Streams of which the ledger never comes to know are erased. A file that takes its worker down again and
 * again is refused; a store that is away costs no attempt.
 */
@NullMarked
package io.fitconnect.integration.decoding;

import org.jspecify.annotations.NullMarked;
