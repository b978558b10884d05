/**
 * Whether others see an account. It is hidden for three reasons that come and go without each other, and services hear only of
 * the sum. Owns the table {@code account_visibility}; publishes {@code account-hidden.v1} and {@code account-shown.v1}.
 */
@NullMarked
package io.fitconnect.auth.visibility;

import org.jspecify.annotations.NullMarked;
