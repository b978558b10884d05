/** Counts of pushes in SQL. */
@NullMarked
package io.fitconnect.integration.pushhealth.persistence;

import org.jspecify.annotations.NullMarked;
