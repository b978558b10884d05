/**
 * The refusal log of vendors: which items and files of a client were refused, why, and what to mend. It names no athlete, so that a
 * vendor's developer may read it with a token of the app itself, and each entry is forgotten after 30 days.
 */
@NullMarked
package io.fitconnect.integration.refusal;

import org.jspecify.annotations.NullMarked;
