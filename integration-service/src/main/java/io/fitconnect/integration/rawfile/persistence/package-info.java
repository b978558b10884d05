/** Raw files in Cassandra: one partition per file, rows of at most 256 KiB. */
@NullMarked
package io.fitconnect.integration.rawfile.persistence;

import org.jspecify.annotations.NullMarked;
