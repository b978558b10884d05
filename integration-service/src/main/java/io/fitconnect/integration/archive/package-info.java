/**
 * Archives of many recordings, such as the exports of large services. An athlete hands one in by parts, which may come again and in any
 * order; then each file of it becomes an import of its own. Nothing holds an archive, its directory or a file of it in memory. Owns
 * {@code import_archive} and {@code import_archive_file}; the parts are objects, kept until the archive was read, a week at most.
 */
@NullMarked
package io.fitconnect.integration.archive;

import org.jspecify.annotations.NullMarked;
