/**
 * Accounts: e-mail, name, language, time zone, password hash and roles. An e-mail belongs to one account; it is compared
 * in its normal form. The id of an account is the athlete's id everywhere and never changes. Owns the table
 * {@code account}.
 */
@NullMarked
package io.fitconnect.auth.account;

import org.jspecify.annotations.NullMarked;
