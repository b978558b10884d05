/**
 * What people of one's own do, newest first: trainings and group trainings of friends, of those whom one follows and of members of one's clubs.
 * Cassandra keeps candidates, ids alone; {@link io.fitconnect.social.feed.SeenEntries} decides in SQL, when a page is read, which of them its reader
 * may see. An entry's place is its id, whose time never changes.
 */
@NullMarked
package io.fitconnect.social.feed;

import org.jspecify.annotations.NullMarked;
