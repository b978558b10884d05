/** The queue of the workers in SQL: the ledger's rows that are due. */
@NullMarked
package io.fitconnect.integration.decoding.persistence;

import org.jspecify.annotations.NullMarked;
