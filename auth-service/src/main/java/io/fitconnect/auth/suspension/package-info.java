/**
 * Suspensions by moderators, as social-service announces them. While one stands, others do not see the account; its owner signs in, uses the own data and
 * appeals, and works in no back office. A lock by the back office ({@code administration}) is something else: it ends all access. Owns the table {@code account_suspension}.
 */
@NullMarked
package io.fitconnect.auth.suspension;

import org.jspecify.annotations.NullMarked;
