/**
 * Signing keys: made here, kept in the database with the private part encrypted, and changed by time alone, so that all
 * instances agree without talking. A key is published before it signs, and stays published until the last token that it
 * signed has expired. Owns the table {@code signing_key}.
 */
@NullMarked
package io.fitconnect.auth.key;

import org.jspecify.annotations.NullMarked;
