/** Who sees which subject, decided in the statement that reads. */
@NullMarked
package io.fitconnect.social.subject.persistence;

import org.jspecify.annotations.NullMarked;
