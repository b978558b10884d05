/**
 * Clubs and who is what to them. A club has one owner, who is a member; when the last one leaves it ends. What members are is kept in
 * {@code club_membership}, how many they are in shards, and each change of a member is announced on {@code social.relation} and
 * kept for the platform's condition of visibility in the same transaction.
 */
@NullMarked
package io.fitconnect.social.club;

import org.jspecify.annotations.NullMarked;
