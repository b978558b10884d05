/** The ledger's side tables in SQL, read and written by their keys. */
@NullMarked
package io.fitconnect.integration.imports.persistence;

import org.jspecify.annotations.NullMarked;
