/**
 * Raw files in the object store: one object per file. Files from before the object store lie in Cassandra until {@link
 * io.fitconnect.integration.rawfile.persistence.MoveRawFiles} has moved them.
 */
@NullMarked
package io.fitconnect.integration.rawfile.persistence;

import org.jspecify.annotations.NullMarked;
