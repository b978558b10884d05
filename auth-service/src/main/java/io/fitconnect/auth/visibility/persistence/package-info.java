/** Whether accounts are hidden, in SQL. */
@NullMarked
package io.fitconnect.auth.visibility.persistence;

import org.jspecify.annotations.NullMarked;
