/** CockroachDB in a container under the tests, where an engine exists; on the class path in the build's profile cockroachdb only. */
@NullMarked
package io.fitconnect.local.cockroachdb;

import org.jspecify.annotations.NullMarked;
