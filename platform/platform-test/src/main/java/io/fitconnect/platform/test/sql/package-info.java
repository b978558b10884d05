/** Rules over SQL in migrations and in code: what PostgreSQL takes and CockroachDB from 24.3 on does not, or not well; and the statements of requests. */
@NullMarked
package io.fitconnect.platform.test.sql;

import org.jspecify.annotations.NullMarked;
