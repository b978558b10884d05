/**
 * The one door to Cassandra: schema by versioned CQL files, statements prepared once, every request timed, driver
 * failures told in Spring's words. Knows no table; each feature brings its own statements and files.
 */
@NullMarked
package io.fitconnect.integration.cassandra;

import org.jspecify.annotations.NullMarked;
