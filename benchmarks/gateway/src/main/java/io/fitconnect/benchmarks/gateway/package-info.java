/** Tokens for the gateway's benchmark: signed as the sign-in service signs them, with a key of the run. */
@NullMarked
package io.fitconnect.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
