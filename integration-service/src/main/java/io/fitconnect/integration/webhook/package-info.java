/**
 * Webhooks of vendors' apps: their endpoints hear of connections and of what became of pushed activities, by requests that are signed
 * as Standard Webhooks has it. An event is written with its cause, delivered by due work for a day, kept for seven, and names nothing of
 * the athlete but ids.
 */
@NullMarked
package io.fitconnect.integration.webhook;

import org.jspecify.annotations.NullMarked;
