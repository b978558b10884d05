/**
 * The end of an account in this service. A decided deletion erases what each feature keeps of the athlete, then is
 * answered with {@code account-erased.v1}. For 120 days afterwards a keyed digest of the athlete's id drops late events
 * and refuses late writes, so that nothing of an erased athlete comes back. Before that an account may be hidden, see
 * {@link io.fitconnect.platform.account.HiddenAccounts}.
 */
@NullMarked
package io.fitconnect.platform.account;

import org.jspecify.annotations.NullMarked;
