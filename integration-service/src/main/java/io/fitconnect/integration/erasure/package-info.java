/**
 * Deletions in Cassandra that a SQL transaction has decided: an erasure is a row of that transaction, carried out after
 * it until it has succeeded. Also the safety net of uploads: bytes are stored with their erasure already scheduled, and
 * the transaction that acknowledges them cancels it, so what dies in between leaves nothing for good.
 */
@NullMarked
package io.fitconnect.integration.erasure;

import org.jspecify.annotations.NullMarked;
