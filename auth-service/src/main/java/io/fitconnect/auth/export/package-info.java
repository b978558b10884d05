/**
 * The archive of all that the services keep about one person: the request, the parts that services write, and the zip file
 * made of them. An export is {@code collecting} until every service has written its part, then {@code assembling}, then
 * {@code ready}; it is deleted after seven days, ready or not, and with the account. Owns the tables {@code data_export}
 * and {@code data_export_part}.
 */
@NullMarked
package io.fitconnect.auth.export;

import org.jspecify.annotations.NullMarked;
