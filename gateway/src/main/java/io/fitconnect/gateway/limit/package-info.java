/**
 * Rate and body limits. Requests are counted per athlete and app once their token is verified, and per address before;
 * bodies are counted and timed while they stream. Buckets live in the memory of this instance, bounded, so that
 * the limit of the platform is the setting times the instances. What is over a limit gets 429 with the time to wait,
 * 413 or 408.
 */
@NullMarked
package io.fitconnect.gateway.limit;

import org.jspecify.annotations.NullMarked;
