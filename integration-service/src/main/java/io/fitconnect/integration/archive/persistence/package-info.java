/** Archives in SQL, and their parts as objects. */
@NullMarked
package io.fitconnect.integration.archive.persistence;

import org.jspecify.annotations.NullMarked;
