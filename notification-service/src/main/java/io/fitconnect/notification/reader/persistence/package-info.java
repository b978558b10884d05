/** The table of readers. Every statement names the athlete. */
@NullMarked
package io.fitconnect.notification.reader.persistence;

import org.jspecify.annotations.NullMarked;
