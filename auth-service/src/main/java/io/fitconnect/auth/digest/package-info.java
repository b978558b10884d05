/**
 * One-way names of secrets: what is stored in place of tokens, client secrets and addresses, so that a copy of the
 * database opens nothing. Fit for values of high entropy; passwords are hashed by {@code password} instead.
 */
@NullMarked
package io.fitconnect.auth.digest;

import org.jspecify.annotations.NullMarked;
