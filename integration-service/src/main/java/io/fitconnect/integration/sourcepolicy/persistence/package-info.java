/** Policies of sources in SQL. */
@NullMarked
package io.fitconnect.integration.sourcepolicy.persistence;

import org.jspecify.annotations.NullMarked;
