/** Proofs, in SQL. */
@NullMarked
package io.fitconnect.auth.proof.persistence;

import org.jspecify.annotations.NullMarked;
