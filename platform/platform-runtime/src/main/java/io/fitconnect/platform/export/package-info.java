/**
 * A service's part of the archive of one athlete's data. On {@code data-export-requested.v1} every feature writes its
 * documents and files into one zip file, which goes to the object store and is announced with
 * {@code data-export-part-written.v1}; it is deleted after seven days, or with the account.
 */
@NullMarked
package io.fitconnect.platform.export;

import org.jspecify.annotations.NullMarked;
