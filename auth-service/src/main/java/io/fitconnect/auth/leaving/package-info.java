/**
 * Deleting an account by its owner: hidden and signed out at once, erased after a time of grace. A sign-in within that time asks whether to keep
 * the account. Owns the table {@code account_leaving}.
 */
@NullMarked
package io.fitconnect.auth.leaving;

import org.jspecify.annotations.NullMarked;
