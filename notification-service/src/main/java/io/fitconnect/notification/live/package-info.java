/**
 * Streams of signals to the open clients of athletes. Every instance reads all of {@code live.signal} and passes on what concerns the
 * athletes whose streams it holds, so that a client may connect to any. Remembers the last signals of each partition, from which a
 * stream resumes; a client that missed more is told to look at everything again. Owns no table: what is remembered is read from Kafka
 * again at a start. The server stands in {@code web}, the reader of the topic in {@code messaging}.
 */
@NullMarked
package io.fitconnect.notification.live;

import org.jspecify.annotations.NullMarked;
